import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot, qlik, run, temporaryFolder } from "../helpers/qlik.ts";
import { clientEnv, startSandbox } from "../helpers/sandbox.ts";

describe("qlik new script", { timeout: 60_000 }, () => {
  it("writes one that runs, and that an editor completes", async () => {
    const cwd = temporaryFolder();
    const { code, stdout, stderr } = await qlik(["new", "script", "lib/hello"], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toMatch(
      /Wrote lib\/hello\.ts\. Run it: qlik run lib\/hello\.ts[^]*Wrote lib\/tsconfig\.json/,
    );
    const env = clientEnv(await startSandbox());
    const ran = await run("qlik", ["run", "lib/hello.ts"], { cwd, home: cwd, env });
    expect(ran).toEqual({
      code: 0,
      stderr: "",
      stdout: expect.stringMatching(/^Signed in as .+\nname +type +createdAt/) as string,
    });
    // Of what it says about the sources nothing: the package has declarations in their place.
    const tsc = async () => {
      const { stdout } = await run(join(projectRoot, "node_modules/.bin/tsc"), ["-p", "lib"], { cwd });
      return stdout.split("\n").filter((line) => line.startsWith("lib/"));
    };
    expect(await tsc()).toEqual([]);
    writeFileSync(
      join(cwd, "lib/wrong.ts"),
      'import { qlik } from "qlik-toolkit";\nawait qlik.users.lst();\n',
    );
    expect((await tsc()).join()).toMatch(/wrong\.ts\(2,18\).*'lst' does not exist/);
  });

  it.each([".", "..", "a/..", "foo.js"])("is no file of TypeScript: %s", async (name) => {
    const cwd = temporaryFolder();
    expect(await qlik(["new", "script", name], { cwd })).toMatchObject({ code: 2, stdout: "" });
    expect(readdirSync(cwd)).toEqual([]);
  });

  it("a name with blanks stands in quotes where it is to be typed", async () => {
    const { stderr } = await qlik(["new", "script", "we ird"], { cwd: temporaryFolder() });
    expect(stderr).toContain("Run it: qlik run 'we ird.ts'");
  });

  it("overwrites nothing, and leaves a project's own settings alone", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "a.ts"), "mine");
    expect(await qlik(["new", "script", "a.ts"], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/a\.ts is there already/) as string,
    });
    expect(readFileSync(join(cwd, "a.ts"), "utf8")).toBe("mine");
    writeFileSync(join(cwd, "tsconfig.json"), "{}");
    const { stderr } = await qlik(["new", "script", "deep/b"], { cwd });
    expect(stderr).toMatch(/let "paths" of \S+tsconfig\.json name the types: \{"qlik-toolkit"/);
    expect([existsSync(join(cwd, "deep/b.ts")), existsSync(join(cwd, "deep/tsconfig.json"))]).toEqual([
      true,
      false,
    ]);
  });

  it("writes no settings where the package is installed", async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "node_modules/qlik-toolkit"), { recursive: true });
    writeFileSync(join(cwd, "node_modules/qlik-toolkit/package.json"), "{}");
    expect((await qlik(["new", "script", "a"], { cwd })).stderr).toMatch(/^qlik: Wrote a\.ts[^\n]*\n$/);
    expect(existsSync(join(cwd, "tsconfig.json"))).toBe(false);
  });

  it.each([
    [["new", "script"], /name/],
    [["new", "script", "a/"], /no name/],
    [["new", "app", "a"], /makes no app/],
  ])("refuses %j", async (argv, said) => {
    expect(await qlik(argv)).toMatchObject({ code: 2, stderr: expect.stringMatching(said) as string });
  });
});
