/** What the search for stray secrets leaves out because somebody says so. Pure. */

/** At the root of a work tree, written as a `.gitignore` is. */
export const IGNORE_FILE = ".qlikdoctorignore";

/** In a line that holds no secret, or one that may be there; what other scanners heed is heeded too. */
const ALLOWED = /\bqlik-doctor:ignore\b|\bgitleaks:allow\b|\btrufflehog:ignore\b|pragma: ?allowlist secret/;

export function isAllowed(line: string): boolean {
  return ALLOWED.test(line);
}

/** @param text of an {@link IGNORE_FILE}. @returns whether it leaves out a path, which begins at the root and has slashes */
export function ignoring(text: string): (path: string) => boolean {
  const rules = text.split(/\r?\n/).flatMap((line) => {
    const rule = line.trim();
    if (rule === "" || rule.startsWith("#")) return [];
    const isKept = rule.startsWith("!");
    return [{ isKept, pattern: patternOf(isKept ? rule.slice(1) : rule) }];
  });
  return (path) =>
    rules.reduce((isLeftOut, { isKept, pattern }) => (pattern.test(path) ? !isKept : isLeftOut), false);
}

const SIGNS: Readonly<Record<string, string>> = {
  "**/": "(?:.*/)?",
  "/**": "/.*",
  "**": ".*",
  "*": "[^/]*",
  "?": "[^/]",
};

/** A slash but at the end binds a rule to the root; one at the end asks for a folder. */
function patternOf(rule: string): RegExp {
  const name = rule.replace(/\/$/, "");
  const source = name
    .replace(/^\//, "")
    .split(/(\*\*\/|\/\*\*$|\*\*|\*|\?)/)
    .map((part) => SIGNS[part] ?? part.replaceAll(/[\\^$.+()[\]{}|]/g, "\\$&"))
    .join("");
  const start = name.includes("/") ? "" : "(?:.*/)?";
  return new RegExp(`^${start}${source}${rule.endsWith("/") ? "/.*" : "(?:/.*)?"}$`);
}
