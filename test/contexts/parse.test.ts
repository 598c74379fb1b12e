import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { parseContextsFile } from "../../src/contexts/parse.ts";
import { caught } from "./caught.ts";

const strictly = (text: string, insideGit = false) =>
  parseContextsFile(text, "contexts.yaml", { strict: true, insideGit }).file;
const problems = async (text: string, insideGit = false): Promise<string[]> => {
  const error = await caught(() => strictly(text, insideGit));
  expect(error.code).toBe("config");
  return error.message.split("\n");
};

it("accepts the example that is shipped, also inside a git work tree", () => {
  const text = readFileSync(new URL("../../contexts.example.yaml", import.meta.url), "utf8");
  const file = strictly(text, true);
  expect(Object.keys(file.contexts)).toEqual([
    ...["dev", "prod", "staging", "nightly", "training", "me", "reports"],
  ]);
  expect(file.contexts.prod).toMatchObject({ "read-only": true, protected: true });
});

it("lists every problem with its place", async () => {
  const text = `current-context: dve
contexts:
  dev:
    server: acme
    oauth-client-id: 0123
    oauth-client-secret: \${SECRET}
    api_key: x
  prod:
    api-key: { vault: x }
    read-only: yes
  two.kinds:
    server: acme.eu
    api-key: \${KEY}
    headers: { Authorization: "Bearer \${KEY}" }
  half: { server: acme.eu, oauth-client-secret: "\${S}" }
  none: { server: acme.eu }
  empty:
  type: { server: acme.eu, server-type: linux, api-key: "\${A-B}" }
`;
  expect((await problems(text)).map((line) => line.replace(/^contexts\.yaml:/, ""))).toEqual(
    [
      '1:18  current-context: is not one of the contexts below. Did you mean "dev"?',
      expect.stringMatching(
        /^4:13 {2}contexts\.dev\.server: The server is a tenant's name without its region\. Write/,
      ),
      "5:22  contexts.dev.oauth-client-id: is a number, not text: put it in quotes",
      '7:5  contexts.dev.api_key: is not a known key. Did you mean "api-key"?',
      "8:3  contexts.prod.server: is missing",
      expect.stringMatching(/^9:14 {2}contexts\.prod\.api-key: is no reference: write \$\{NAME\}/),
      "10:16  contexts.prod.read-only: is a string, not true or false",
      '11:3  contexts."two.kinds": has two kinds of credentials, api-key and headers.Authorization: keep one',
      "15:3  contexts.half: has oauth-client-secret but no oauth-client-id",
      "16:3  contexts.none: has no credentials: give it api-key, or oauth-client-id and oauth-client-secret",
      "17:9  contexts.empty: is empty",
      "18:41  contexts.type.server-type: is not a server type: write cloud, windows or engine",
      expect.stringMatching(/^18:57 {2}contexts\.type\.api-key: has a \$\{…\} that names no variable/),
    ].map((line) => line),
  );
});

describe("syntax errors are told without the text at fault", () => {
  it.each([
    ["tab", "contexts:\n\tdev: hunter22", /^contexts\.yaml:2:1 {2}a tab/],
    [
      "duplicate key",
      "contexts:\n  dev: { server: a.eu, api-key: hunter22 }\n  dev: {}",
      /^contexts\.yaml:3:3 {2}.*twice/,
    ],
    ["open quote", 'contexts:\n  dev:\n    api-key: "hunter22', /quote/],
    ["second colon", "contexts:\n  dev:\n    comment: a: hunter22", /second colon/],
    ["two documents", "contexts: {}\n---\nhunter22: {}", /second document/],
    ["reference in a flow map", "contexts: { a: { api-key: ${X} } }", /put \$\{NAME\} in quotes/],
    ["unknown alias", "contexts:\n  a: *hunter22", /^contexts\.yaml:2:6 {2}an alias without an anchor/],
    [
      "alias of what it is in",
      "contexts:\n  a: &hunter22\n    b: *hunter22",
      /^contexts\.yaml:3:8 {2}an alias inside/,
    ],
    ["merge key with text", "contexts:\n  a:\n    <<: hunter22", /^contexts\.yaml:3:5 {2}a merge key/],
    [
      "merge key with a list",
      "x: &x hunter22\ncontexts:\n  a: { <<: [{}, *x] }",
      /^contexts\.yaml:3:8 {2}a merge key/,
    ],
    ["tag", "contexts:\n  a: { server: acme.eu, api-key: !hunter22 x }", /^contexts\.yaml:2:\d+ {2}a tag/],
    ["tag of another kind of map", "contexts: !!set { hunter22 }", /^contexts\.yaml:1:17 {2}a tag/],
    ["too deep", `contexts: ${"[".repeat(5_000)}`, /nested too deeply/],
    ["reserved character", "contexts:\n  a: @hunter22", /reserves/],
    ["empty", "", /this file is empty/],
    ["list", "- hunter22", /this file is a list/],
    ["text", "hunter22", /this file is a string/],
    ["no contexts", "current-context: ''", /contexts: is missing/],
    ["contexts empty", "contexts:", /contexts: is empty/],
    ["contexts a list", "contexts: [hunter22]", /contexts: is a list/],
  ])("%s", async (_, text, message) => {
    const lines = await problems(text);
    expect(lines.join("\n")).toMatch(message);
    expect(lines.join("\n")).not.toContain("hunter22");
  });

  it("also for an explosion of aliases", async () => {
    const level = (name: string, of: string): string =>
      `${name}: &${name} [${Array(10).fill(`*${of}`).join(", ")}]\n`;
    const text = `a: &a [x]\n${level("b", "a")}${level("c", "b")}${level("d", "c")}contexts: *d\n`;
    expect(await problems(text)).toEqual([expect.stringMatching(/^contexts\.yaml:2:8 {2}too many aliases/)]);
  });
});

