import { expect, test } from "vitest";
import { cancelReport } from "../../src/repl/cancel-report.ts";

const look = { unicode: true, width: 60 };

test.each([
  ["f()", { ms: 40, requests: 0 }, "Cancelled after 0.0 s: f()"],
  ["f()", { ms: 3249, requests: 1 }, "Cancelled after 3.2 s (1 request aborted): f()"],
  [
    "for (;;) {\n  f()\n}",
    { ms: 100, requests: 2 },
    "Cancelled after 0.1 s (2 requests aborted): for (;;) { f() }",
  ],
  [
    "await f('a very long argument')",
    { ms: 0, requests: 12 },
    "Cancelled after 0.0 s (12 requests aborted): await f('a ver…",
  ],
  ["", { ms: 0, requests: 0 }, "Cancelled after 0.0 s."],
])("%j %j", (source, facts, report) => {
  expect(cancelReport(source, facts, look)).toBe(report);
});
