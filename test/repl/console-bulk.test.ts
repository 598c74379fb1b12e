import { PassThrough } from "node:stream";
import { expect, test, vi } from "vitest";
import { consoleBulk } from "../../src/cli/bulk/console-bulk.ts";
import type { Io } from "../../src/cli/io.ts";
import { createGuard } from "../../src/repl/guard.ts";
import { temporaryFolder } from "../helpers/qlik.ts";
import { drive } from "./session-driver.ts";

/** `bulk` at the prompt: its questions are the prompt's, and Ctrl-C is the bulk work's first. */

const PROD = { name: "prod", server: "https://acme.eu.qlikcloud.com", protected: true };

async function session() {
  const guard = createGuard({ now: () => 0 });
  const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  let screen = "";
  stderr.on("data", (chunk: Buffer) => (screen += chunk.toString()));
  const io = { stderr, env: {}, cwd: temporaryFolder() } as unknown as Io;
  const gates: (() => void)[] = [];
  const globals = {
    bulk: consoleBulk(io, guard),
    create: async (path: string) => {
      await guard.permit(PROD)?.({ method: "POST", path, operation: "spaces.create" });
      return path;
    },
    /** Ends when it is let. */
    hold: () => new Promise<void>((resolve) => gates.push(resolve)),
  };
  let cancel = () => {};
  const driver = await drive({
    ...{ guard, globals, columns: () => 200 },
    onInterrupt(given) {
      cancel = given;
      return () => {};
    },
  });
  return { ...driver, gates, screen: () => screen, interrupt: () => cancel() };
}

test("confirm is asked at the prompt", async () => {
  const { type, until, enter, leave } = await session();
  const line = "(await bulk(['a', 'b'], (x) => x, { confirm: 'Really?' })).succeeded\n";
  type(line);
  await until("Really? [y/N] ");
  expect(await enter("y")).toBe("2\n");
  type(line);
  await until("Really? [y/N] ");
  expect(await enter("")).toContain("Nothing was done.");
  await leave();
});

test("no bar is drawn over an open question", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const { type, until, enter, screen, leave } = await session();
  type("(await bulk(['a', 'b'], async (x) => { await create(x); }, { concurrency: 2 })).succeeded\n");
  vi.advanceTimersByTime(1000);
  await until("input] ");
  const before = screen();
  vi.advanceTimersByTime(1000);
  expect(screen()).toBe(before);
  expect(await enter("a")).toContain("2\n");
  vi.useRealTimers();
  await leave();
});

test("Ctrl-C finishes what is under way, and the error has the result", async () => {
  const { type, enter, until, gates, interrupt, screen, leave } = await session();
  type("await bulk([1, 2, 3], () => hold(), { concurrency: 2 })\n");
  while (gates.length < 2) await new Promise((resolve) => setImmediate(resolve));
  interrupt();
  gates.forEach((open) => open());
  expect(await until(/> $/)).toContain("Interrupted: 2 items over.\n  _error.result says what was done.");
  expect(screen()).toContain("Finishing what is under way; Ctrl-C again gives it up.");
  expect(await enter("[_error.result.succeeded, _error.result.stopped]")).toBe(
    "[ 2, 'It was interrupted.' ]\n",
  );
  await leave();
});

test("a second Ctrl-C gives up what is under way", async () => {
  const { type, until, gates, interrupt, leave } = await session();
  type("await bulk([1, 2, 3], () => hold(), { concurrency: 2 })\n");
  while (gates.length < 2) await new Promise((resolve) => setImmediate(resolve));
  interrupt();
  interrupt();
  expect(await until(/> $/)).toContain("Interrupted: 0 items over.");
  await leave();
});
