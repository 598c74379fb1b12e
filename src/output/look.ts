/** How text for people has to look where it goes. */
export interface Look {
  colors: boolean;
  /** Columns of the terminal; `Infinity` where it goes to a file or a pipe, and nothing must be cut. */
  width: number;
  /** Whether more than ASCII can be shown. */
  unicode: boolean;
  /** Where dates are told in, such as `Europe/Berlin`. @default the time zone of this machine */
  timeZone?: string | undefined;
}

/** For files and pipes. */
export const PLAIN: Look = { colors: false, width: Infinity, unicode: true };

type Env = Readonly<Record<string, string | undefined>>;

/** The look that a stream asks for: a terminal's width and, by the environment, its colours and characters. */
export function lookOf(stream: { isTTY?: boolean; columns?: number }, env: Env): Look {
  return {
    colors: useColors(stream, env),
    width: stream.isTTY ? Math.max(stream.columns ?? 80, NARROWEST) : Infinity,
    unicode: isUnicode(env),
  };
}

/** Some terminals give 0 columns while they start. */
const NARROWEST = 20;

/** Whether to colour what goes to a stream: https://no-color.org, https://force-color.org. */
export function useColors(stream: { isTTY?: boolean }, env: Env): boolean {
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0";
  return Boolean(stream.isTTY) && env["TERM"] !== "dumb";
}

/** The first of these that is set decides, as POSIX has it. Where none is, as in many containers, UTF-8 is usual. */
function isUnicode(env: Env): boolean {
  const locale = env["LC_ALL"] || env["LC_CTYPE"] || env["LANG"];
  return !locale || /utf-?8/i.test(locale);
}

/** Styles by what they mean. */
const STYLES = {
  heading: [1, 22],
  faint: [2, 22],
  label: [36, 39],
  number: [33, 39],
  date: [35, 39],
  bad: [31, 39],
  good: [32, 39],
} as const;

export type Style = keyof typeof STYLES;

export function paint(text: string, style: Style | undefined, { colors }: Pick<Look, "colors">): string {
  if (!colors || style === undefined || text === "") return text;
  const [on, off] = STYLES[style];
  return `\u001b[${on}m${text}\u001b[${off}m`;
}

/** The signs that we draw with. */
export function signs({ unicode }: Pick<Look, "unicode">): {
  more: string;
  line: string;
  between: string;
} {
  return unicode ? { more: "…", line: "↵", between: " · " } : { more: "...", line: "\\n", between: " - " };
}
