/** Words for names: `data-files` → `dataFiles`, `DataFiles`. */

export function camel(text: string): string {
  return text
    .replace(/^[^a-zA-Z0-9]+/, "")
    .replaceAll(/[^a-zA-Z0-9]+([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

export function pascal(text: string): string {
  const word = camel(text);
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** In the order of their character codes, which no locale changes. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function isIdentifier(text: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(text);
}
