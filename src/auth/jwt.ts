/**
 * When a JWT expires (RFC 7519 §4.1.4), in milliseconds since 1970; `undefined` where it is none or does not say.
 * The signature is the tenant's business. Pure.
 */
export function jwtExpiry(token: string): number | undefined {
  try {
    const payload = Buffer.from(token.split(".")[1] ?? "", "base64url").toString();
    const { exp } = JSON.parse(payload) as { exp?: unknown };
    return typeof exp === "number" && Number.isFinite(exp) ? exp * 1000 : undefined;
  } catch {
    return undefined;
  }
}
