import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Sandbox } from "../../src/sandbox/server.ts";
import { childProgram } from "../helpers/child-program.ts";
import { temporaryFolder } from "../helpers/qlik.ts";
import { clientEnv, startSandbox } from "../helpers/sandbox.ts";

/** Many real processes share one token, through files in one home folder; the tenant counts who asks for it. */

const program = childProgram(new URL("token-processes.child.ts", import.meta.url));

interface Process {
  child: ChildProcess;
  /** What it has to say of its call. */
  said: Promise<string>;
  go: () => void;
}

/** A process that is up, and waits to be told to make its call. */
async function start(sandbox: Sandbox, home: string): Promise<Process> {
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env.PATH, HOME: home, ...clientEnv(sandbox) },
    stdio: ["pipe", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const said = text(child.stdout).then((all) => all.replace("ready\n", ""));
  await once(child.stdout, "readable");
  return { child, said, go: () => void child.stdin.end() };
}

const startAll = (count: number, sandbox: Sandbox, home: string) =>
  Promise.all(Array.from({ length: count }, () => start(sandbox, home)));

/** So many processes that make their call at the same moment. */
async function runAtOnce(count: number, sandbox: Sandbox, home: string): Promise<string[]> {
  const processes = await startAll(count, sandbox, home);
  for (const { go } of processes) go();
  return await Promise.all(processes.map(({ said }) => said));
}

const signIns = ({ requests }: Sandbox) => requests.filter(({ path }) => path === "/oauth/token").length;
const allDone = (count: number) => Array.from({ length: count }, () => "done");
const folderOf = (home: string) => join(home, ".qlik", "toolkit", "tokens");
const filesOf = (home: string) => readdirSync(folderOf(home)).map((name) => join(folderOf(home), name));

it("twenty processes on a cold cache make one token request", { timeout: 60_000 }, async () => {
  const [sandbox, home] = [await startSandbox(), temporaryFolder()];
  expect(await runAtOnce(20, sandbox, home)).toEqual(allDone(20));
  expect([signIns(sandbox), filesOf(home).length]).toEqual([1, 1]);
});

it("a token that was revoked is renewed once by all of them", { timeout: 60_000 }, async () => {
  const [sandbox, home] = [await startSandbox(), temporaryFolder()];
  await runAtOnce(1, sandbox, home);
  sandbox.revokeTokens();
  expect(await runAtOnce(10, sandbox, home)).toEqual(allDone(10));
  expect(signIns(sandbox)).toBe(2);
});

it("one that is killed while it signs in does not hold up the rest", { timeout: 60_000 }, async () => {
  const [sandbox, home] = [await startSandbox(), temporaryFolder()];
  sandbox.fail({ match: "/oauth/token", hang: true });
  const [killed, ...others] = await startAll(6, sandbox, home);
  killed!.go();
  await expect.poll(() => signIns(sandbox), { timeout: 20_000 }).toBe(1);
  for (const { go } of others) go();
  killed!.child.kill("SIGKILL");
  expect(await killed!.said).toBe("");
  expect(await Promise.all(others.map(({ said }) => said))).toEqual(allDone(5));
  expect([signIns(sandbox), filesOf(home).length]).toEqual([2, 1]);
});

describe("a cache file that is no token is replaced, once:", () => {
  const token = { accessToken: "x", expiresAt: 9e12, renewAt: 8e12 };
  it.each([
    ["cut off", JSON.stringify(token).slice(0, -5)],
    ["null", "null"],
    ["a number for a token", JSON.stringify({ ...token, accessToken: 1 })],
    ["a token that no header can hold", JSON.stringify({ ...token, accessToken: "x\r\ny: z" })],
    ["a text for a time", JSON.stringify({ ...token, renewAt: "soon" })],
    ["a token that this tenant never gave", JSON.stringify(token)],
  ])("%s", { timeout: 60_000 }, async (_what, content) => {
    const [sandbox, home] = [await startSandbox(), temporaryFolder()];
    await runAtOnce(1, sandbox, home);
    const [file] = filesOf(home);
    writeFileSync(file!, content);
    expect(await runAtOnce(3, sandbox, home)).toEqual(allDone(3));
    expect(signIns(sandbox)).toBe(2);
    expect(JSON.parse(readFileSync(file!, "utf8"))).toEqual({
      accessToken: expect.stringMatching(/^.{9,}$/),
      expiresAt: expect.any(Number),
      renewAt: expect.any(Number),
    });
  });
});

it.each(["tokens", "the file of a token"])(
  "what stands in the place of %s and is none is no obstacle",
  { timeout: 60_000 },
  async (what) => {
    const [sandbox, home] = [await startSandbox(), temporaryFolder()];
    if (what === "tokens") {
      mkdirSync(join(folderOf(home), ".."), { recursive: true });
      writeFileSync(folderOf(home), "no folder");
    } else {
      await runAtOnce(1, sandbox, home);
      const [file] = filesOf(home);
      rmSync(file!);
      mkdirSync(file!);
    }
    expect(await runAtOnce(3, sandbox, home)).toEqual(allDone(3));
  },
);

it("two tenants of one region, with the same client, get a token each", { timeout: 60_000 }, async () => {
  const [one, two, home] = [await startSandbox(), await startSandbox(), temporaryFolder()];
  expect(clientEnv(one).QLIK_CLIENT_SECRET).toBe(clientEnv(two).QLIK_CLIENT_SECRET);
  const said = await Promise.all([runAtOnce(4, one, home), runAtOnce(4, two, home)]);
  expect(said).toEqual([allDone(4), allDone(4)]);
  expect([signIns(one), signIns(two), filesOf(home).length]).toEqual([1, 1, 2]);
  // Nor has either of them ever seen the other's token, or one of nobody.
  for (const { requests } of [one, two])
    expect(new Set(requests.map(({ token }) => token))).not.toContain("unknown");
});
