import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The licenses of the packages that files are from, as those ask to be passed on with their code, and where their source is.
 *
 * @param files paths of files, relative to the repository
 * @throws {Error} for a package without any, which must not be bundled
 */
export function thirdPartyLicenses(files: readonly string[]): string {
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
  const texts = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license, repository } = JSON.parse(
      readFileSync(join(folder, "package.json"), "utf8"),
    ) as {
      name: string;
      version: string;
      license: string;
      repository?: string | { url: string };
    };
    const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
    if (file === undefined && license === undefined) throw new Error(`${folder} has no license.`);
    const text = file === undefined ? "" : `\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
    const source = typeof repository === "string" ? repository : repository?.url;
    return `${name} ${version} (${license}), ${source ?? `https://www.npmjs.com/package/${name}`}\n${text}`;
  });
  return `Parts of this package are from:\n\n${texts.join(`\n${"-".repeat(80)}\n\n`)}`;
}
