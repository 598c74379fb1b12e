import { redactKnown } from "../redact.ts";

/** Colours that our own output and `util.inspect` use. Tenant text can at most borrow them. */
const OWN_STYLES = "\\u001b\\[(?:0|1|2|3|4|22|23|24|39|3[1-7]|9[0-7])m";
const CONTROLS =
  "[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]";
const styledControls = new RegExp(`(${OWN_STYLES})|${CONTROLS}`, "g");
const controls = new RegExp(`()${CONTROLS}`, "g");

/**
 * The one gate to the screen: hides secrets, and shows control characters instead of sending them, since names
 * and messages from a tenant must not drive the terminal (nor turn text around, as bidirectional marks do).
 */
export function toScreenText(text: string, { colors }: { colors: boolean }): string {
  // The line ends of CSV are line ends.
  return redactKnown(text)
    .replaceAll("\r\n", "\n")
    .replace(colors ? styledControls : controls, (char, style?: string) => (style ? style : escapeOf(char)));
}

/** Shows every control character instead of sending it; line breaks and tabs stay. */
export function escapeControls(text: string): string {
  return text.replace(controls, escapeOf);
}

function escapeOf(char: string): string {
  const code = char.charCodeAt(0);
  if (char === "\r") return "\\r";
  return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
