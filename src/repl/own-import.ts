/**
 * A script's text without its import of the toolkit, where the session has all of it: its `qlik` is the one of the
 * prompt there. Lines stay where they are. Pure.
 */
export function withoutOwnImport(text: string, names: readonly string[]): string {
  return text.replace(/^import\s*\{([^}]*)\}\s*from\s*["']qlik-toolkit["'];?/gm, (whole, list: string) => {
    const wanted = list.split(",").map((one) => one.trim());
    return wanted.every((name) => name === "" || names.includes(name)) ? whole.replace(/[^\n]/g, "") : whole;
  });
}
