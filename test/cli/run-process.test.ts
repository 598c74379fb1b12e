import { expect, it, onTestFinished, vi } from "vitest";
import { runProcess } from "../../src/cli/run-process.ts";

it("a working folder that is gone is told of, and not by a stack", async () => {
  onTestFinished(() => void vi.restoreAllMocks());
  onTestFinished(() => void (process.exitCode = undefined));
  vi.spyOn(process, "cwd").mockImplementation(() => {
    throw Object.assign(new Error("ENOENT: no such file or directory, uv_cwd"), { code: "ENOENT" });
  });
  const written: unknown[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => written.push(text) > 0);
  await runProcess(["user", "me"]);
  expect(written).toEqual([
    "qlik: The folder that you are in is no longer there.\n  Go to another one: cd ~\n",
  ]);
  expect(process.exitCode).toBe(2);
});
