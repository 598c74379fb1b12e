/** A contexts file taken apart by its lines, before anything reads it as YAML: that takes a second for thousands of contexts. */
export interface Outline {
  /** The file without its contexts. */
  frame: string;
  /** A file for each context, by name, with that one alone. */
  contexts: ReadonlyMap<string, string>;
}

// Anchors, aliases, merge keys, tags and documents may tie parts of a file together.
const TIED = /(?:^|[\s:,[{-])(?:[&*!]\S|<<)|^(?:---|\.\.\.|%)|\r(?!\n)/m;
const OPENING = /^contexts:[ \t]*(?:#.*)?$/;
const NAME = /^( +)([A-Za-z_][\w.-]*|"[^"\\]+"|'[^']+'):[ \t]*(?:#.*)?$/;
/** What YAML 1.1 or 1.2 takes for something else than text. */
const NO_TEXT = /^(?:y|n|yes|no|true|false|on|off|null)$/i;

/**
 * Takes a plainly written file apart: `contexts:` on a line of its own, and under it each name on a line of its own. The
 * pieces are read on their own by whoever needs them; where one cannot be, the file is not what it seemed.
 *
 * @returns `undefined` for a file that is written in another way. Pure.
 */
export function outlineOf(text: string): Outline | undefined {
  if (TIED.test(text)) return undefined;
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => OPENING.test(line));
  if (start === -1) return undefined;
  const length = lines.slice(start + 1).findIndex((line) => /^[^\s#]/.test(line));
  const end = length === -1 ? lines.length : start + 1 + length;

  const contexts = new Map<string, string>();
  let indent: string | undefined;
  let first = start + 1;
  let name: string | undefined;
  const close = (next: number): void => {
    if (name !== undefined) contexts.set(name, `contexts:\n${lines.slice(first, next).join("\n")}\n`);
    first = next;
  };
  for (let at = start + 1; at < end; at++) {
    const line = lines[at]!;
    if (/^\s*(?:#|$)/.test(line)) continue;
    const deeper = indent !== undefined && line.startsWith(`${indent} `);
    if (deeper) continue;
    const [, blanks, key = ""] = NAME.exec(line) ?? [];
    indent ??= blanks;
    if (blanks === undefined || blanks !== indent || NO_TEXT.test(key)) return undefined;
    close(at);
    name = key.replace(/^(["'])(.*)\1$/, "$2");
    if (contexts.has(name)) return undefined;
  }
  close(end);
  return { frame: [...lines.slice(0, start + 1), ...lines.slice(end)].join("\n"), contexts };
}
