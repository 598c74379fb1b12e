/** `qlik.users.list?`: a question instead of an input. Pure. */

export interface HelpTopic {
  /** What is asked about: `qlik.users.list`, `.csv`, `me`; empty for help in general. */
  about: string;
  /** Asked with `??`, which wants everything. */
  full: boolean;
}

/**
 * Reads an input as a question: `x?`, `x??`, `?x`, `??x`, and `?` alone.
 *
 * `ready ?` with a blank before it is left alone: it may be the first line of `ready ? a : b`.
 */
export function helpTopic(source: string): HelpTopic | undefined {
  const text = source.trim();
  const [, before = "", inner = "", after = ""] = /^(\?{0,2})([^?\n]*)(\?{0,2})$/.exec(text) ?? [];
  if (before === "" && after === "") return undefined;
  if (before !== "" && after !== "") return undefined;
  const about = before === "" ? inner : inner.trim();
  if (about !== "" && !TOPIC.test(about)) return undefined;
  return { about: plainTopic(about), full: (before + after).length === 2 };
}

const NAME = "[\\p{ID_Start}$_][\\p{ID_Continue}$]*";
const INDEX = "\\[(?:\\d+|\"[^\"\\\\]*\"|'[^'\\\\]*')\\]";
/** A name with members and indices, perhaps called; or a dot-command. */
const TOPIC = new RegExp(
  `^(?:\\.\\w+|(?:await\\s+)?${NAME}(?:${INDEX})*(?:\\.${NAME}(?:${INDEX})*)*(?:\\([^]*\\))?)$`,
  "u",
);

/** Without `await` and the brackets of a call: what is asked is the method. */
export function plainTopic(about: string): string {
  return about
    .trim()
    .replace(/^await\s+/, "")
    .replace(/\([^]*$/, "")
    .replace(/[?;\s]+$/, "");
}
