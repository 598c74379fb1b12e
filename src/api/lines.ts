/**
 * Generated texts: a line for each name, which it begins with. V8 has a text at once, and an object of as many lines not
 * before a short command would have ended. Pure.
 */

/** What follows a name on its line; `undefined` where no line is that name's. */
export function lineIn(text: string, name: string): string | undefined {
  const at = name.includes(" ") ? -1 : text.indexOf(`\n${name} `);
  if (at < 0) return undefined;
  const start = at + name.length + 2;
  return text.slice(start, text.indexOf("\n", start));
}

/** Every name with its line, in the order of the text: for a table of which all is asked for. */
export function linesIn(text: string): Map<string, string> {
  const lines = new Map<string, string>();
  for (let start = 1, end; start < text.length; start = end + 1) {
    end = text.indexOf("\n", start);
    const blank = text.indexOf(" ", start);
    lines.set(text.slice(start, blank), text.slice(blank + 1, end));
  }
  return lines;
}
