import { GLOBAL_FLAGS } from "../global-flags.ts";
import type { Flag, ValueRule } from "./flags.ts";

/** The flags that are the same everywhere. Data only. */

export const OUTPUTS = ["json", "table", "ndjson", "csv", "yaml"] as const;

const own = (
  section: Flag["section"] & string,
  name: string,
  about: string,
  more: Partial<Flag> = {},
): Flag => ({
  name,
  target: { kind: "own" },
  section,
  rule: { type: "string" },
  about,
  ...more,
});
const SWITCH: Partial<Flag> = { rule: { type: "boolean" } };
const SEVERAL: ValueRule = { type: "string", repeated: true };

/** The flags that every operation takes. */
export const COMMON: readonly Flag[] = [
  own("general", "output", `Print it as ${OUTPUTS.join(", ")}; json by default`, {
    short: "o",
    rule: { type: "string", enum: OUTPUTS },
    value: "format",
  }),
  own("general", "columns", "These fields only, such as name,owner.name", { value: "fields" }),
  own("general", "where", `The items of a list that fit, such as 'status == "active"'`, { value: "filter" }),
  own("general", "sort-by", "A list by these fields; -updatedAt for the last first", { value: "fields" }),
  own("general", "quiet", "Print the ids only, one a line", { short: "q", ...SWITCH }),
  own("general", "raw", "Print the answer untouched; of a list, one page", SWITCH),
  own("general", "output-file", "Save the answer as this file", { short: "O", value: "file" }),
  ...GLOBAL_FLAGS.map(({ name, value, about }) =>
    own("general", name, about, value === undefined ? SWITCH : { value }),
  ),
  own("general", "help", "Show this help", { short: "h", ...SWITCH }),
];

export const LIMIT = own("query", "limit", "How many in all; every one by default", {
  rule: { type: "integer" },
  value: "number",
});
export const BODY: readonly Flag[] = [
  own("body", "file", "A file with the body; - is stdin", { short: "f", value: "file" }),
  own("body", "body", "The body as JSON; - reads it from stdin", { value: "json" }),
];
export const PATCH: readonly Flag[] = [
  own("body", "op", "A JSON Patch operation; repeat it with its path and value", { rule: SEVERAL }),
  own("body", "path", "Where it applies, such as /name", { rule: SEVERAL }),
  own("body", "value", "The new value, as JSON or text", { rule: SEVERAL }),
  own("body", "from", "Where a move or copy takes it from", { rule: SEVERAL }),
];
export const WAIT: readonly Flag[] = [
  own("general", "wait", "Wait until the work has ended; the exit code is 8 where it has failed", SWITCH),
  own("general", "max-wait", "Wait no longer than this with --wait; four hours by default", {
    rule: { type: "number" },
    value: "seconds",
  }),
];
