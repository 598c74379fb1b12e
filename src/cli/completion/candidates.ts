/** What may stand where the cursor is. */
export interface Candidate {
  text: string;
  /** For the shells that show it, made where one does. */
  about?: About;
}

export type About = string | (() => string | undefined) | undefined;

export interface Completion {
  candidates: Candidate[];
  /** Whether files may stand there too, which the shell knows best. */
  files: boolean;
}

export const NOTHING: Completion = { candidates: [], files: false };

/** Something in our spelling, and in others, which are proposed to who has begun to type them. */
export interface Spelled {
  text: string;
  about?: About;
  also?: readonly string[];
}

/** What of a typed list is done, up to its last comma, and what is not. Pure. */
export function splitList(typed: string): { before: string; given: ReadonlySet<string>; last: string } {
  const end = typed.lastIndexOf(",") + 1;
  const before = typed.slice(0, end);
  const given = new Set(before.split(",").map((one) => one.trim()));
  return { before, given, last: typed.slice(end) };
}

/** Those that begin with what is typed: in our spelling, else in another one. Each once. Pure. */
export function matching(all: readonly Spelled[], typed: string): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const { text, about, also = [] } of all) {
    const spelling = [text, ...also].find((one) => one.startsWith(typed));
    if (spelling !== undefined && !found.has(spelling)) found.set(spelling, { text: spelling, about });
  }
  return [...found.values()];
}
