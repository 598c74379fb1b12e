import type { YAMLError } from "yaml";
import type { z } from "zod";

import { didYouMean } from "../errors.ts";
import { nearest } from "../nearest.ts";
import { CONTEXT_KEYS, FILE_KEYS } from "./schema.ts";

/** Something wrong in a file. No message quotes a value: it may be a secret. */
export interface Problem {
  path: PropertyKey[];
  message: string;
  /** Set for a problem with the key itself rather than its value. */
  at?: "key";
}

/** What zod found, with a message of our own for each unknown key. */
export function schemaProblems(issues: readonly z.core.$ZodIssue[]): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    if (issue.code !== "unrecognized_keys") return [{ path: issue.path, message: issue.message }];
    const known = issue.path.length === 0 ? FILE_KEYS : CONTEXT_KEYS;
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      message: `is not a known key.${didYouMean(nearest(key, known))}`,
      at: "key",
    }));
  });
}

/** `contexts.dev.server`; a name with other characters in quotes, so that it cannot forge a path or a line. */
export function showPath(path: readonly PropertyKey[]): string {
  return path.map((step) => (/^[\w-]+$/.test(String(step)) ? String(step) : JSON.stringify(step))).join(".");
}

// The library's own messages may quote the text at fault, which may be a secret.
const YAML_MESSAGES: Partial<Record<YAMLError["code"], string>> = {
  BAD_ALIAS: "an alias without an anchor before it",
  BAD_DQ_ESCAPE: 'an escape that YAML does not know: write \\\\ for a backslash inside "…"',
  BAD_INDENT: "wrong indentation",
  BAD_SCALAR_START: "a character that YAML reserves: put the value in quotes",
  BLOCK_AS_IMPLICIT_KEY: "a second colon in the line, or wrong indentation: put the value in quotes",
  DUPLICATE_KEY: "this key is there twice: keep one of the two",
  MISSING_CHAR: "a closing quote or bracket, a comma or a blank is missing",
  MULTILINE_IMPLICIT_KEY: "a key without a colon, or wrong indentation",
  MULTIPLE_DOCS: "a second document: keep one to a file",
  NON_STRING_KEY: "this key is no plain name: put it in quotes",
  TAB_AS_INDENT: "a tab as indentation: use blanks",
  UNEXPECTED_TOKEN: "something unexpected: inside { } and [ ], put ${NAME} in quotes",
};

/** A syntax error in words that quote nothing of the file. */
export function yamlMessage(code: YAMLError["code"]): string {
  return YAML_MESSAGES[code] ?? "not valid YAML";
}
