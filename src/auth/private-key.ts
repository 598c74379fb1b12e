import { createPrivateKey, sign, type JsonWebKey, type KeyObject } from "node:crypto";
import { QlikError } from "../errors.ts";
import { rememberSecret, type Secret } from "../redact.ts";

/** What a client signs in order to prove who it is (RFC 7523). */
export interface Assertion {
  clientId: string;
  /** The very URL that the assertion is sent to. */
  audience: string;
  /** The id of the public key, as registered for the client. */
  keyId?: string | undefined;
  /** New for every assertion: the tenant takes each but once. */
  id: string;
  /** Milliseconds since 1970. */
  now: number;
}

/** Qlik takes five minutes at most; what is left of them is for clocks that differ. */
const LIFETIME_S = 240;

export interface SigningKey {
  key: KeyObject;
  algorithm: "RS256" | "RS512" | "ES384";
  /** A JWK may bring it along. */
  keyId: string | undefined;
}

/**
 * Reads a private key: PEM, or a JWK, whose `alg` and `kid` count.
 *
 * @throws {QlikError} `secret` where it is none that Qlik takes; nothing of it is quoted.
 */
export function readPrivateKey(secret: Secret): SigningKey {
  const text = secret.reveal().trim();
  const jwk = text.startsWith("{") ? parseJwk(text) : undefined;
  let key: KeyObject;
  try {
    key = createPrivateKey(jwk === undefined ? text : { key: jwk, format: "jwk" });
  } catch (error) {
    // The cause stays out: it may quote the key.
    throw wrongKey(reasonOf(text, error));
  }
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  const keyId = typeof jwk?.kid === "string" ? jwk.kid : undefined;
  if (type === "rsa") return { key, algorithm: jwk?.alg === "RS512" ? "RS512" : "RS256", keyId };
  if (type === "ec" && details?.namedCurve === "secp384r1") return { key, algorithm: "ES384", keyId };
  throw wrongKey(`is of a kind that Qlik does not take (${details?.namedCurve ?? type ?? "unknown"})`);
}

/** Signs an assertion. Pure. */
export function signAssertion({ key, algorithm, keyId: own }: SigningKey, assertion: Assertion): string {
  const { clientId, audience, keyId = own, id, now } = assertion;
  const iat = Math.floor(now / 1000);
  const header = { alg: algorithm, typ: "JWT", ...(keyId !== undefined && { kid: keyId }) };
  const claims = { iss: clientId, sub: clientId, aud: audience, jti: id, iat, exp: iat + LIFETIME_S };
  const content = [header, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
  // JWS wants the two numbers of an EC signature side by side, not as ASN.1 (RFC 7518 §3.4).
  const signature = sign(`sha${algorithm.slice(2)}`, Buffer.from(content), {
    key,
    dsaEncoding: "ieee-p1363",
  });
  return `${content}.${signature.toString("base64url")}`;
}

/** The fields of a token request that an assertion takes the place of `client_secret` with. */
export function assertionFields(assertion: string): Record<string, string> {
  return {
    client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    client_assertion: assertion,
  };
}

function parseJwk(text: string): JsonWebKey & { alg?: unknown; kid?: unknown } {
  let jwk: JsonWebKey;
  try {
    jwk = JSON.parse(text) as JsonWebKey;
  } catch {
    throw wrongKey("begins like a JWK, but is no JSON");
  }
  for (const part of [jwk.d, jwk.p, jwk.q, jwk.dp, jwk.dq, jwk.qi]) {
    if (typeof part === "string") rememberSecret(part);
  }
  return jwk;
}

function reasonOf(text: string, error: unknown): string {
  const { code = "" } = error as { code?: string };
  if (/ENCRYPTED/.test(text.slice(0, 400)) || code === "ERR_MISSING_PASSPHRASE") return "has a passphrase";
  if (/BEGIN (RSA )?PUBLIC KEY|BEGIN CERTIFICATE/.test(text)) return "is a public key or a certificate";
  return "is neither PEM nor a JWK";
}

function wrongKey(what: string): QlikError {
  return new QlikError("secret", `The private key ${what}.`, {
    remedy:
      "It must be an RSA key or one on the curve P-384, private and without a passphrase: " +
      "openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:4096 -out key.pem",
  });
}
