import { describe, expect, it } from "vitest";
import { parseRetryAfter, retryDelay, type Failure } from "../../src/http/retry-timing.ts";
import { NOW } from "../helpers/http-client.ts";

const inSeconds = (seconds: number) => new Date(NOW + seconds * 1000).toUTCString();

describe("parseRetryAfter", () => {
  it.each<[string | null | undefined, number | undefined]>([
    ["5", 5_000],
    [" 5 ", 5_000],
    ["0", 0],
    ["-3", 0],
    ["0.5", 500],
    [inSeconds(90), 90_000],
    [inSeconds(-90), 0],
    ["soon", undefined],
    ["Infinity", undefined],
    ["", undefined],
    ["  ", undefined],
    [null, undefined],
    [undefined, undefined],
  ])("%j is %s", (value, ms) => {
    expect(parseRetryAfter(value, NOW)).toBe(ms);
  });
});

describe("retryDelay", () => {
  const base: Failure = { method: "GET", attempts: 1 };
  it.each<[string, Partial<Failure>, number | undefined]>([
    ["a network failure", {}, 500],
    ["the second one waits longer", { attempts: 2 }, 1_000],
    ["the last", { attempts: 5 }, undefined],
    ["a network failure of a POST", { method: "POST" }, undefined],
    ["a 429 of a POST", { method: "POST", status: 429 }, 500],
    ["what is asked for", { status: 503, retryAfter: "2" }, 2_000],
    ["two minutes", { status: 429, retryAfter: "120" }, 120_000],
    ["more than two minutes", { status: 429, retryAfter: "121" }, undefined],
    ["a date far away", { status: 429, retryAfter: inSeconds(1e6) }, undefined],
    ["a second 500", { status: 500, attempts: 2 }, undefined],
    ["a 400", { status: 400 }, undefined],
    ["a 401", { status: 401 }, undefined],
  ])("%s", (_what, failure, delay) => {
    expect(retryDelay({ ...base, ...failure }, 1, NOW)).toBe(delay);
  });

  it("has full jitter and a ceiling", () => {
    expect(retryDelay(base, 0, NOW)).toBe(0);
    const all = [1, 2, 3, 4].map((attempts) => retryDelay({ ...base, attempts }, 1, NOW)!);
    expect(Math.max(...all)).toBeLessThanOrEqual(8_000);
  });
});
