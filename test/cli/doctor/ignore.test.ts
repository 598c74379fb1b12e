import { describe, expect, it } from "vitest";
import { ignoring, isAllowed } from "../../../src/cli/doctor/ignore.ts";

describe("paths, as .gitignore has them", () => {
  it.each<[rules: string, leftOut: string[], kept: string[]]>([
    ["", [], ["a.ts"]],
    ["# a.ts\n\n", [], ["a.ts"]],
    ["a.ts", ["a.ts", "x/a.ts", "a.ts/b"], ["ba.ts", "a.tsx", "aXts"]],
    ["/a.ts", ["a.ts"], ["x/a.ts"]],
    ["test/", ["test/a", "x/test/b/c"], ["test", "testing/a"]],
    ["test/fixtures", ["test/fixtures/a", "test/fixtures"], ["x/test/fixtures/a"]],
    ["*.pem", ["a.pem", "x/y.pem"], ["pem"]],
    ["docs/*.md", ["docs/a.md"], ["docs/x/a.md"]],
    ["docs/**", ["docs/a", "docs/x/y"], ["docs", "x/docs/a"]],
    ["**/keys/*.txt", ["keys/a.txt", "x/y/keys/b.txt"], ["keys/x/a.txt"]],
    ["a/**/b", ["a/b", "a/x/y/b"], ["ab"]],
    ["a?.ts", ["ab.ts"], ["a.ts", "a/.ts"]],
    ["*.ts\r\n!keep.ts", ["a.ts"], ["keep.ts", "x/keep.ts"]],
    ["a+(b)[c].ts", ["a+(b)[c].ts"], ["aab.ts"]],
  ])("%j", (rules, leftOut, kept) => {
    const isLeftOut = ignoring(rules);
    expect(leftOut.filter((path) => !isLeftOut(path))).toEqual([]);
    expect(kept.filter(isLeftOut)).toEqual([]);
  });
});

it.each([
  ["key: abc # qlik-doctor:ignore", true],
  ["key: abc // gitleaks:allow", true],
  ["key: abc # trufflehog:ignore", true],
  ["key: abc # pragma: allowlist secret", true],
  ["key: qlik-doctor", false],
])("%j is allowed: %s", (line, allowed) => {
  expect(isAllowed(line)).toBe(allowed);
});
