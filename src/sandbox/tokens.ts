import { createHmac } from "node:crypto";

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A JWT signed with HMAC-SHA256: the sandbox checks what it has issued itself, so no public key is needed. */
export function signJwt(claims: Record<string, unknown>, key: string): string {
  const text = `${encode({ alg: "HS256", typ: "JWT", kid: "sandbox" })}.${encode(claims)}`;
  return `${text}.${createHmac("sha256", key).update(text).digest("base64url")}`;
}

/** Whom a token stands for. */
export interface Issued {
  /** `oauth-1`, `oauth-2`, … in the order of issue: a name for logs that gives nothing away. */
  label: string;
  userId: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
}

export interface TokenStore {
  /** A new access token, good for the lifetime that the store was made with. */
  issue(subject: { userId: string; clientId: string; scope: string; tenantId: string }, now: number): string;
  /** What is known of a token, also when it has expired; `undefined` where it was never issued, or revoked. */
  find(token: string): Issued | undefined;
  revoke(token: string): void;
  revokeAll(): void;
  /** Lets all that are there have expired. */
  expireAll(): void;
}

/** @param lifetime seconds */
export function createTokenStore(key: string, lifetime: number, newId: () => string): TokenStore {
  const issued = new Map<string, Issued>();
  let count = 0;

  return {
    issue({ userId, clientId, scope, tenantId }, now) {
      const iat = Math.floor(now / 1000);
      const exp = iat + lifetime;
      const token = signJwt(
        {
          iss: "qlik-toolkit-sandbox",
          aud: "qlik.api",
          sub: userId,
          clientId,
          tenantId,
          scope,
          jti: newId(),
          iat,
          exp,
        },
        key,
      );
      count += 1;
      issued.set(token, { label: `oauth-${count}`, userId, expiresAt: exp * 1000 });
      return token;
    },
    find: (token) => issued.get(token),
    revoke(token) {
      issued.delete(token);
    },
    revokeAll() {
      issued.clear();
    },
    expireAll() {
      for (const one of issued.values()) one.expiresAt = 0;
    },
  };
}
