import { once } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { abortable, joinSignals } from "../../src/http/signals.ts";

describe("joinSignals", () => {
  it("aborts with the first of its sources, and with its reason", () => {
    const [one, two] = [new AbortController(), new AbortController()];
    const { signal } = joinSignals([one.signal, undefined, two.signal]);
    two.abort("two");
    one.abort("one");
    expect(signal.reason).toBe("two");
    expect(joinSignals([new AbortController().signal, one.signal]).signal.reason).toBe("one");
  });

  it("lets go when it is told to", () => {
    const controller = new AbortController();
    const { signal, release } = joinSignals([controller.signal]);
    release();
    controller.abort();
    expect(signal.aborted).toBe(false);
  });

  it("leaves no timer running", () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { release } = joinSignals([], 60_000);
    expect(vi.getTimerCount()).toBe(1);
    release();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("still times out after a garbage collection", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const waitForIt = () => once(joinSignals([new AbortController().signal], 20).signal, "abort");
    const waiting = waitForIt();
    await new Promise(setImmediate);
    collect();
    const [event] = (await waiting) as [Event];
    expect((event.target as AbortSignal).reason).toMatchObject({ name: "TimeoutError" });
  });
});

describe("abortable", () => {
  it("that is too late leaves no rejection behind", async () => {
    const seen: unknown[] = [];
    const note = (reason: unknown) => seen.push(reason);
    process.on("unhandledRejection", note);
    const failing = Promise.reject(new Error("nobody looks"));
    await expect(abortable(failing, AbortSignal.abort(new Error("cancelled")))).rejects.toThrow("cancelled");
    await new Promise(setImmediate);
    process.off("unhandledRejection", note);
    expect(seen).toEqual([]);
  });
});
