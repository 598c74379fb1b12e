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
  return new Map([
    ["bodies.ts", printTexts({ lines: fieldLines(all) })],
    ["examples.ts", printTexts({ lines: examples(all) })],
    ["operations.ts", printTexts({ lines: operations.map((one) => [one.name, encodeOperation(one)]) })],
    ["published-names.txt", printPublished(publish(parsePublished(published), names, aliases))],
    ["shapes.ts", printTexts({ ...collectShapes(all) })],
    ["types.ts", `${BANNER}\n${printTypes(all)}\n`],
  ]);
}

/** Of what has a body of fields. */
function fieldLines(all: readonly Known[]): Lines {
  const lines = all.map(
    (known) => [known.operation.name, bodyFields(known).map(encodeField).join(" ")] as const,
  );
  return lines.filter(([, line]) => line !== "");
}

type Lines = readonly (readonly [name: string, line: string])[];

/** A text for each, in which a line is found by the name that it begins with. */
function printTexts(texts: Readonly<Record<string, Lines>>): string {
  const constants = Object.entries(texts).map(([constant, lines]) => {
    const text = lines.map(([name, line]) => `${name} ${line}\n`);
    const odd = lines.find(([name, line]) => /\s/.test(name) || line.includes("\n"));
    if (odd) throw new Error(`The line of ${odd[0]} cannot stand in a text.`);
    return `export const ${constant} = \`\n${text.join("").replaceAll(/[`\\]|\$\{/g, "\\$&")}\`;\n`;
  });
  return [BANNER, ...constants].join("\n");
}
