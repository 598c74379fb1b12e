import { inspect } from "node:util";

/**
 * Hides secrets in anything that is printed or stored.
 *
 * Two nets: every value that was ever a {@link Secret} of this process is known by its text and is hidden
 * wherever it turns up; and text meant for people or logs is also searched for what looks like a credential.
 */

const HIDDEN = "[redacted]";

/** Shorter values would hide parts of ordinary words. */
const MIN_SECRET_LENGTH = 6;

const known = new Set<string>();

/** A value that prints as `[redacted]` in `toString`, `toJSON` and `inspect`. Only {@link reveal} shows it. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
    rememberSecret(value);
  }

  /** The value itself, for the one place that sends it. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return HIDDEN;
  }

  toJSON(): string {
    return HIDDEN;
  }

  [inspect.custom](): string {
    return HIDDEN;
  }
}

/** Makes a value known as secret from now on; blanks around it do not count. */
export function rememberSecret(value: string): void {
  const text = value.trim();
  if (text.length < MIN_SECRET_LENGTH) return;
  known.add(text);
  // Whatever quotes a private key does so line by line; its first and last line are no secret.
  for (const line of text.split(/\r?\n/)) if (line.length >= 16 && !line.includes("-----")) known.add(line);
  // A secret often travels URL-encoded, in a path or in a query, or inside JSON.
  known.add(encodeURIComponent(text.toWellFormed()));
  known.add(new URLSearchParams({ "": text }).toString().slice(1));
  known.add(JSON.stringify(text).slice(1, -1));
}

/** Hides the secrets that this process knows. For data: everything else is left as it is. */
export function redactKnown(text: string): string {
  let result = text;
  // Longest first: a secret may contain another one.
  for (const value of [...known].sort((a, b) => b.length - a.length)) {
    if (result.includes(value)) result = result.replaceAll(value, HIDDEN);
  }
  return result;
}

const SECRET_KEYS = String.raw`(?:client[-_]?secret|api[-_]?key|(?:access|refresh)[-_]?token|password|client_assertion)`;
const SECRET_NAME = String.raw`\b(${SECRET_KEYS}["']?\s*[:=]\s*)`;

const patterns: [RegExp, string][] = [
  [/\b(Bearer)\s+[\w~+/.=-]{8,}/gi, `$1 ${HIDDEN}`],
  // Not "basic information": Base64 has a digit, a change of case or its padding.
  [/\b([Bb]asic)\s+(?=\S*(?:\d|[a-z][A-Z]|=))[\w+/=-]{8,}/g, `$1 ${HIDDEN}`],
  // A signed JWT, which is what Qlik's API keys and access tokens are.
  [/(?<![\w-])eyJ[\w-]{5,}\.[\w-]{5,}\.[\w-]*/g, HIDDEN],
  // After a name that promises a secret: to the closing quote, or to the end of a bare word.
  [new RegExp(String.raw`${SECRET_NAME}(["'\`])(?!\$\{)(?:\\.|(?!\2).)+\2`, "gi"), `$1$2${HIDDEN}$2`],
  [new RegExp(String.raw`${SECRET_NAME}(?!\$\{|\[)[^\s"'\`,;&)}]{6,}`, "gi"), `$1${HIDDEN}`],
];

/** Hides known secrets and whatever looks like a credential. For messages, logs and history. */
export function redact(text: string): string {
  return patterns.reduce((result, [pattern, hidden]) => result.replace(pattern, hidden), redactKnown(text));
}

const SECRET_KEY = new RegExp(SECRET_KEYS + "$|^(set-)?cookie$|authorization$", "i");

/** What is deeper in an answer is not worth showing. */
const MAX_DEPTH = 8;

/** {@link redact} for all texts in a value of JSON. What stands under the name of a secret is hidden whatever it is. */
export function redactDeep<T>(value: T, depth = 0): T {
  const hide = (one: unknown): unknown => {
    if (typeof one === "string") return redact(one);
    if (typeof one !== "object" || one === null) return one;
    return depth === MAX_DEPTH ? "[…]" : redactDeep(one, depth + 1);
  };
  if (Array.isArray(value)) return value.map(hide) as T;
  if (typeof value !== "object" || value === null) return hide(value) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      redact(key),
      SECRET_KEY.test(key) && one ? HIDDEN : hide(one),
    ]),
  ) as T;
}
