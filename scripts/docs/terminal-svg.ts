import { createAnsiSequenceParser, type ParseToken } from "ansi-sequence-parser";
import stringWidth from "string-width";

/** A terminal's screen as a picture. Pure. */

const CELL = { width: 8.4, height: 19 };
const MARGIN = 18;
const BAR = 34;
const INK = "#d6deeb";
const PAPER = "#0f1724";
/** By the names that the parser has for the eight colours. */
const COLORS: Readonly<Record<string, string>> = {
  black: "#4b5a70",
  red: "#ff6b6b",
  green: "#7ee787",
  yellow: "#f2cc60",
  blue: "#79c0ff",
  magenta: "#d2a8ff",
  cyan: "#5ccfe6",
  white: INK,
};

/**
 * @param screen lines with their colours, as `tmux capture-pane -e` gives them
 * @param columns of the terminal
 * @param label for those who cannot see it
 */
export function terminalSvg(screen: string, { columns, label }: { columns: number; label: string }): string {
  // What is set in one line holds in the next.
  const parser = createAnsiSequenceParser();
  const lines = screen.trimEnd().split("\n").map((line) => parser.parse(line));
  const width = Math.ceil(columns * CELL.width + 2 * MARGIN);
  const height = lines.length * CELL.height + BAR + MARGIN;
  const dots = ["#ff5f57", "#febc2e", "#28c840"].map(
    (color, index) => `<circle cx="${MARGIN + 6 + index * 18}" cy="17" r="5.5" fill="${color}"/>`,
  );
  const font = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-label="${escaped(label)}">`,
    `<rect width="${width}" height="${height}" rx="9" fill="${PAPER}"/>`,
    ...dots,
    `<g font-family="${font}" font-size="14" fill="${INK}">`,
    ...lines.flatMap((tokens, row) => lineOf(tokens, BAR + (row + 0.75) * CELL.height)),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

function lineOf(tokens: readonly ParseToken[], y: number): string[] {
  let column = 0;
  return tokens.flatMap((token) => {
    const start = column;
    column += stringWidth(token.value);
    // Where blanks come together, or at an end, they would be dropped.
    return [...token.value.matchAll(/\S+(?: \S+)*/g)].map((found) => {
      const at = start + stringWidth(token.value.slice(0, found.index));
      const [x, length] = [MARGIN + at * CELL.width, stringWidth(found[0]) * CELL.width];
      // The width is given, so that columns stand below each other in whatever font there is.
      const place = `x="${x.toFixed(1)}" y="${y.toFixed(1)}" textLength="${length.toFixed(1)}"`;
      return `<text ${place}${styleOf(token)}>${escaped(found[0])}</text>`;
    });
  });
}

function styleOf({ foreground, decorations }: ParseToken): string {
  const color = foreground?.type === "named" ? COLORS[foreground.name.replace(/^bright/, "").toLowerCase()] : undefined;
  return [
    color === undefined ? "" : ` fill="${color}"`,
    decorations.has("bold") ? ' font-weight="700"' : "",
    decorations.has("dim") ? ' opacity="0.6"' : "",
  ].join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
