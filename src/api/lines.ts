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

/** Every name, in the order of the text. */
export function namesIn(text: string): string[] {
  const names: string[] = [];
  for (let at = 1; at < text.length; at = text.indexOf("\n", at) + 1)
    names.push(text.slice(at, text.indexOf(" ", at)));
  return names;
}
