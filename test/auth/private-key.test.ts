import { createPublicKey, generateKeyPairSync, verify } from "node:crypto";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { readPrivateKey, signAssertion } from "../../src/auth/private-key.ts";
import { redactKnown, Secret } from "../../src/redact.ts";
import { caught } from "../helpers/caught.ts";
import { NOW } from "../helpers/http-client.ts";

const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const p384 = generateKeyPairSync("ec", { namedCurve: "P-384" });
const p256 = generateKeyPairSync("ec", { namedCurve: "P-256" });
const pem = (key: typeof rsa.privateKey) => key.export({ type: "pkcs8", format: "pem" }) as string;
const jwk = (key: typeof rsa.privateKey, more = {}) =>
  JSON.stringify({ ...key.export({ format: "jwk" }), ...more });

const ASSERTION = {
  clientId: "the-client",
  audience: "https://acme.eu.qlikcloud.com/oauth/token",
  id: "0f1e",
  now: NOW + 999,
};
const decode = (part = ""): unknown => JSON.parse(Buffer.from(part, "base64url").toString());

describe("an assertion", () => {
  it.each([
    ["RSA as PEM", pem(rsa.privateKey), rsa.publicKey, "RS256", undefined],
    [
      "RSA as PKCS#1",
      rsa.privateKey.export({ type: "pkcs1", format: "pem" }),
      rsa.publicKey,
      "RS256",
      undefined,
    ],
    ["RSA as JWK", jwk(rsa.privateKey), rsa.publicKey, "RS256", undefined],
    [
      "RSA as JWK for RS512",
      jwk(rsa.privateKey, { alg: "RS512", kid: "own" }),
      rsa.publicKey,
      "RS512",
      "own",
    ],
    ["P-384 as PEM", pem(p384.privateKey), p384.publicKey, "ES384", undefined],
    [
      "P-384 as SEC1",
      p384.privateKey.export({ type: "sec1", format: "pem" }),
      p384.publicKey,
      "ES384",
      undefined,
    ],
    ["P-384 as JWK", jwk(p384.privateKey, { kid: "own" }), p384.publicKey, "ES384", "own"],
  ])("is signed with %s as its public key proves", (_, text, publicKey, alg, kid) => {
    const jwt = signAssertion(readPrivateKey(new Secret(String(text))), ASSERTION);
    const [head, body, signature] = jwt.split(".");
    expect(decode(head)).toEqual({ alg, typ: "JWT", ...(kid !== undefined && { kid }) });
    const iat = Math.floor(NOW / 1000);
    expect(decode(body)).toEqual({
      iss: "the-client",
      sub: "the-client",
      aud: "https://acme.eu.qlikcloud.com/oauth/token",
      jti: "0f1e",
      iat,
      exp: iat + 240,
    });
    const key = {
      key: createPublicKey(publicKey.export({ type: "spki", format: "pem" })),
      dsaEncoding: "ieee-p1363",
    } as const;
    const data = Buffer.from(`${head}.${body}`);
    expect(verify(`sha${alg.slice(2)}`, data, key, Buffer.from(signature!, "base64url"))).toBe(true);
    expect(Buffer.from(signature!, "base64url")).toHaveLength(alg === "ES384" ? 96 : 256);
  });

  it("names the key as the context does, before what a JWK says", () => {
    const key = readPrivateKey(new Secret(jwk(p384.privateKey, { kid: "own" })));
    expect(decode(signAssertion(key, { ...ASSERTION, keyId: "given" }).split(".")[0])).toHaveProperty(
      "kid",
      "given",
    );
  });
});

describe("what is no private key for Qlik is told without a word of it", () => {
  const locked = rsa.privateKey.export({
    type: "pkcs8",
    format: "pem",
    cipher: "aes-256-cbc",
    passphrase: "x",
  });
  it.each([
    ["a passphrase", String(locked), /has a passphrase/],
    ["a public key", String(rsa.publicKey.export({ type: "spki", format: "pem" })), /is a public key/],
    ["another curve", pem(p256.privateKey), /of a kind that Qlik does not take \(prime256v1\)/],
    ["Ed25519", pem(generateKeyPairSync("ed25519").privateKey as never), /\(ed25519\)/],
    ["anything", "hunter22hunter22hunter22", /neither PEM nor a JWK/],
    ["half a PEM", pem(rsa.privateKey).slice(0, 300), /neither PEM nor a JWK/],
    ["half a JWK", jwk(rsa.privateKey).slice(0, 300), /is no JSON/],
    ["a public JWK", JSON.stringify(rsa.publicKey.export({ format: "jwk" })), /neither PEM nor a JWK/],
  ])("%s", async (_, text, message) => {
    const error = await caught(() => readPrivateKey(new Secret(text)));
    expect(error.code).toBe("secret");
    expect(error.message).toMatch(message);
    expect(error.remedy).toContain("openssl");
    const inside = text.split("\n").filter((line) => line.length > 20 && !line.includes("---"));
    for (const line of inside) expect(inspect(error, { depth: 9 })).not.toContain(line.slice(0, 40));
  });
});

it("hides the secret numbers of a JWK", () => {
  const text = jwk(p384.privateKey);
  readPrivateKey(new Secret(text));
  expect(redactKnown(`d is ${(JSON.parse(text) as { d: string }).d}`)).toBe("d is [redacted]");
});
