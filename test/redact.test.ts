import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { redact, redactKnown, rememberSecret, redactDeep, Secret } from "../src/redact.ts";

describe("Secret", () => {
  it("prints nowhere, and gives its value to who asks for it", () => {
    const secret = new Secret("canary-value");
    const shown = [
      String(secret),
      [secret].join(),
      JSON.stringify({ secret }),
      inspect(secret, { showHidden: true, depth: 10, customInspect: false }),
      inspect({ secret }, { showHidden: true, depth: 10 }),
      JSON.stringify(Object.getOwnPropertyDescriptors(secret)),
    ].join("\n");
    expect(shown).not.toContain("canary-value");
    expect(secret.reveal()).toBe("canary-value");
  });
});

describe("a known secret", () => {
  it.each([
    ["as it is", "kn0wn-secret", "kn0wn-secret"],
    ["with blanks around", "  padded-secret\n", "padded-secret"],
    ["in a path", "with blank/and+plus", "with%20blank%2Fand%2Bplus"],
    ["in a query", "other blank'and(plus)", "other+blank%27and%28plus%29"],
    ["in JSON", 'quote"and\\slash', 'quote\\"and\\\\slash'],
    ["with a sign for patterns", "a$&b.*c[", "a$&b.*c["],
    ["with half a character", "half-\ud800-a-character", "half-\ud800-a-character"],
  ])("is hidden %s", (_what, secret, text) => {
    rememberSecret(secret);
    expect(redactKnown(`before ${text} after`)).toBe("before [redacted] after");
  });

  it("of many lines is hidden line by line", () => {
    rememberSecret("-----BEGIN PRIVATE KEY-----\nTUlJRXZRSUJBREFO\nshort\n-----END PRIVATE KEY-----");
    expect(redactKnown("at TUlJRXZRSUJBREFO, short")).toBe("at [redacted], short");
    expect(redactKnown("-----BEGIN PRIVATE KEY-----")).toBe("-----BEGIN PRIVATE KEY-----");
  });

  it("is hidden whole where it holds another one", () => {
    rememberSecret("inner-secret");
    rememberSecret("outer-inner-secret-outer");
    expect(redactKnown("outer-inner-secret-outer")).toBe("[redacted]");
  });

  it("that is too short would hide ordinary words", () => {
    rememberSecret("name");
    expect(redactKnown("name")).toBe("name");
  });
});

const JWT = "eyJhbGciOiJFUzM4NCJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl-_x";

it.each([
  ["Authorization: Bearer abcdefghijk", "Authorization: Bearer [redacted]"],
  ["authorization: bearer a.b-c_d~e+f/g=", "authorization: bearer [redacted]"],
  ["Authorization: Basic dXNlcjpwYXNz", "Authorization: Basic [redacted]"],
  [`token ${JWT} end`, "token [redacted] end"],
  ['{"client_secret":"abcdef"}', '{"client_secret":"[redacted]"}'],
  ["clientSecret: 'abcdef', b", "clientSecret: '[redacted]', b"],
  ["client_secret=abcdef&b=c", "client_secret=[redacted]&b=c"],
  ['apiKey: "abcdef"', 'apiKey: "[redacted]"'],
  ["access_token=abcdef", "access_token=[redacted]"],
  ['"refresh_token" : "abcdef"', '"refresh_token" : "[redacted]"'],
  ["password: hunter22", "password: [redacted]"],
  ['clientSecret: "abc)def&ghij", x', 'clientSecret: "[redacted]", x'],
  ['clientSecret: "ab cd; efgh"', 'clientSecret: "[redacted]"'],
  ['client_secret: "with \\"quotes\\" in it"', 'client_secret: "[redacted]"'],
])("redact hides what looks like a credential: %s", (text, hidden) => {
  expect(redact(text)).toBe(hidden);
});

it.each([
  "oauth-client-secret: ${ACME_SECRET}",
  'oauth-client-secret: "${ACME_SECRET}"',
  "api-key and oauth-client-secret: keep one",
  "the client secret is wrong",
  "basic information about apps",
  "Basic authentication",
  "the bearer of news",
  "qlik.users.list({ filter: 'name co \"Ada\"' })",
  "apps.list().first(3)",
])("redact leaves %j", (text) => {
  expect(redact(text)).toBe(text);
});

it("takes no time for a long text without blanks", () => {
  const long = "eyJ-".repeat(100_000);
  expect(redact(long)).toBe(long);
});

it("redactDeep hides in every text, under every name of a secret, and ends in any depth", () => {
  rememberSecret("canary-deep");
  const told = {
    "key canary-deep": [
      "x canary-deep",
      { clientSecret: "zz", password: 5, cookie: ["a=b"], "Set-Cookie": "c" },
    ],
    authorization: "Basic x",
    count: 3,
    nothing: null,
    empty: { password: "" },
  };
  expect(redactDeep(told)).toEqual({
    "key [redacted]": [
      "x [redacted]",
      {
        clientSecret: "[redacted]",
        password: "[redacted]",
        cookie: "[redacted]",
        "Set-Cookie": "[redacted]",
      },
    ],
    authorization: "[redacted]",
    count: 3,
    nothing: null,
    empty: { password: "" },
  });
  let deep: object = {};
  for (let depth = 0; depth < 50_000; depth++) deep = { deep };
  expect(JSON.stringify(redactDeep(deep))).toContain("[…]");
});
