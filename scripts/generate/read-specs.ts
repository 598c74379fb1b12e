import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Document, documentSchema } from "./document.ts";
import { SpecError, pointer } from "./spec-error.ts";

/** Reads a folder of OpenAPI documents. */

/** A document and the name of its file. */
export interface Spec {
  file: string;
  document: Document;
}

/**
 * Every JSON file of the folder, dot files too, sorted by name.
 *
 * @throws {SpecError} naming every file and place where a document is not what the generator can read.
 */
export function readSpecs(folder: string): Spec[] {
  const files = list(folder)
    .filter((file) => file.endsWith(".json"))
    .sort();
  if (files.length === 0) throw new SpecError(`There is no OpenAPI document (*.json) in ${folder}.`);
  const problems: string[] = [];
  const specs = files.flatMap((file) => {
    const document = check(file, readFileSync(join(folder, file), "utf8"), problems);
    return document ? [{ file, document }] : [];
  });
  if (problems.length > 0) throw new SpecError(problems.join("\n"));
  return specs;
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    throw new SpecError(`The folder ${folder} cannot be read.`, { cause });
  }
}

function check(file: string, text: string, problems: string[]): Document | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    problems.push(`${file}: no JSON: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
  const { success, data, error } = documentSchema.safeParse(parsed);
  if (success) return data;
  problems.push(...error.issues.map(({ path, message }) => `${pointer(file, path)}: ${message}`));
  return undefined;
}
