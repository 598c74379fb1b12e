/**
 * Makes src/api/generated of a folder of OpenAPI documents.
 *
 *     npm run generate -- --specs DIR
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generate } from "./generate.ts";
import { readSpecs } from "./read-specs.ts";
import { SpecError } from "./spec-error.ts";

const target = new URL("../../src/api/generated/", import.meta.url);

function main(): void {
  const { values } = parseArgs({ options: { specs: { type: "string" } } });
  if (values.specs === undefined) throw new SpecError("Say where the documents are: --specs DIR");
  const names = new URL("published-names.txt", target);
  const published = existsSync(names) ? readFileSync(names, "utf8") : "";
  const files = generate(readSpecs(values.specs), published);
  for (const [name, text] of files) {
    const file = new URL(name, target);
    const changed = !existsSync(file) || readFileSync(file, "utf8") !== text;
    if (changed) writeFileSync(file, text);
    console.log(`${changed ? "wrote" : "same "} ${fileURLToPath(file)} (${Buffer.byteLength(text)} bytes)`);
  }
}

try {
  main();
} catch (error) {
  const isUsage = error instanceof TypeError && "code" in error && /^ERR_PARSE_ARGS/.test(String(error.code));
  if (!isUsage && !(error instanceof SpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
