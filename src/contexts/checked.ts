import { createHash } from "node:crypto";
import { join } from "node:path";
import { keptFiles } from "../kept-files.ts";
import { version } from "../version.ts";

/**
 * What has been found right needs no second look, nor the parser and the schema for it, which take as long to load as a
 * request takes.
 */
export interface Checked {
  /**
   * What `check` gives for an input, or gave at another time: kept as JSON by a hash of the input.
   *
   * @param check throws for an input that is wrong, of which nothing is kept
   * @param mayKeep whether what it gave may be written down. @default always
   */
  recall<T>(input: string, check: () => T, mayKeep?: (value: T) => boolean): T;
}

/** @param folder the user's state folder */
export function checkedBefore(folder: string): Checked {
  const kept = keptFiles(join(folder, "checked"));
  return {
    recall<T>(input: string, check: () => T, mayKeep: (value: T) => boolean = () => true): T {
      const name = createHash("sha256").update(`${version}\n${input}`).digest("hex").slice(0, 40);
      const known = kept.read(`${name}.json`)?.toString();
      if (known !== undefined) return JSON.parse(known) as T;
      const value = check();
      if (mayKeep(value)) kept.write(`${name}.json`, JSON.stringify(value));
      return value;
    },
  };
}
