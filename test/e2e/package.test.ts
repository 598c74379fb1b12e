import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectRoot, run, temporaryFolder } from "../helpers/qlik.ts";
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

it("packs into something that installs, runs and has types", { timeout: 120_000 }, async () => {
  const built = await run("npm", ["run", "-s", "build"]);
  expect(built.code, built.stderr).toBe(0);
  const folder = temporaryFolder();
  const packed = await run("npm", ["pack", "--silent", "--pack-destination", folder]);
  expect(packed.code, packed.stderr).toBe(0);

  // Dependencies come from here: the test needs no network.
  const consumer = temporaryFolder();
  const steps = [
    `mkdir -p node_modules/qlik-toolkit`,
    `tar -xzf ${join(folder, packed.stdout.trim())} -C node_modules/qlik-toolkit --strip-components=1`,
    `for name in ${join(projectRoot, "node_modules")}/*; do ln -sfn "$name" node_modules/; done`,
  ];
  writeFileSync(join(consumer, "package.json"), `{ "type": "module" }`);
  writeFileSync(join(consumer, "script.ts"), SCRIPT);
  writeFileSync(join(consumer, "with-sandbox.ts"), WITH_SANDBOX);
  const installed = await run("bash", ["-c", steps.join(" && ")], { cwd: consumer });
  expect(installed.code, installed.stderr).toBe(0);

  const env = clientEnv(await startSandbox());
  const command = join(consumer, "node_modules/qlik-toolkit/dist/cli.js");
  const ran = (argv: string[]) => run(command, argv, { cwd: consumer, env, home: consumer });
  expect(await ran(["user", "me"])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("qlikbot") as string,
  });
  expect(await ran(["run", "script.ts"])).toEqual({ code: 0, stdout: "true function\n", stderr: "" });
  expect(await ran(["run", "with-sandbox.ts"])).toMatchObject({ code: 0, stdout: "true 503,200\n" });
  expect(
    await ran(["-e", 'import { qlik } from "qlik-toolkit"; (await qlik.users.count()).total > 1']),
  ).toMatchObject({
    code: 0,
    stdout: "true\n",
  });

  const schema = readFileSync(join(consumer, "node_modules/qlik-toolkit/dist/contexts.schema.json"), "utf8");
  expect(await ran(["context", "schema"])).toEqual({ code: 0, stdout: schema, stderr: "" });

  const flags = ["--strict", "--noEmit", "--module", "nodenext", "--target", "es2023", "--types", "node"];
  const checked = await run(
    join(projectRoot, "node_modules/.bin/tsc"),
    [...flags, "script.ts", "with-sandbox.ts"],
    {
      cwd: consumer,
    },
  );
  expect(checked.stdout, checked.stdout).toBe("");
  expect(checked.code).toBe(0);

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
