import * as z from "zod";

const claims = z.object({ exp: z.number() });

/**
 * When a JWT expires (RFC 7519 §4.1.4), in milliseconds since 1970; `undefined` where it is none or does not say.
 * The signature is the tenant's business. Pure.
 */
export function jwtExpiry(token: string): number | undefined {
  try {
    const payload = Buffer.from(token.split(".")[1] ?? "", "base64url").toString();
    return claims.parse(JSON.parse(payload)).exp * 1000;
  } catch {
    return undefined;
  }
}