describe("defaults", () => {
  it("may give what a context lacks", () => {
    const text = "defaults: { server: acme.eu, api-key: '${K}' }\ncontexts:\n  a: {}\n  b: { comment: x }";
    expect(strictly(text).contexts.b).toEqual({ comment: "x" });
  });

  it("are told once and at their own place", async () => {
    const text = "defaults: { server: acme, api-key: '${K}' }\ncontexts:\n  a: {}\n  b: {}";
    expect(await problems(text)).toEqual([
      expect.stringMatching(/^contexts\.yaml:1:21 {2}defaults\.server: /),
    ]);
  });

  it("count for the kind of credentials", async () => {
    const text = "defaults: { api-key: '${K}' }\ncontexts:\n  a: { server: acme.eu, oauth-client-id: x }";
    expect(await problems(text)).toEqual([expect.stringContaining("api-key and oauth-client-id")]);
  });
});

it("leaves contexts of other server types alone", () => {
  const text = "contexts:\n  win: { server: 'https://qseow.example.com/jwt', server-type: windows }";
  expect(strictly(text).contexts.win?.["server-type"]).toBe("windows");
});

it("refuses names that cannot be kept, and takes those that every object has", async () => {
  const context = "{ server: acme.eu, api-key: '${K}' }";
  const text = `contexts:\n  __proto__: ${context}\n  " ": ${context}\n  constructor: ${context}\n`;
  expect(await problems(text)).toEqual([
    "contexts.yaml:2:3  contexts.__proto__: cannot be the name of a context",
    'contexts.yaml:3:3  contexts." ": cannot be the name of a context',
  ]);
  expect(Object.keys(strictly(`contexts:\n  constructor: ${context}`).contexts)).toEqual(["constructor"]);
});

it("reads merge keys and anchors", () => {
  const text = "contexts:\n  a: &a { server: acme.eu, api-key: '${K}' }\n  b:\n    <<: *a\n    comment: x";
  expect(strictly(text).contexts.b).toEqual({ server: "acme.eu", "api-key": "${K}", comment: "x" });
});

describe("secrets in clear", () => {
  const text = `contexts:
  dev:
    server: acme.eu
    oauth-client-id: 1234abcd
    oauth-client-secret: hunter22hunter22
  2nd-prod:
    server: acme.eu
    headers:
      Authorization: Bearer hunter22hunter22
      cookie: hunter22hunter22
      accept-language: en
  part:
    server: acme.eu
    api-key: hunter22\${REST}
`;

  it("are refused inside git, with the line to write instead", async () => {
    expect(await problems(text, true)).toEqual([
      'contexts.yaml:5:26  contexts.dev.oauth-client-secret: is a secret in clear, inside a git work tree. Write: oauth-client-secret: "${DEV_CLIENT_SECRET}"',
      'contexts.yaml:9:22  contexts.2nd-prod.headers.Authorization: is a secret in clear, inside a git work tree. Write: Authorization: "Bearer ${_2ND_PROD_API_KEY}"',
      'contexts.yaml:10:15  contexts.2nd-prod.headers.cookie: is a secret in clear, inside a git work tree. Write: cookie: "${_2ND_PROD_COOKIE}"',
      'contexts.yaml:14:14  contexts.part.api-key: is a secret in clear, inside a git work tree. Write: api-key: "${PART_API_KEY}"',
    ]);
  });

  it("are found under keys that only sound like a secret", async () => {
    const lines = await problems("contexts:\n  a: { server: a.eu, api_key: hunter22hunter22 }", true);
    expect(lines.join("\n")).toContain("contexts.a.api_key: is a secret in clear");
  });

  it("are accepted elsewhere", () => {
    expect(Object.keys(strictly(text).contexts)).toHaveLength(3);
  });

  it("are in no message, whatever else is wrong", async () => {
    for (const key of [
      "server",
      "api-key",
      "oauth-client-id",
      "oauth-scope",
      "insecure",
      "server-type",
      "headers",
      "nope",
    ]) {
      const file = `contexts:\n  dev: { ${key}: hunter22hunter22 }\n  b: { ${key}: { hunter22hunter22: 1 } }\n`;
      const lines = (await problems(file, true)).filter((line) => !line.includes("headers.hunter22hunter22"));
      expect(lines.join("\n")).not.toContain("hunter22");
    }
  });
});

it("reads text that says that it is text", () => {
  const text = "contexts:\n  a: { server: acme.eu, oauth-client-id: !!str 0123, oauth-client-secret: ! 'x' }";
  expect(strictly(text).contexts.a?.["oauth-client-id"]).toBe("0123");
});

it("tells of aliases that lead nowhere in the user's store too, and passes over tags", async () => {
  const loosely = (text: string) => parseContextsFile(text, "s", { strict: false }).file.contexts;
  expect((await caught(() => loosely("contexts: &c\n  a: *c"))).message).toMatch(/^s:2:6 {2}an alias inside/);
  expect(loosely("contexts: { a: !x b }")).toEqual({ a: "b" });
});

it("reads the user's store without looking at its contexts", () => {
  const text = "current-context: a\nnew-key: 1\ncontexts:\n  a: { nonsense: [1] }\n  b: 5\n";
  expect(parseContextsFile(text, "s", { strict: false }).file).toEqual({
    "current-context": "a",
    defaults: {},
    contexts: { a: { nonsense: [1] }, b: 5 },
  });
});
