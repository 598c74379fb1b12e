import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, it } from "vitest";
import { anchor } from "../../scripts/docs/markdown.ts";
import { pages } from "../../scripts/docs/pages.ts";
import { projectRoot } from "../helpers/qlik.ts";

/** The pages of docs say what the code says, and every link between pages leads somewhere. */

const docs = join(projectRoot, "docs");
const made = await pages();

it.each([...made])("docs/%s is what npm run docs makes", (path, text) => {
  expect(readFileSync(join(docs, path), "utf8")).toBe(text);
});

it("there is no page of a resource that is gone", () => {
  expect(readdirSync(join(docs, "api")).map((name) => `api/${name}`)).toEqual(
    [...made.keys()].filter((path) => path.startsWith("api/")).sort(),
  );
});

const files = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...[...made.keys()].map((path) => `docs/${path}`)];

it.each(files)("the links of %s lead somewhere", (file) => {
  const folder = dirname(join(projectRoot, file));
  const text = readFileSync(join(projectRoot, file), "utf8").replaceAll(/^```[^]*?^```$/gm, "");
  const wrong = [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g)].filter(([, path = "", hash]) => {
    const target = path === "" ? join(projectRoot, file) : join(folder, path);
    if (!existsSync(target)) return true;
    return hash !== undefined && !anchorsOf(target).has(hash);
  });
  expect(wrong.map(([link]) => `${relative(projectRoot, folder)}: ${link}`)).toEqual([]);
});

const known = new Map<string, Set<string>>();

function anchorsOf(target: string): Set<string> {
  const found =
    known.get(target) ??
    new Set([...readFileSync(target, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchor(heading!)));
  known.set(target, found);
  return found;
}
