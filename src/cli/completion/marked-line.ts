/** One line of ours in a file of somebody else's, known by its end. Pure; every other byte stays as it is. */

/**
 * The file with the line as its last one, once.
 *
 * @param text bytes as Latin-1, so that whatever the file's encoding is survives
 * @param mark how the line ends, which nothing else does
 */
export function withLine(text: string, line: string, mark: string): string {
  const own = linesOf(text).filter((one) => isOurs(one, mark));
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  if (own.length === 1 && own[0]!.trimEnd() === line) return text;
  const others = withoutLine(text, mark);
  const between = others === "" || others.endsWith("\n") ? "" : end;
  return `${others}${between}${line}${end}`;
}

/** The file without it. */
export function withoutLine(text: string, mark: string): string {
  return linesOf(text)
    .filter((one) => !isOurs(one, mark))
    .join("");
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function isOurs(line: string, mark: string): boolean {
  return line.trimEnd().endsWith(mark);
}
