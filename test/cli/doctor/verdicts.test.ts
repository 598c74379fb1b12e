import { describe, expect, it } from "vitest";
import { clockVerdict } from "../../../src/cli/doctor/clock.ts";
import { keyringVerdict } from "../../../src/cli/doctor/keyring.ts";
import { leftoverVerdicts } from "../../../src/cli/doctor/leftovers.ts";
import { nodeVerdict } from "../../../src/cli/doctor/node.ts";
import { projectVerdict } from "../../../src/cli/doctor/project.ts";
import { proxyVerdicts } from "../../../src/cli/doctor/proxy.ts";
import { tlsVerdicts } from "../../../src/cli/doctor/reach.ts";
import { renderFindings } from "../../../src/cli/doctor/render.ts";
import { runChecks } from "../../../src/cli/doctor/run-checks.ts";
import { secretLines } from "../../../src/cli/doctor/secret-lines.ts";
import { strayVerdicts } from "../../../src/cli/doctor/secrets.ts";
import { storeVerdict } from "../../../src/cli/doctor/store.ts";
import { rightsVerdict, tokenVerdict } from "../../../src/cli/doctor/token.ts";
import { QlikError } from "../../../src/errors.ts";
import { PLAIN } from "../../../src/output/look.ts";

/** What the doctor makes of what it finds, by tables: verdict, and what the finding or its remedy must say. */

const now = Date.parse("2026-11-28T12:00:00Z");
const at = (seconds: number) => new Date(now + seconds * 1000).toISOString();
const header = (seconds: number) => new Date(now + seconds * 1000).toUTCString();
const store = { shown: "~/.qlik/contexts.yml", isThere: true, contexts: 2, canWrite: true };
const signedIn = { user: "Ada", userId: "1", roles: ["Developer"] };
const admin = { rights: { roles: ["TenantAdmin"] } };

type Row = [what: string, findings: unknown, ...wanted: [verdict: string, says: RegExp][]];

