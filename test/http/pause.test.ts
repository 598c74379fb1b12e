import { expect, it } from "vitest";
import { QlikError } from "../../src/errors.ts";
import { caught } from "../helpers/caught.ts";
import { testClient } from "../helpers/http-client.ts";

const forever = (_ms: number, signal?: AbortSignal) =>
  new Promise<void>((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason as Error)));

it("waits by the client's own clock", async () => {
  const client = testClient("http://localhost");
  await client.pause(1234);
  expect(client.waits).toEqual([1234]);
});

it.each([
  ["the caller's signal", true],
  ["Ctrl-C", false],
])("%s ends the wait, also one that has not begun", async (_what, isCallers) => {
  const controller = new AbortController();
  const { signal } = controller;
  const client = testClient("http://localhost", {
    wait: forever,
    currentSignal: () => (isCallers ? undefined : signal),
  });
  const pause = () => client.pause(60_000, isCallers ? signal : undefined);
  const waiting = caught(pause());
  controller.abort(isCallers ? undefined : new QlikError("aborted", "Interrupted."));
  expect((await waiting).code).toBe("aborted");
  expect((await caught(pause())).code).toBe("aborted");
});
