import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { TestProject } from "vitest/node";
import type * as Commands from "../../src/cli/completion/load-own-commands.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The command, bundled for this run of the tests. */
    qlikProgram: string;
  }
}

/**
 * Bundles the command once for a run of the tests: as a process it starts in a fraction of the time that it takes to compile
 * the sources. Laid out as the package is, beside a `package.json`; in `node_modules`, where it finds what it does not bundle.
 *
 * @returns what removes it
 */
export default async function bundle(project: TestProject): Promise<() => void> {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const folder = join(root, "node_modules/.cache", `qlik-toolkit-test-${process.pid}`);
  const dist = join(folder, "dist");
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<string, object>;
  await build({
    absWorkingDir: root,
    entryPoints: {
      cli: "src/cli/main.ts",
      index: "src/index.ts",
      sandbox: "src/sandbox/server.ts",
      "hooks-thread": "src/cli/scripts/hooks-thread.ts",
      commands: "src/cli/completion/load-own-commands.ts",
    },
    outdir: dist,
    bundle: true,
    splitting: true,
    external: Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }),
    format: "esm",
    platform: "node",
    target: "node20.19",
    // Dependencies that are CommonJS ask for Node's modules by `require`, and for the name of their file.
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url); const __filename = import.meta.filename;',
    },
    logLevel: "warning",
    logOverride: { "unsupported-dynamic-import": "silent" },
  });
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(root, "package.json"), join(folder, "package.json"));
  const commands = (await import(pathToFileURL(join(dist, "commands.js")).href)) as typeof Commands;
  writeFileSync(join(dist, commands.OWN_COMMANDS_FILE), JSON.stringify(await commands.definedCommands()));
  project.provide("qlikProgram", join(dist, "cli.js"));
  return () => rmSync(folder, { recursive: true, force: true });
}
