/** The few forms of Markdown that the pages are made of. Pure. */

/** A sentence as it stands, but for what it marks as code itself. */
export function plain(text: string): string {
  return text.replaceAll(/`[^`]+`|[\\`*_<>[\]]/g, (found) => (found.length > 1 ? found : `\\${found}`));
}

export function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

export function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

/** @param rows of Markdown; a bar in a cell is written as such */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll(/(?<!\\)\|/g, String.raw`\|`)).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

/** As GitHub makes it of a heading. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(/\s/g, "-");
}

/** Paragraphs, with what they were made by. */
export function page(title: string, source: string, ...parts: readonly string[]): string {
  const made = `<!-- Made by \`npm run docs\` of ${source}. -->`;
  return `${[`# ${title}`, made, ...parts.filter((part) => part !== "")].join("\n\n")}\n`;
}
