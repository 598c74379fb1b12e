import { once } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
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

  it("still follows its sources after a garbage collection", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const controller = new AbortController();
    const aborted = once(joinSignals([controller.signal]).signal, "abort");
    await new Promise(setImmediate);
    collect();
    controller.abort("late");
    const [event] = (await aborted) as [Event];
    expect((event.target as AbortSignal).reason).toBe("late");
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
