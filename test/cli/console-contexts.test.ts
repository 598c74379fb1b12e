import { afterEach, describe, expect, it } from "vitest";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { consoleContexts, contextFacts } from "../../src/cli/console-contexts.ts";
import { chooseTarget } from "../../src/cli/open-connection.ts";
import { connect, openConnection, setProcessDefault } from "../../src/connect.ts";
import type { Qlik } from "../../src/api/qlik.ts";
import type { Profile } from "../../src/contexts/profile.ts";
import type { HttpEvent } from "../../src/http/types.ts";
import { createGuard } from "../../src/repl/guard.ts";
import { currentSignal, runWithSignal } from "../../src/repl/running.ts";
import { createTraffic } from "../../src/repl/traffic.ts";
import { caught } from "../helpers/caught.ts";
import { project } from "../helpers/project.ts";
import { startSandbox } from "../helpers/sandbox.ts";
import { PassThrough } from "node:stream";

afterEach(() => setProcessDefault({}));

const STORE = (url: string, key: string, more = "") => `current-context: dev
contexts:
  dev: { server: "${url}", api-key: "${key}", comment: where we try things }
  prod: { server: "${url}", api-key: "${key}", protected: true }
  archive: { server: "${url}", api-key: "${key}", read-only: true }
  wrong: { server: "${url}", api-key: "${key}", oauth-client-id: x }
${more}`;

/** What the console connects with, on two tenants that may be told apart. */
async function openedOn(flags: { context?: string; sandbox?: boolean; write?: boolean } = {}) {
  const sandbox = await startSandbox();
  const { home, path } = project({ file: null });
  const store = (more = "") => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, STORE(sandbox.url, sandbox.apiKey, more));
  };
  store();
  /** As `qlik context use` in another terminal does. */
  const use = (name: string) =>
    writeFileSync(
      path,
      readFileSync(path, "utf8").replace("current-context: dev", `current-context: ${name}`),
    );
  const io = {
    ...{ stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() },
    ...{ env: {}, home, cwd: home },
  };
  const traffic = createTraffic();
  const target = await chooseTarget(flags, io, currentSignal);
  const guard = createGuard({ now: () => 0 });
  const settings = {
    ...target.settings,
    tokenCache: "memory" as const,
    guard: (profile: Profile) => guard.permit(profile),
    observe: (event: HttpEvent, server: string) => traffic.observe(event, server),
  };
  const contexts = consoleContexts({ ...target, settings }, openConnection, io);
  return { sandbox, contexts, traffic, store, use, close: () => target.close() };
}

describe("the contexts of a console", () => {
  it("are those of the files, as they are written, read anew each time", async () => {
    const { contexts, store } = await openedOn();
    expect(contexts.list().map(({ name, credentials, comment }) => [name, credentials, comment])).toEqual([
      ["dev", "API key", "where we try things"],
      ["prod", "API key", ""],
      ["archive", "API key", ""],
      ["wrong", "none that fit", ""],
    ]);
    store("  late: { server: https://late.eu.qlikcloud.com, api-key: canary-key-1 }\n");
    expect(contexts.names()).toContain("late");
    expect(contexts.open("late").place).toMatchObject({ name: "late", credentials: "API key" });
    expect(() => contexts.open("prdo")).toThrow(/no context "prdo"\. Did you mean "prod"/);
    expect(() => contexts.open("arch")).toThrow(/Did you mean "archive"/);
    expect(() => contexts.open("wrong")).toThrow(/two kinds of credentials/);
  });

  it("belong to the process: another current context changes nothing, going to one changes what connect() means", async () => {
    const { contexts, use } = await openedOn();
    use("archive");
    const prod = contexts.open("prod");
    expect(prod.place).toMatchObject({ protected: true, readOnly: false });
    const refused = async (qlik: Qlik) => (await caught(qlik.spaces.delete("x"))).message;
    expect(await refused(connect())).toMatch(/spaces\.delete failed/);
    contexts.use(prod);
    expect(await refused(connect())).toMatch(/"prod" is protected/);
    expect(await refused(connect("dev"))).toMatch(/spaces\.delete failed/);
  });

  it("each keep their own flags, reached by connect() and qlik.on() alike; --write lifts them", async () => {
    const first = await openedOn();
    const { qlik } = first.contexts.open("dev") as { qlik: Qlik };
    for (const other of [qlik.on("archive"), connect("archive"), qlik.on("prod").on("archive")]) {
      expect(await caught(other.spaces.delete("x"))).toMatchObject({
        code: "read-only",
        message: expect.stringContaining('"archive" is read-only'),
      });
      expect((await other.users.me()).id).toBeTruthy();
    }
    expect(() => qlik.on("prdo")).toThrow(/Did you mean "prod"/);
    expect(() => qlik.on(7 as unknown as string)).toThrow(/takes the name of a context/);
    const writing = await openedOn({ write: true });
    const archive = (writing.contexts.open("dev").qlik as Qlik).on("archive");
    expect((await caught(archive.spaces.delete("x"))).code).toBe("not-found");
  });

  it("are cancelled and noted together with the one of the prompt", async () => {
    const { contexts, sandbox, traffic } = await openedOn();
    const { qlik } = contexts.open("dev") as { qlik: Qlik };
    sandbox.fail({ match: "/api/v1/spaces", hang: true, next: 3 });
    const controller = new AbortController();
    const calls = runWithSignal(controller.signal, () =>
      [qlik, qlik.on("prod"), connect("archive")].map((one) => caught(one.spaces.list().all())),
    );
    while (sandbox.requests.filter(({ path }) => path === "/api/v1/spaces").length < 3) {
      await new Promise(setImmediate);
    }
    controller.abort();
    expect((await Promise.all(calls)).map(({ code }) => code)).toEqual(["aborted", "aborted", "aborted"]);
    await qlik.on("archive").users.count();
    expect(traffic.last()).toMatchObject({ server: sandbox.url, request: { operation: "users.count" } });
  });

  it("hold the sandbox too, where that is what was asked for", async () => {
    const { contexts, close } = await openedOn({ sandbox: true });
    expect(contexts.names()).toEqual(["sandbox", "dev", "prod", "archive", "wrong"]);
    contexts.use(contexts.open("dev"));
    const back = contexts.open("sandbox");
    expect(back.place.credentials).toBe("OAuth client");
    expect((await (back.qlik as Qlik).on("sandbox").users.count()).total).toBeGreaterThan(1);
    await close();
  });
});

describe("a context as it is written", () => {
  it.each([
    [null, { host: "", credentials: "none that fit", comment: "" }],
    [
      { server: "https://a.eu.qlikcloud.com/", comment: 5 },
      { host: "a.eu.qlikcloud.com", comment: "" },
    ],
    [{ server: "https://${T}.eu.qlikcloud.com", "api-key": "${K}" }, { host: "${T}.eu.qlikcloud.com" }],
    [{ "server-type": "windows" }, { credentials: "for qlik-cli only" }],
    [{ headers: { Authorization: "Bearer x" }, "api-key": "" }, { credentials: "API key" }],
    [
      { protected: true, "read-only": true },
      { protected: true, readOnly: true },
    ],
  ])("%j", (settings, facts) => {
    expect(contextFacts("a", settings)).toMatchObject({ name: "a", ...facts });
  });
});
