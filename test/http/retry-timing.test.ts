import { describe, expect, it } from "vitest";
import { parseRetryAfter, retryDelay, waitsForTurn, type Failure } from "../../src/http/retry-timing.ts";
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
  const base: Failure = { method: "GET", failures: 1, retries: 4 };
  it.each<[string, Partial<Failure>, number | undefined]>([
    ["a network failure", {}, 500],
    ["the second one waits longer", { failures: 2 }, 1_000],
    ["the last", { failures: 5 }, undefined],
    ["none at all", { retries: 0 }, undefined],
    ["a network failure of a POST", { method: "POST" }, undefined],
    ["a network failure of a POST that only reads", { method: "POST", reads: true }, 500],
    ["a 503 of a PATCH", { method: "PATCH", status: 503 }, undefined],
    ["what is asked for", { status: 503, retryAfter: 2_000 }, 2_000],
    ["five minutes", { status: 503, retryAfter: 300_000 }, 300_000],
    ["more than five minutes", { status: 503, retryAfter: 301_000 }, undefined],
    ["a 500", { status: 500 }, 500],
    ["a second 500", { status: 500, failures: 2 }, undefined],
    ["a 400", { status: 400 }, undefined],
    ["a 401", { status: 401 }, undefined],
  ])("%s", (_what, failure, delay) => {
    expect(retryDelay({ ...base, ...failure }, 1)).toBe(delay);
  });

  it("has full jitter and a ceiling", () => {
    expect(retryDelay(base, 0)).toBe(0);
    const all = [1, 2, 3, 4, 10].map((failures) => retryDelay({ ...base, retries: 10, failures }, 1)!);
    expect(Math.max(...all)).toBe(8_000);
  });
});

describe("waitsForTurn", () => {
  it.each<[string, number, number, number | undefined, boolean]>([
    ["the first refusal", 1, 4, 1_000, true],
    ["one without a time", 1, 4, undefined, true],
    ["with retries turned off", 1, 0, 1_000, false],
    ["many in a row", 10, 4, 1_000, false],
    ["five minutes", 1, 4, 300_000, true],
    ["an hour", 1, 4, 3_600_000, false],
  ])("%s", (_what, refusals, retries, retryAfter, waits) => {
    expect(waitsForTurn(refusals, retries, retryAfter)).toBe(waits);
  });
});
