/** Text in 80 columns. Pure. */

export const WIDTH = 80;

/** Lines of at most `width` characters, broken between words. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}

/** Two columns; the second one wraps below itself, and stands below the first where that is too long. */
export function twoColumns(rows: readonly (readonly [string, string])[], mostLeft = 30): string[] {
  const lengths = rows.map(([left]) => left.length).filter((length) => length <= mostLeft);
  const at = 2 + Math.max(0, ...lengths) + 2;
  return rows.flatMap(([left, right]) => {
    const [first = "", ...more] = wrap(right, WIDTH - at);
    const below = more.map((line) => " ".repeat(at) + line);
    if (left.length + 4 > at) return [`  ${left}`, ...(right ? [" ".repeat(at) + first] : []), ...below];
    return [`  ${left.padEnd(at - 2)}${first}`.trimEnd(), ...below];
  });
}

/** A text of two columns whose second one goes on below itself where it is too wide. */
export function fold(text: string): string {
  return text
    .split("\n")
    .flatMap((line) => {
      const [, left, right] = /^(\s*\S.*? {2,})(\S.*?)\s*$/.exec(line) ?? [];
      if (line.trimEnd().length <= WIDTH || left === undefined || right === undefined)
        return [line.trimEnd()];
      const [first, ...more] = wrap(right, WIDTH - left.length);
      return [left + first, ...more.map((part) => " ".repeat(left.length) + part)];
    })
    .join("\n");
}

/** Cut in the middle, where there is most to lose least. */
export function shorten(text: string, width: number): string {
  if (text.length <= width) return text;
  const end = Math.ceil((width - 1) / 2);
  return `${text.slice(0, width - 1 - end)}…${text.slice(text.length - end)}`;
}

/** Paragraphs of lines, with a heading each. */
export function sections(parts: readonly (readonly [heading: string, lines: readonly string[]])[]): string {
  return `${parts
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [...(heading ? [heading] : []), ...lines].join("\n"))
    .join("\n\n")}\n`;
}
