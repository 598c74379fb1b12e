import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { QlikError } from "../../src/errors.ts";
import { nextInTime } from "../../src/http/time-limits.ts";

/** Pieces of a body on a clock that is moved by hand; the rest is shown over sockets, in faults/. */

const url = new URL("https://acme.eu.qlikcloud.com");
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const after = (ms: number) => () => new Promise<string>((resolve) => setTimeout(() => resolve("piece"), ms));

it("a body of many pieces may take any time, if none is late", async () => {
  const late: QlikError[] = [];
  for (let piece = 0; piece < 10; piece++) {
    const next = nextInTime(after(59_000), url, 60_000, (error) => late.push(error));
    await vi.advanceTimersByTimeAsync(59_000);
    expect(await next).toBe("piece");
  }
  expect([late, vi.getTimerCount()]).toEqual([[], 0]);
});

it.each<[number, string]>([
  [60_000, "60 s"],
  [1_500, "1.5 s"],
  [200, "200 ms"],
])("a piece that does not come within %i ms is told once", async (silence, words) => {
  const late: QlikError[] = [];
  void nextInTime(after(silence * 9), url, silence, (error) => late.push(error));
  await vi.advanceTimersByTimeAsync(silence * 3);
  expect(late).toMatchObject([
    {
      code: "timeout",
      message: `acme.eu.qlikcloud.com stopped in the middle of its answer: nothing more came within ${words}.`,
    },
  ]);
});

it.each([Infinity, 2 ** 40])("a limit of %d does not mean at once", async (silence) => {
  const next = nextInTime(after(10), url, silence, () => expect.unreachable());
  await vi.advanceTimersByTimeAsync(10);
  expect(await next).toBe("piece");
});
