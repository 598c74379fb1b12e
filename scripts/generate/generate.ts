import { aliasesOf } from "../../src/api/aliases.ts";
import { bodyFields } from "./body-fields.ts";
import { examples } from "./examples.ts";
import { type Known, gatherFacts } from "./facts.ts";
import { encodeField, encodeOperation } from "./notation.ts";
import { collectOperations } from "./operations.ts";
import { parsePublished, printPublished, publish } from "./published-names.ts";
import type { Spec } from "./read-specs.ts";
import { collectShapes } from "./shapes.ts";
import { printTypes } from "./types/types.ts";

/** From documents to the text of each generated file. Pure. */

const BANNER =
  "// Generated from Qlik's OpenAPI documents; see README.md in this folder. Not to be edited.\n";

/**
 * @param published the present text of published-names.txt.
 * @returns the files by name.
 * @throws {SpecError} for what is wrong with the documents, or would be with the names.
 */
export function generate(specs: readonly Spec[], published: string): Map<string, string> {
  const all = gatherFacts(collectOperations(specs));
  const operations = all.map(({ operation }) => operation);
  const names = operations.map(({ name }) => name);
  const aliases = aliasesOf(operations).keys();
  const shapes = collectShapes(all);
  return new Map([
    ["bodies.ts", printLines(all.map((known) => [known.operation.name, fieldLine(known)]))],
    ["examples.ts", printLines(examples(all))],
    ["operations.ts", printLines(operations.map((one) => [one.name, encodeOperation(one)]))],
    ["published-names.txt", printPublished(publish(parsePublished(published), names, aliases))],
    [
      "shapes.ts",
      [BANNER, ...Object.entries(shapes).map(([key, lines]) => printText(key, lines))].join("\n"),
    ],
    ["types.ts", `${BANNER}\n${printTypes(all)}\n`],
  ]);
}

function fieldLine(known: Known): string {
  return bodyFields(known).map(encodeField).join(" ");
}

/** A table of lines by name; empty ones are left out. */
function printLines(lines: Lines): string {
  return `${BANNER}\n${printTable(
    "lines",
    lines.filter(([, line]) => line !== ""),
  )}`;
}

type Lines = readonly (readonly [name: string, line: string])[];

/** One text, in which a line is found by the name that it begins with: to make an object of them all takes longer. */
function printText(constant: string, lines: Lines): string {
  const text = lines.map(([name, line]) => `${name} ${line}\n`).join("");
  const odd = lines.find(([name, line]) => /\s/.test(name) || /[\n`\\]|\$\{/.test(line));
  if (odd) throw new Error(`The line of ${odd[0]} cannot stand in a text.`);
  return `export const ${constant} = \`\n${text}\`;\n`;
}

function printTable(constant: string, lines: Lines): string {
  const rows = lines.map(([name, line]) => `  ${JSON.stringify(name)}: ${JSON.stringify(line)},\n`);
  return `export const ${constant} = {\n${rows.join("")}};\n`;
}
