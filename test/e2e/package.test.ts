import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectRoot, run, temporaryFolder } from "../helpers/qlik.ts";
import { findNodes } from "../repl/transcript/nodes.ts";
import { clientEnv, startSandbox } from "../helpers/sandbox.ts";

const SCRIPT = `
import { qlik, connect, isQlikError, type User } from "qlik-toolkit";
const me: User = await qlik.users.me();
const again: User = await connect({}).users.me();
console.log(me.id === again.id, typeof isQlikError);
`;

/** Somebody else's test. */
const WITH_SANDBOX = `
import { connect } from "qlik-toolkit";
import { createSandbox, type Fault, type Sandbox } from "qlik-toolkit/sandbox";
const sandbox: Sandbox = await createSandbox({ seed: 2 });
const fault: Fault = { next: 1, status: 503, match: "GET /api/v1/users" };
sandbox.fail(fault);
const qlik = await connect({ server: sandbox.url, apiKey: sandbox.apiKey });
const users = await qlik.users.list();
console.log(users.length > 50, sandbox.requests.map(({ status }) => status).slice(0, 2).join());
await sandbox.close();
`;

const bin = (name: string) => join(projectRoot, "node_modules/.bin", name);

/** Packs what was built, once for all. */
async function pack(): Promise<string> {
  const built = await run("npm", ["run", "-s", "build"]);
  expect(built.code, built.stderr).toBe(0);
  const folder = temporaryFolder();
  const packed = await run("npm", ["pack", "--silent", "--pack-destination", folder]);
  expect(packed.code, packed.stderr).toBe(0);
  return join(folder, packed.stdout.trim());
}

const { nodes } = findNodes(process.env);

it("packs into something that installs, runs and has types", { timeout: 300_000 }, async ({ skip }) => {
  const file = await pack();
  const linted = await run(bin("publint"), ["--strict", file]);
  expect(linted.code, linted.stdout + linted.stderr).toBe(0);
  // A module alone: `require` of it works from Node 22 on, and a second copy would not share its connection.
  const attw = await run(bin("attw"), [file, "--profile", "esm-only", "--no-color"]);
  expect(attw.code, attw.stdout + attw.stderr).toBe(0);

  const consumer = temporaryFolder();
  writeFileSync(join(consumer, "package.json"), `{ "type": "module" }`);
  const flags = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  // What npm has in its cache is for all.
  const home = process.env.HOME!;
  const install = (argv: string[], cwd: string) => run("npm", ["install", ...flags, ...argv], { cwd, home });
  const installed = await install([file], consumer);
  if (
    installed.code !== 0 &&
    /ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|network/i.test(installed.stderr)
  ) {
    skip("npm has neither a network nor oxc-transform in its cache: the package was not installed.");
  }
  expect(installed.code, installed.stderr).toBe(0);
  const prefix = temporaryFolder();
  const everywhere = await install(["--global", "--prefix", prefix, file], consumer);
  expect(everywhere.code, everywhere.stderr).toBe(0);

  const lock = JSON.parse(readFileSync(join(consumer, "package-lock.json"), "utf8")) as {
    packages: Record<string, { hasInstallScript?: boolean }>;
  };
  expect(Object.values(lock.packages).filter((one) => one.hasInstallScript)).toEqual([]);

  const own = join(consumer, "node_modules/qlik-toolkit");
  const { version } = JSON.parse(readFileSync(join(own, "package.json"), "utf8")) as { version: string };
  expect(readFileSync(join(own, "dist/THIRD-PARTY-LICENSES"), "utf8")).toMatch(
    /^zod \d[^]*^yaml \d|^yaml \d[^]*^zod \d/m,
  );
  writeFileSync(join(consumer, "script.ts"), SCRIPT);
  writeFileSync(join(consumer, "with-sandbox.ts"), WITH_SANDBOX);
  const env = clientEnv(await startSandbox());
  for (const node of nodes) {
    const ran = (command: string, argv: string[]) =>
      run(node.path, [command, ...argv], { cwd: consumer, env, home: consumer });
    const local = (...argv: string[]) => ran(join(consumer, "node_modules/.bin/qlik"), argv);
    const on = `Node ${node.version}`;
    for (const name of ["qlik", "qlik-toolkit"]) {
      for (const folder of [join(consumer, "node_modules/.bin"), join(prefix, "bin")]) {
        const told = { code: 0, stdout: `qlik-toolkit ${version}\n`, stderr: "" };
        expect(await ran(join(folder, name), ["--version"]), on).toEqual(told);
      }
    }
    expect(await local("user", "me"), on).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("qlikbot") as string,
    });
    expect(await local("user", "ls", "-o", "table", "--where", "status == 'active'"), on).toMatchObject({
      code: 0,
      stderr: "",
    });
    expect(await local("run", "script.ts"), on).toEqual({ code: 0, stdout: "true function\n", stderr: "" });
    expect(await local("run", "with-sandbox.ts"), on).toMatchObject({ code: 0, stdout: "true 503,200\n" });
    expect(
      await local("-e", 'import { qlik } from "qlik-toolkit"; (await qlik.users.count()).total > 1'),
      on,
    ).toMatchObject({ code: 0, stdout: "true\n" });
    const settings = ["--server", "https://acme.eu.qlikcloud.com", "--api-key", "${KEY}"];
    expect(await local("context", "create", `on-${node.version}`, ...settings), on).toMatchObject({
      code: 0,
    });
    const schema = readFileSync(join(own, "dist/contexts.schema.json"), "utf8");
    expect(await local("context", "schema"), on).toEqual({ code: 0, stdout: schema, stderr: "" });
  }

  mkdirSync(join(consumer, "node_modules/@types"));
  for (const name of ["@types/node", "undici-types"]) {
    symlinkSync(join(projectRoot, "node_modules", name), join(consumer, "node_modules", name), "dir");
  }
  const strict = [
    "--strict",
    "--noEmit",
    "--target",
    "es2023",
    "--types",
    "node",
    "script.ts",
    "with-sandbox.ts",
  ];
  for (const kind of [
    ["--module", "nodenext"],
    ["--module", "esnext", "--moduleResolution", "bundler"],
  ]) {
    const checked = await run(bin("tsc"), [...kind, ...strict], { cwd: consumer });
    expect(checked, kind.join(" ")).toEqual({ code: 0, stdout: "", stderr: "" });
  }

  const command = join(consumer, "node_modules/.bin/qlik");
  // A folder that holds nothing else: the second run takes what was compiled from the cache, with the same lines.
  const alone = temporaryFolder();
  const inAlone = (program: string, argv: string[]) => run(program, argv, { cwd: alone, env, home: alone });
  expect((await inAlone(command, ["new", "script", "hello"])).code).toBe(0);
  expect(await inAlone(join(projectRoot, "node_modules/.bin/tsc"), [])).toMatchObject({
    code: 0,
    stdout: "",
  });
  expect(await inAlone(command, ["run", "hello.ts"])).toMatchObject({ code: 0, stderr: "" });
  writeFileSync(
    join(alone, "fails.ts"),
    'import { version } from "qlik-toolkit";\ninterface A {\n  b: string;\n}\nversion;\nconsole.log((undefined as unknown as A).b);\n',
  );
  for (let time = 0; time < 2; time++) {
    const failed = await inAlone(command, ["run", "fails.ts"]);
    expect(failed.code).toBe(1);
    expect(failed.stderr).toMatch(/^TypeError: [^\n]*\n {4}at <anonymous> \(\S*\/fails\.ts:6:41\)\n$/);
  }
});