describe("verdicts", () => {
  it.each<Row>([
    ["a Node that is too old", nodeVerdict("18.20.4"), ["problem", /20\.19 or later/]],
    ["one just before the first", nodeVerdict("20.18.9"), ["problem", /too old/]],
    ["the first that will do", nodeVerdict("20.19.0"), ["ok", /20\.19\.0/]],
    ["a later one", nodeVerdict("26.0.0"), ["ok", /26/]],
    ["a nightly build", nodeVerdict("27.0.0-nightly2026"), ["ok", /27/]],

    ["no store", storeVerdict({ ...store, isThere: false, contexts: 0 }), ["ok", /not there yet/]],
    [
      "one that cannot be written",
      storeVerdict({ ...store, canWrite: false }),
      ["ok", /2 contexts/],
      ["warning", /may not write in ~\/\.qlik.*\n.*QLIK_CLI_USER_HOME_DIR/],
    ],
    [
      "one that may not be looked for",
      storeVerdict({
        ...store,
        isThere: false,
        contexts: new QlikError("config", "It cannot be read.", { remedy: "Give yourself the right." }),
      }),
      ["problem", /cannot be read/],
    ],
    ["a store", storeVerdict(store), ["ok", /2 contexts/]],
    ["one context", storeVerdict({ ...store, contexts: 1 }), ["ok", /1 context$/]],
    [
      "a store that others may read",
      storeVerdict({ ...store, openFile: "0644", openFolder: "0755" }),
      ["ok", /2/],
      ["warning", /chmod 600 ~\/\.qlik\/contexts\.yml/],
      ["warning", /chmod 700 ~\/\.qlik$/m],
    ],
    [
      "a store that is no YAML",
      storeVerdict({
        ...store,
        contexts: new QlikError("config", "x.yml:3:1  broken\n\nx.yml:4:1  too", { remedy: "Mend it." }),
      }),
      ["problem", /x\.yml:3:1 {2}broken \(and 1 more\)[^]*Mend it\./],
    ],

    ["a trusted project", projectVerdict("contexts.yaml", 3, []), ["ok", /is trusted, 3 contexts/]],
    ["one that is applied", projectVerdict("contexts.yaml", undefined, []), ["ok", /applied/]],
    [
      "one that is not trusted",
      projectVerdict("contexts.yaml", undefined, [
        "contexts.yaml is not used: you have not trusted it yet. See what it would use, and allow it: qlik context trust",
      ]),
      ["warning", /^contexts\.yaml is not used: you have not trusted it yet\.\nqlik context trust$/m],
    ],
    [
      "one that has changed since it was applied",
      projectVerdict("contexts.yaml", undefined, [
        "contexts.yaml has changed since you applied it. See how: qlik context diff",
      ]),
      ["warning", /^contexts\.yaml has changed since you applied it\.\nqlik context diff$/m],
    ],

    ["a keyring that works", keyringVerdict(true, ["dev"]), ["ok", /used by dev/]],
    ["none, and none is needed", keyringVerdict(false, []), ["ok", /no context uses it/]],
    [
      "none, and two want it",
      keyringVerdict(false, ["dev", "prod"]),
      ["problem", /dev, prod have their secrets there/],
    ],

    ["no proxy", proxyVerdicts(["https://a.example"], {}, () => true), ["ok", /none/]],
    [
      "a proxy, whose password is not told",
      proxyVerdicts(["https://a.example"], { HTTPS_PROXY: "http://me:canary-word@proxy:8080" }, () => true),
      ["ok", /^proxy:8080 \(HTTPS_PROXY\)$/],
    ],
    [
      "a proxy that is none",
      proxyVerdicts(["https://a.example"], { HTTPS_PROXY: "ftp://x" }, () => true),
      ["problem", /HTTPS_PROXY/],
    ],
    [
      "certificates that are not there, and none that is checked",
      proxyVerdicts([], { NODE_EXTRA_CA_CERTS: "/no.pem", NODE_TLS_REJECT_UNAUTHORIZED: "0" }, () => false),
      ["ok", /none/],
      ["problem", /\/no\.pem/],
      ["warning", /NODE_TLS_REJECT_UNAUTHORIZED/],
    ],

    ["TLS", tlsVerdicts("https:", false, "a.example"), ["ok", /trusted/]],
    ["TLS that is not checked", tlsVerdicts("https:", true, "a.example"), ["warning", /--no-insecure/]],
    ["no TLS", tlsVerdicts("http:", false, "localhost"), ["ok", /without TLS/]],

    ["the same time", clockVerdict(header(0), now), ["ok", /tenant's/]],
    ["nearly the same", clockVerdict(header(29), now), ["ok", /tenant's/]],
    ["a minute behind", clockVerdict(header(60), now), ["warning", /60 s behind/]],
    ["ten minutes ahead", clockVerdict(header(-600), now), ["problem", /10 min ahead/]],
    ["a tenant without a clock", clockVerdict(null, now), ["ok", /does not say/]],
    ["a tenant that says nonsense", clockVerdict("yesterday", now), ["ok", /does not say/]],

    [
      "a token",
      tokenVerdict({ ...signedIn, expiresAt: at(3600) }, false, now),
      ["ok", /the token lasts 1 h 0 min/],
    ],
    [
      "a key that lasts",
      tokenVerdict({ ...signedIn, expiresAt: at(86_400 * 30) }, true, now),
      ["ok", /30 days/],
    ],
    [
      "a key that ends soon",
      tokenVerdict({ ...signedIn, expiresAt: at(86_400 * 3) }, true, now),
      ["warning", /3 days[^]*new key/],
    ],
    ["what does not say when it ends", tokenVerdict(signedIn, true, now), ["ok", /^Signed in as Ada$/]],

    ["roles that allow all", rightsVerdict(["TenantAdmin"], [], [admin, {}]), ["ok", /^Roles: TenantAdmin$/]],
    [
      "roles that do not",
      rightsVerdict(["Developer"], [], [admin, admin, {}]),
      ["ok", /2 operations want another: TenantAdmin/],
    ],
    [
      "no rights at all",
      rightsVerdict([], ["spaces.list"], []),
      ["warning", /No roles\. Not allowed: spaces\.list\.[^]*scope/],
    ],

    ["nothing left over", leftoverVerdicts([{ path: "/x.lock", age: 500 }]), ["ok", /No old/]],
    [
      "an old lock",
      leftoverVerdicts([{ path: "/it's.lock", age: 90_000 }]),
      ["warning", /rm -r '\/it'\\''s\.lock'/],
    ],

    ["no stray secret", strayVerdicts("secrets", "the files", [], "x"), ["ok", /No secret in the files/]],
    [
      "one that is sure, and one that is not",
      strayVerdicts(
        "secrets",
        "",
        [
          { file: "a.yaml", line: 3, kind: "a token or API key", sure: true },
          { file: "b.ts", line: 1, kind: "a client secret or key", sure: false },
        ],
        "Replace it.",
      ),
      ["problem", /^a\.yaml:3 holds a token or API key\.\nReplace it\.$/m],
      ["warning", /^b\.ts:1 may hold/],
    ],
  ])("%s", (_, findings, ...wanted) => {
    const all = [findings].flat() as { verdict: string; found: string; remedy?: string }[];
    expect(all.map(({ verdict }) => verdict)).toEqual(wanted.map(([verdict]) => verdict));
    for (const [i, [verdict, says]] of wanted.entries()) {
      const { found, remedy = "" } = all[i]!;
      expect(`${found}\n${remedy}`.trimEnd()).toMatch(says);
      // Whoever is told of something wrong is told what to do.
      if (verdict !== "ok") expect(remedy).not.toMatch(/^$|\n/);
      expect(found).not.toContain("canary");
    }
  });

  it("of many stray secrets, the first ones and how many more", () => {
    const stray = Array.from({ length: 30 }, (_, i) => ({
      file: "f",
      line: i,
      kind: "a private key" as const,
      sure: false,
    }));
    expect(
      strayVerdicts("secrets", "", stray, "x")
        .map(({ found }) => found)
        .slice(-1),
    ).toEqual(["And 10 more lines like these."]);
  });
});

const jwt = `${Buffer.from('{"alg":"ES384"}').toString("base64url")}.eyJpc3MiOiJxbGlrIn0.c2lnbmF0dXJlLXNpZ25hdHVyZQ`;
const random = "4f9a2b7c1d8e3f6a0b5c9d2e";

describe("lines with secrets", () => {
  it.each<[string, string?]>([
    [`api-key: ${jwt}`, "a token or API key"],
    [`Authorization: Bearer ${jwt}`, "a token or API key"],
    [`const text = "eyJnot.eyJa-jwt.at-all-because-no-json";`],
    [`oauth-client-secret: ${random}`, "a client secret or key"],
    [`QLIK_CLIENT_SECRET=${random}`, "a client secret or key"],
    [`"client_secret": "${random}",`, "a client secret or key"],
    [`clientSecret = '${random}'`, "a client secret or key"],
    ["oauth-client-secret: ${ACME_DEV_CLIENT_SECRET}"],
    ["oauth-client-secret: { env: ACME_DEV_CLIENT_SECRET_1 }"],
    ["api-key: <your-api-key-goes-here-1234567890>"],
    ["client_secret: xxxxxxxxxxxxxxxxxxxx1"],
    ["clientSecret: process.env.ACME_DEV_CLIENT_SECRET"],
    ["-----BEGIN PRIVATE KEY-----", "a private key"],
    ["-----BEGIN RSA PRIVATE KEY-----", "a private key"],
    ['if (text.includes("-----BEGIN PRIVATE KEY-----"))'],
    ["anything with my-own-canary-secret in it", "a secret of your contexts"],
    ["plain text"],
  ])("%s", (line, kind) => {
    const found = secretLines(`first\n${line}\nlast`, ["my-own-canary-secret"]);
    expect(found.map((one) => [one.line, one.kind])).toEqual(kind === undefined ? [] : [[2, kind]]);
    expect(JSON.stringify(found)).not.toMatch(new RegExp(`${random}|eyJ|canary`));
  });
});

describe("checks run side by side", () => {
  const never = () => new Promise<never>(() => {});

  it("in their order, whatever becomes of the others, each within its time", async () => {
    const { signal } = new AbortController();
    const found = await runChecks(
      [
        { name: "slow", of: "dev", run: never },
        { name: "broken", run: () => Promise.reject(new TypeError("x is undefined\n  at y")) },
        {
          name: "fine",
          run: () => [{ check: "fine", verdict: "ok", found: "client_secret=canary-secret-4711" }],
        },
      ],
      signal,
      20,
    );
    expect(found).toEqual([
      expect.objectContaining({
        check: "slow",
        of: "dev",
        verdict: "warning",
        found: expect.stringMatching(/no answer for/),
      }),
      expect.objectContaining({ check: "broken", verdict: "problem", found: "x is undefined (and 1 more)" }),
      { check: "fine", verdict: "ok", found: "client_secret=[redacted]" },
    ]);
  });

  it("and end at once when they are interrupted", async () => {
    const interrupt = new AbortController();
    const running = runChecks(
      Array.from({ length: 40 }, () => ({ name: "slow", run: never })),
      interrupt.signal,
    );
    interrupt.abort(new QlikError("aborted", "Interrupted."));
    await expect(running).rejects.toMatchObject({ code: "aborted" });
  });
});

it("is rendered in columns, with each remedy once for several of a kind, and how much there is to do", () => {
  const text = renderFindings(
    [
      { check: "node", verdict: "ok", found: "Node 22.1.0" },
      { check: "secrets", verdict: "problem", found: "a:1 holds it.", remedy: "Replace it." },
      { check: "secrets", verdict: "warning", found: "b:2 may hold it.", remedy: "Replace it." },
      { check: "token", of: "dev", verdict: "problem", found: "No.", remedy: "qlik context init dev" },
    ],
    PLAIN,
  );
  expect(text).toBe(
    [
      "ok       node       Node 22.1.0",
      "problem  secrets    a:1 holds it.",
      "warning  secrets    b:2 may hold it.",
      "                    Replace it.",
      "problem  token dev  No.",
      "                    qlik context init dev",
      "",
      "2 problems, 1 warning.",
    ].join("\n"),
  );
  expect(renderFindings([], PLAIN)).toContain("All is well.");
});
