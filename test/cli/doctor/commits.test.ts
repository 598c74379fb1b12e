import { describe, expect, it } from "vitest";
import { commitVerdicts, createCommitReader } from "../../../src/cli/doctor/commits.ts";

const SECRET = "canary-literal-4711";
const LOG = `commit bbb2222 2026-02-02

diff --git a/gone.txt b/gone.txt
index 1..2 100644
--- a/gone.txt
+++ b/gone.txt
@@ -1,0 +2 @@
+again ${SECRET}
commit aaa1111 2026-01-01

diff --git a/gone.txt b/gone.txt
new file mode 100644
--- /dev/null
+++ b/gone.txt
@@ -0,0 +1,2 @@
+one ${SECRET}
+++ b/other.txt ${SECRET}
diff --git a/left/out.txt b/left/out.txt
--- /dev/null
+++ b/left/out.txt
@@ -0,0 +1 @@
+${SECRET}
diff --git a/removed.txt b/removed.txt
--- a/removed.txt
+++ b/removed.txt
@@ -1 +0,0 @@
-${SECRET}
`;

function read(log: string) {
  const reader = createCommitReader([SECRET], (path) => path.startsWith("left/"));
  for (const line of log.split("\n")) reader.line(line);
  return reader.found();
}

const gone = { file: "gone.txt", kind: "a secret of your contexts", commit: "bbb2222", date: "2026-02-02" };

it("of each file, the newest commit that has added one", () => {
  expect(read(LOG)).toEqual([gone]);
});

describe("what is said of them", () => {
  const found = read(LOG);
  const verdicts = (...args: Parameters<typeof commitVerdicts>) =>
    commitVerdicts(...args).map(({ verdict, found: text }) => `${verdict}: ${text}`);

  it("the commit, never the secret", () => {
    expect(verdicts({ found, isCut: false }, [])).toEqual([
      "problem: gone.txt of commit bbb2222 (2026-02-02) holds a secret of your contexts.",
    ]);
  });

  it("one that nobody can tell is used is a warning", () => {
    const old = { ...found[0]!, kind: "a token or API key" as const };
    expect(verdicts({ found: [old], isCut: false }, [])[0]).toMatch(/^warning: .*may hold a token/);
  });

  it("nothing twice: what the files hold now is said of the files", () => {
    expect(verdicts({ found, isCut: false }, found)).toEqual(["ok: No other secret in the commits"]);
    expect(verdicts({ found: [], isCut: true }, [])[0]).toMatch(/too long/);
  });

  it("the first ones, and how many more", () => {
    const many = Array.from({ length: 14 }, (_, at) => ({ ...found[0]!, file: `f${at}` }));
    expect(verdicts({ found: many, isCut: false }, []).slice(-1)).toEqual([
      "warning: And 4 more like these.",
    ]);
  });
});
