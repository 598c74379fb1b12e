import { describe, expect, it } from "vitest";
import { readToken } from "../../src/auth/token-request.ts";
import { jwtExpiry } from "../../src/auth/jwt.ts";
import { caught } from "../helpers/caught.ts";
import { NOW } from "../helpers/http-client.ts";

const HOUR = 3_600_000;
const jwt = (claims: unknown) =>
  ["{}", JSON.stringify(claims), "x"].map((part) => Buffer.from(part).toString("base64url")).join(".");
const at = (ms: number) => new Date(NOW + ms).toISOString();
const inJwt = (ms: number) => ({ access_token: jwt({ exp: (NOW + ms) / 1000 }) });

describe("readToken", () => {
  it.each<[string, object, number]>([
    ["expires_at before all", { expires_at: at(2 * HOUR), expires_in: 60, ...inJwt(5 * HOUR) }, 2 * HOUR],
    ["else expires_in", { expires_in: 7_200, ...inJwt(5 * HOUR) }, 2 * HOUR],
    ["expires_in as a text", { expires_in: "7200" }, 2 * HOUR],
    ["else the JWT's own", inJwt(5 * HOUR), 5 * HOUR],
    ["else an hour", {}, HOUR],
    ["expires_at that is none", { expires_at: "soon", expires_in: 7_200 }, 2 * HOUR],
    ["null in both", { expires_at: null, expires_in: null }, HOUR],
    ["numbers that are none", { expires_at: 5, expires_in: "soon" }, HOUR],
    ["an expires_in of nothing", { expires_in: 0 }, HOUR],
    ["an expires_in beyond all", { expires_in: "1e999" }, HOUR],
    ["a negative expires_in", { expires_in: -5, ...inJwt(2 * HOUR) }, 2 * HOUR],
    ["a JWT without exp", { access_token: jwt({ exp: "x" }) }, HOUR],
    // The tenant has just issued it: it is this computer's clock that is wrong.
    ["expires_at in the past", { expires_at: at(-HOUR), expires_in: 7_200 }, 2 * HOUR],
    ["all in the past", { expires_at: at(-HOUR), ...inJwt(-HOUR) }, HOUR],
  ])("%s", (_what, answer, lifetime) => {
    const { expiresAt, renewAt } = readToken({ access_token: "opaque", ...answer }, NOW);
    expect(expiresAt - NOW).toBe(lifetime);
    expect(renewAt).toBe(expiresAt - 60_000);
  });

  it("keeps a refresh token, hidden, and leaves out what is none", () => {
    const { refresh } = readToken({ access_token: "opaque", refresh_token: "refresh-me" }, NOW);
    expect(refresh?.reveal()).toBe("refresh-me");
    expect(String(refresh)).toBe("[redacted]");
    expect(readToken({ access_token: "opaque", refresh_token: null }, NOW)).not.toHaveProperty("refresh");
  });

  it.each([
    [10, 9_000],
    [60, 54_000],
    [3_600, 3_540_000],
  ])("a token of %i s is renewed after %i ms", (expires_in, ms) => {
    expect(readToken({ access_token: "opaque", expires_in }, NOW).renewAt - NOW).toBe(ms);
  });

  it.each([
    [undefined],
    ["text"],
    [{}],
    [{ access_token: "" }],
    [{ access_token: 5 }],
    [{ access_token: "a b\n" }],
    [{ error: "invalid_client" }],
  ])("%j holds no token", async (answer) => {
    expect((await caught(() => readToken(answer, NOW))).code).toBe("config");
  });
});

it.each([
  [jwt({ exp: 5 }), 5_000],
  [jwt({ exp: "5" }), undefined],
  [["x", Buffer.from('{"exp":1e999}').toString("base64url"), "x"].join("."), undefined],
  [jwt({}), undefined],
  [jwt(null), undefined],
  ["a.b.c", undefined],
  ["opaque", undefined],
  ["", undefined],
])("jwtExpiry(%s) is %s", (token, expiry) => {
  expect(jwtExpiry(token)).toBe(expiry);
});
