/** Makes the pages of `docs` that the code knows better than anyone: `npm run docs`. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { pages } from "./pages.ts";

const docs = fileURLToPath(new URL("../../docs/", import.meta.url));
const made = await pages();
for (const [path, text] of made) {
  mkdirSync(dirname(join(docs, path)), { recursive: true });
  writeFileSync(join(docs, path), text);
}
// Of resources that are no more.
for (const name of readdirSync(join(docs, "api"))) if (!made.has(`api/${name}`)) rmSync(join(docs, "api", name));
console.log(`${made.size} pages`);
