/** Where a text spells out a secret. Pure; nothing of the secret is given on. */

import { isAllowed } from "./ignore.ts";

export interface SecretLine {
  /** From 1. */
  line: number;
  kind: "a secret of your contexts" | "a token or API key" | "a private key" | "a client secret or key";
  /** Whether it is one beyond doubt. */
  sure: boolean;
}

const JWT = /(?<![\w-])(eyJ[\w-]{8,})\.eyJ[\w-]{8,}\.[\w-]{16,}/;
const PRIVATE_KEY = /^-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\s*$/;
const NAMED =
  /\b(?:(?:oauth[-_])?client[-_]?secret|api[-_]?key|qlik_(?:api_key|client_secret))["']?\s*[:=]\s*["'`]?(?:Bearer\s+)?([\w+/=.~-]{20,})["'`]?(?=[\s,;})]|$)/i;

/** @param known the secrets that the store spells out */
export function secretLines(text: string, known: readonly string[]): SecretLine[] {
  return text.split("\n").flatMap((content, at): SecretLine[] => {
    const line = at + 1;
    if (isAllowed(content)) return [];
    if (known.some((secret) => content.includes(secret)))
      return [{ line, kind: "a secret of your contexts", sure: true }];
    const head = JWT.exec(content)?.[1];
    if (head !== undefined && isJwtHead(head)) return [{ line, kind: "a token or API key", sure: true }];
    if (PRIVATE_KEY.test(content)) return [{ line, kind: "a private key", sure: false }];
    const value = NAMED.exec(content)?.[1];
    return value !== undefined && isRandom(value)
      ? [{ line, kind: "a client secret or key", sure: false }]
      : [];
  });
}

function isJwtHead(head: string): boolean {
  try {
    return "alg" in (JSON.parse(Buffer.from(head, "base64url").toString()) as object);
  } catch {
    return false;
  }
}

/** Not a placeholder or a name: made secrets have letters and digits, and use many of them. */
function isRandom(value: string): boolean {
  return /\d/.test(value) && /[a-z]/i.test(value) && new Set(value).size >= 12;
}
