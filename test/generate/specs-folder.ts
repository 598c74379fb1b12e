import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Qlik's OpenAPI documents are not ours to commit, so what is checked against them runs only where they lie beside
 * the project.
 */

const shared = new URL("../../../shared/", import.meta.url);

export const specsFolder = fileURLToPath(new URL("specs/", shared));
export const namesTable = fileURLToPath(new URL("operation-names.tsv", shared));

export const missing = !existsSync(specsFolder);
if (missing) console.warn("SKIPPED: nothing is checked against Qlik's OpenAPI documents: they are not here.");
export const missingNames = !existsSync(namesTable);
if (missingNames) console.warn("SKIPPED: names are not compared with the agreed table: it is not here.");
