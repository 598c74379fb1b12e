import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { projectRoot, temporaryFolder } from "../helpers/qlik.ts";
import { clientEnv, startSandbox } from "../helpers/sandbox.ts";

it.each([
  ["a call", "/api/v1/users/me", ["user", "me"]],
  ["a sign-in", "/oauth/token", ["user", "me"]],
  ["an expression", "/api/v1/users/me", ["-e", "await qlik.users.me()"]],
])("Ctrl-C ends %s on the wire, and the process with 130", { timeout: 30_000 }, async (_, path, argv) => {
  const sandbox = await startSandbox();
  sandbox.fail({ match: path, hang: true, next: 9 });
  const home = temporaryFolder();
  const command = ["--import", "tsx", join(projectRoot, "src/cli/main.ts"), ...argv];
  const child = spawn(process.execPath, command, {
    cwd: projectRoot,
    env: { PATH: process.env.PATH, HOME: home, ...clientEnv(sandbox) },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const said = text(child.stderr);
  const ended = once(child, "close");
  while (child.exitCode === null && !sandbox.requests.some((request) => request.path === path))
    await new Promise(setImmediate);
  child.kill("SIGINT");
  expect(await ended).toEqual([130, null]);
  expect(await said).toMatch(/Interrupted|Cancelled/);
});

it("what a script leaves unhandled ends it with 1, its secrets hidden", { timeout: 30_000 }, async () => {
  const sandbox = await startSandbox();
  const home = temporaryFolder();
  const script = join(home, "late.ts");
  writeFileSync(
    script,
    'import { qlik } from "qlik-toolkit";\nawait qlik.users.count();\nsetTimeout(() => { throw new Error("late " + process.env.QLIK_API_KEY); });\n',
  );
  const child = spawn(
    process.execPath,
    ["--import", "tsx", join(projectRoot, "src/cli/main.ts"), "run", script],
    {
      cwd: projectRoot,
      env: { PATH: process.env.PATH, HOME: home, QLIK_SERVER: sandbox.url, QLIK_API_KEY: sandbox.apiKey },
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, "close")]);
  expect(said).toMatch(/late \[redacted\][^]*late\.ts:3/);
  expect(said).not.toContain(sandbox.apiKey);
  expect(code).toBe(1);
});
