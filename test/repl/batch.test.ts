import { expect, test } from "vitest";
import { QlikError } from "../../src/errors.ts";
import { Secret } from "../../src/redact.ts";
import { runBatch } from "../../src/repl/batch.ts";

async function* linesOf(text: string) {
  yield* text.split("\n");
}

async function run(source: string | AsyncIterable<string>, globals: Record<string, unknown> = {}) {
  let out = "";
  let errors = "";
  const failure = await runBatch({
    source,
    globals,
    write: (text) => (out += text),
    writeError: (text) => (errors += text),
  });
  return { failure, out, errors };
}

test.each([
  ["await Promise.resolve({ a: 1 })", '{\n  "a": 1\n}\n'],
  ["Promise.resolve(1)", "1\n"],
  ["const x: number = 1; x", "1\n"],
  ["const x = 1", ""],
  ["undefined", ""],
  ["'text'", '"text"\n'],
  ["10n", '"10"\n'],
  ["null", "null\n"],
  ["[1, 2].map((x) =>\n  x * 2\n)", "[\n  2,\n  4\n]\n"],
])("-e %j", async (source, out) => {
  expect(await run(source)).toEqual({ failure: undefined, out, errors: "" });
});

test("-e with an error writes it and returns it", async () => {
  const { failure, out, errors } = await run("1; throw new QlikError('usage', 'Wrong.')", { QlikError });
  expect(failure?.error).toBeInstanceOf(QlikError);
  expect({ out, errors }).toEqual({ out: "", errors: "Error: Wrong.\n" });
  expect((await run("throw undefined")).failure).toEqual({ error: undefined });
  expect((await run("f(")).failure?.error).toBeInstanceOf(SyntaxError);
});

test("lines are put together into inputs and run in order, all of them", async () => {
  const source = [
    "const later = (x) => new Promise((resolve) => setTimeout(resolve, 5, x))",
    "const a = await later(1)",
    "a + 1",
    "function f() {",
    "  return 3",
    "}",
    "f()",
    "later(4)",
    "null.x",
    "a b",
    "`two",
    "lines`",
    "",
    "5",
  ].join("\n");
  const { failure, out, errors } = await run(linesOf(source));
  expect(out).toBe('2\n3\n4\n"two\\nlines"\n5\n');
  expect(failure?.error).toBeInstanceOf(TypeError);
  expect(errors).toMatch(/^TypeError: .*\nSyntaxError: .*\n {2}a b\n {3}\^\n$/);
});

test("an input that never ends is an error", async () => {
  const { failure, out } = await run(linesOf("1\nf("));
  expect(out).toBe("1\n");
  expect(failure?.error).toBeInstanceOf(SyntaxError);
});

test(".exit stops, other commands are known or refused", async () => {
  expect(await run(linesOf("1\n.exit\n2"))).toMatchObject({ failure: undefined, out: "1\n" });
  expect(await run(linesOf("5\n.json\n.json [1]"))).toMatchObject({ out: "5\n5\n[\n  1\n]\n" });
  const { failure, errors, out } = await run(linesOf(".hlep\n3"));
  expect(failure?.error).toMatchObject({ code: "usage" });
  expect(errors).toContain('Did you mean ".help"?');
  expect(out).toBe("3\n");
});

test("lists are awaited whole", async () => {
  const listing = { pages: () => [], then: (resolve: (items: number[]) => void) => resolve([1, 2]) };
  expect((await run("listing", { listing })).out).toBe("[\n  1,\n  2\n]\n");
});

test("secrets and control characters stay out", async () => {
  const secret = new Secret("never-in-the-output");
  const { out, errors } = await run(
    linesOf("secret.reveal()\nthrow new Error(secret.reveal() + '\\u001b[2J')"),
    {
      secret,
    },
  );
  expect(out).toBe('"[redacted]"\n');
  expect(errors).toBe("Error: [redacted]\\x1b[2J\n");
});

test("a value that cannot be written is an error, not the end", async () => {
  const evil = {
    toJSON() {
      throw new Error("no JSON");
    },
  };
  const { out, errors } = await run(linesOf("evil\n1"), { evil });
  expect(out).toBe("1\n");
  expect(errors).toContain("no JSON");
});

test("the signal cancels what runs and skips the rest", async () => {
  const controller = new AbortController();
  let out = "";
  const failure = await runBatch({
    source: linesOf("stop(); await new Promise(() => {})\n2"),
    globals: { stop: () => setImmediate(() => controller.abort()) },
    write: (text) => (out += text),
    writeError: () => {},
    signal: controller.signal,
  });
  expect(failure?.error).toMatchObject({ code: "aborted" });
  expect(out).toBe("");
});
