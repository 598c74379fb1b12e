import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { ApiError, didYouMean, errorCodes, isQlikError, QlikError } from "../src/errors.ts";
import { SignInError } from "../src/auth/sign-in-error.ts";
import { nearest } from "../src/nearest.ts";
import { startSandbox } from "./helpers/sandbox.ts";
import { connect } from "../src/connect.ts";
import { rememberSecret } from "../src/redact.ts";

const facts = { status: 404, method: "GET", path: "/api/v1/users/u", errors: [] };

describe("errors", () => {
  it("say what they are, also as JSON and in a stack", () => {
    const error = new QlikError("config", "It is wrong.", { remedy: "Correct it.", cause: new Error("why") });
    expect(error).toMatchObject({ name: "QlikError", code: "config", remedy: "Correct it." });
    expect(error.stack).toMatch(/It is wrong\./);
    expect((error.cause as Error).message).toBe("why");
    expect(JSON.parse(JSON.stringify(new ApiError("not-found", "x", facts)))).toMatchObject({
      name: "ApiError",
      code: "not-found",
      status: 404,
    });
  });

  it("have stacks that begin with the call, however deep it fails", async () => {
    const { url, apiKey } = await startSandbox();
    const qlik = connect({ server: url, apiKey });
    async function asked() {
      return await qlik.users.get("nobody");
    }
    const error = await asked().catch((error: Error) => error);
    expect(String((error as Error).stack)).toMatch(
      /^ApiError: users\.get failed: .*\n {4}at (?:async )?asked \(.*errors\.test\.ts:\d+:\d+\)\n/,
    );
    expect((error as Error).stack).not.toMatch(/[\\/]src[\\/]|node:internal/);
  });

  it("have as long a stack as was asked for", () => {
    const usual = Error.stackTraceLimit;
    const linesWith = (limit: number) => {
      Error.stackTraceLimit = limit;
      try {
        const { length } = new QlikError("usage", "x").stack!.split("\n");
        expect(Error.stackTraceLimit).toBe(limit);
        return length;
      } finally {
        Error.stackTraceLimit = usual;
      }
    };
    expect([0, 1, 3].map(linesWith)).toEqual([1, 2, 4]);
  });

  it("have a stack that can be replaced, cloned, and given another form", () => {
    const own = new QlikError("usage", "x");
    own.stack = "mine";
    expect(own.stack).toBe("mine");
    expect(structuredClone(new QlikError("usage", "cloned")).stack).toMatch(/cloned\n {4}at /);
    const usual: unknown = Reflect.get(Error, "prepareStackTrace");
    Error.prepareStackTrace = (_, frames) => frames;
    try {
      expect(new QlikError("usage", "x").stack).toBeInstanceOf(Array);
      Error.prepareStackTrace = (error, frames) => `${error.message.toUpperCase()} <- ${frames.length > 0}`;
      expect(new QlikError("usage", "x").stack).toBe("X <- true");
    } finally {
      Reflect.set(Error, "prepareStackTrace", usual);
    }
  });

  it("have no fields without a value", () => {
    const error = new ApiError("server", "x", { ...facts, operation: undefined } as never);
    expect(Object.keys(error)).not.toContain("operation");
    expect(Object.keys(error)).not.toContain("remedy");
    expect("cause" in error).toBe(false);
  });

  it("hold no known secret, whichever field it came in", () => {
    rememberSecret("canary-secret");
    const text = "x canary-secret y";
    const item = { code: text, title: text, detail: text, source: text };
    const error = new ApiError(
      "server",
      text,
      { ...facts, path: `/${text}`, errors: [item] },
      { remedy: text },
    );
    const shown = [
      inspect(error, { depth: 10, showHidden: true }),
      JSON.stringify(error),
      String(error),
      error.stack,
    ];
    expect(shown.join("\n")).not.toContain("canary");
    expect(error.errors).toEqual([
      { code: "x [redacted] y", title: "x [redacted] y", detail: "x [redacted] y", source: "x [redacted] y" },
    ]);
  });
});

it.each(Object.entries(errorCodes))("%s says in sentences what it means and what to do", (_code, texts) => {
  for (const text of Object.values(texts)) expect(text).toMatch(/^[A-Z].{20,}[.)a-z]$/);
});

it.each([
  [new QlikError("usage", "x"), true],
  [new ApiError("server", "x", facts), true],
  [new SignInError("scope", "x", {}), true],
  // From another copy of the package.
  [Object.assign(new Error("x"), { [Symbol.for("qlik-toolkit.error")]: true, code: "usage" }), true],
  // Of another library.
  [Object.assign(new Error("x"), { name: "ApiError", code: 500 }), false],
  [Object.assign(new Error("x"), { name: "FetchError", code: "usage" }), false],
  [new Error("x"), false],
  [{ name: "QlikError", code: "usage" }, false],
  [undefined, false],
])("isQlikError(%s) is %s", (value, is) => {
  expect(isQlikError(value)).toBe(is);
});

it.each([
  ["fliter", ["filter", "fields"], "filter"],
  ["FILTER", ["filter"], "filter"],
  ["ls", ["list", "lst"], "lst"],
  ["unicorn", ["filter", "fields"], undefined],
  ["x", [], undefined],
])("nearest(%s) of %j is %s", (word, candidates, found) => {
  expect(nearest(word, candidates)).toBe(found);
  expect(didYouMean(found)).toBe(found === undefined ? "" : ` Did you mean "${found}"?`);
});
