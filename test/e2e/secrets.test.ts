import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { run, temporaryFolder, type Ran } from "../helpers/qlik.ts";
import { startSandbox } from "../helpers/sandbox.ts";

/** Everything in a folder, file by file. */
function filesIn(folder: string): { path: string; text: string; mode: number }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return { path, text: readFileSync(path, "utf8"), mode: statSync(path).mode & 0o777 };
    });
}

/** What people do that could show a secret: some of it on purpose. */
const PROGRAM = `
qlik
await qlik.users.me().withResponse()
const { inspect } = await import("node:util"); inspect(qlik, { depth: 9, showHidden: true })
await qlik.users.get("nobody")
await qlik.request("GET", "/api/v1/nowhere?secret=SECRET")
throw new Error("it was SECRET")
"SECRET"
connect({ server: "SERVER", clientId: "ID", clientSecret: "SECRET" })
await connect({ server: "SERVER", clientId: "ID", clientSecret: "SECRET-and-more" }).users.me()
await connect({ server: "SERVER", apiKey: "canary-api-key-4711" }).users.me()
`;

it("shows no secret in any output, error, log or file but the store", { timeout: 60_000 }, async () => {
  const { url, clientId, clientSecret, apiKey } = await startSandbox();
  const home = temporaryFolder();
  const store = join(home, ".qlik/contexts.yml");
  mkdirSync(join(home, ".qlik"));
  writeFileSync(
    store,
    `current-context: dev\ncontexts:\n  dev:\n    server: ${url}\n    oauth-client-id: ${clientId}\n    oauth-client-secret: ${clientSecret}\n` +
      `  key:\n    server: ${url}\n    headers:\n      Authorization: Bearer ${apiKey}\n` +
      `  bad:\n    server: ${url}\n    oauth-client-id: ${clientId}\n    oauth-client-secret: ${clientSecret}-canary\n`,
  );
  const program = PROGRAM.replaceAll("SECRET", clientSecret)
    .replaceAll("SERVER", url)
    .replaceAll("ID", clientId);
  const ran: Ran[] = [
    await run("qlik", ["context", "ls"], { home }),
    await run("qlik", ["context", "get", "dev"], { home }),
    await run("qlik", ["context", "get", "key", "--json"], { home }),
    await run("qlik", ["user", "me"], { home }),
    await run("qlik", ["user", "me", "--context", "key"], { home }),
    await run("qlik", ["user", "me", "--context", "bad"], { home }),
    await run("qlik", [], { home, stdin: program }),
    await run("qlik", ["-e", `throw new Error(${JSON.stringify(`Bearer ${apiKey}`)})`], { home }),
    await run("qlik", ["context", "apply", store], { home }),
    await run("qlik", ["context", "init", "new"], {
      home,
      stdin: `${url}\no\n${clientId}\n${clientSecret}\n`,
    }),
  ];
  expect(ran.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0, 4, 5, 1, 0, 0]);

  const tokens = filesIn(join(home, ".qlik/toolkit/tokens")).map(
    ({ text }) => (JSON.parse(text) as { accessToken: string }).accessToken,
  );
  expect(tokens.length).toBeGreaterThan(0);
  const secrets = [clientSecret, apiKey, "canary-api-key-4711", ...tokens];
  for (const { stdout, stderr } of ran) {
    for (const secret of secrets) expect(stdout + stderr).not.toContain(secret);
  }
  for (const { path, text, mode } of filesIn(home)) {
    expect([path, mode]).toEqual([path, 0o600]);
    const allowed = path === store || path.includes("/tokens/");
    for (const secret of secrets) if (!allowed) expect(text).not.toContain(secret);
  }
});
