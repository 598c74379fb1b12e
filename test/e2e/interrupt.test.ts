import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, truncateSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { projectRoot, qlikProgram, temporaryFolder } from "../helpers/qlik.ts";
import { startSandbox } from "../helpers/sandbox.ts";

/** A tenant that takes requests and never answers them, or not to the end, and counts who gives up. */
async function slowTenant() {
  const waiting: IncomingMessage[] = [];
  let aborted = 0;
  const server = createServer((request, response) => {
    waiting.push(request);
    response.once("close", () => (aborted += 1));
    if (request.url === "/file") {
      response.writeHead(200, { "content-type": "application/octet-stream" }).write("the first piece");
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => server.close().closeAllConnections());
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    waiting: () => waiting.length,
    aborted: () => {
      // Whoever reads nothing does not see that the other side is gone.
      for (const request of waiting) request.resume();
      return aborted;
    },
  };
}

interface Case {
  argv: string[];
  /** What is piped in; the pipe stays open. */
  stdin?: string;
  /** The file `script.ts`. */
  script?: string;
  /** How many requests are under way. @default 1 */
  count?: number;
  /** How it signs in. @default with an API key */
  env?: Record<string, string>;
}

const asScript = (body: string) => `import { qlik } from "qlik-toolkit";\n${body}\n`;

it.each<[string, Case]>([
  ["a command", { argv: ["user", "me"] }],
  ["a sign-in", { argv: ["user", "me"], env: { QLIK_CLIENT_ID: "a", QLIK_CLIENT_SECRET: "secret" } }],
  ["a check of contexts", { argv: ["context", "verify"] }],
  ["a download", { argv: ["raw", "get", "/file", "-O", "out.bin"] }],
  ["an upload", { argv: ["raw", "post", "/v1/x", "--body-file", "large.bin"] }],
  ["an expression", { argv: ["-e", "await Promise.all([qlik.users.me(), qlik.users.count()])"], count: 2 }],
  ["what is piped in line by line", { argv: [], stdin: "await qlik.users.me()\n1\n" }],
  [
    "the calls of a script",
    {
      argv: ["run", "script.ts"],
      script: asScript("await Promise.all([1, 2, 3].map((id) => qlik.users.get(String(id))));"),
      count: 3,
    },
  ],
  [
    "a script that makes nothing of it, and leaves a file",
    {
      argv: ["run", "script.ts"],
      script: asScript(
        'const save = () => qlik.request("GET", "/file", { to: "out.bin" });\nfor (;;) await save().catch(() => new Promise(setImmediate));',
      ),
    },
  ],
  [
    "the sign-in of a script whose last line has passed",
    {
      argv: ["run", "--verbose", "script.ts"],
      env: { QLIK_CLIENT_ID: "a", QLIK_CLIENT_SECRET: "secret" },
      script: asScript("void qlik.users.me().catch(() => setInterval(() => {}, 1000));"),
    },
  ],
])(
  "Ctrl-C ends %s on the wire, and the process with 130",
  { timeout: 30_000 },
  async (_, { count = 1, ...given }) => {
    const tenant = await slowTenant();
    const home = temporaryFolder();
    if (given.script !== undefined) writeFileSync(join(home, "script.ts"), given.script);
    writeFileSync(join(home, "large.bin"), "");
    truncateSync(join(home, "large.bin"), 64 * 1024 * 1024);
    const files = readdirSync(home);
    const { env = { QLIK_API_KEY: "an-api-key" } } = given;
    const child = spawn(process.execPath, [qlikProgram, ...given.argv], {
      cwd: home,
      env: { PATH: process.env.PATH, HOME: home, QLIK_SERVER: tenant.url, ...env },
      stdio: ["pipe", "ignore", "pipe"],
    });
    child.stdin.write(given.stdin ?? "");
    const said = text(child.stderr);
    const ended = once(child, "close");
    while (child.exitCode === null && tenant.waiting() < count) await sleep(5);
    child.kill("SIGINT");
    expect([await ended, await said]).toEqual([[130, null], expect.not.stringContaining("unexpected")]);
    await expect.poll(tenant.aborted).toBe(count);
    expect(tenant.waiting()).toBe(count);
    // No half of a file, under whatever name.
    expect(readdirSync(home).filter((name) => name !== ".qlik")).toEqual(files);
  },
);

it("what a script leaves unhandled ends it with 1, its secrets hidden", { timeout: 30_000 }, async () => {
  const sandbox = await startSandbox();
  const home = temporaryFolder();
  const script = join(home, "late.ts");
  writeFileSync(
    script,
    'import { qlik } from "qlik-toolkit";\nawait qlik.users.count();\nsetTimeout(() => { throw new Error("late " + process.env.QLIK_API_KEY); });\n',
  );
  const child = spawn(process.execPath, [qlikProgram, "run", script], {
    cwd: projectRoot,
    env: { PATH: process.env.PATH, HOME: home, QLIK_SERVER: sandbox.url, QLIK_API_KEY: sandbox.apiKey },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, "close")]);
  expect(said).toMatch(/late \[redacted\][^]*late\.ts:3/);
  expect(said).not.toContain(sandbox.apiKey);
  expect(code).toBe(1);
});
