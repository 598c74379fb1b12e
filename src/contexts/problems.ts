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
