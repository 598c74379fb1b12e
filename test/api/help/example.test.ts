import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { exampleOf } from "../../../src/api/help/example.ts";
import { findMethod, firstNames } from "../../../src/api/help/method.ts";
import { createQlik } from "../../../src/api/qlik.ts";
import { noting } from "../../helpers/noting-client.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const examples = firstNames().map((name) => [name, exampleOf(findMethod(name)!)] as const);

describe("the example of a method", () => {
  it.each([
    ["users.me", "await qlik.users.me()"],
    ["spaces.get", 'await qlik.spaces.get("SPACE_ID")'],
    ["spaces.list", "await qlik.spaces.list({ limit: 10 })"],
    // What is required, and no more.
    ["spaces.create", 'await qlik.spaces.create({ name: "Sales", type: "shared" })'],
    ["reloads.list", 'await qlik.reloads.list({ appId: "APP_ID" })'],
    [
      "oauthClients.delete",
      'await qlik.oauthClients.delete("OAUTH_CLIENT_ID", { headers: { "qlik-confirm-delete": "…" } })',
    ],
    // Nothing is required, but without a name it would show nothing.
    ["apps.create", 'await qlik.apps.create({ attributes: { name: "Sales", spaceId: "SPACE_ID" } })'],
    ["spaces.patch", 'await qlik.spaces.patch("SPACE_ID", { name: "Sales" })'],
    ["extensions.create", 'await qlik.extensions.create({ file: new Blob(["…"]) })'],
    // An id that does not say of what it is.
    ["automations.get", 'await qlik.automations.get("AUTOMATION_ID")'],
    ["apps.evaluations.create", 'await qlik.apps.evaluations.create("APP_ID")'],
    ["reloads.createAndWait", 'await qlik.reloads.createAndWait({ appId: "APP_ID" })'],
    ["users.byName", 'await qlik.users.byName("Ada Lovelace")'],
  ])("%s", (name, example) => {
    expect(exampleOf(findMethod(name)!)).toBe(example);
  });

  it("goes over several lines where it is too long for one", () => {
    const example = exampleOf(findMethod("assistants.create")!, 60);
    expect(example.split("\n").every((line) => line.length <= 60)).toBe(true);
    expect(example).toContain("\n  name:");
  });
});

describe("every example", () => {
  // What uploads reads its file first, and there is none here.
  it.each(examples.filter(([name]) => !name.endsWith(".upload")))(
    "%s is a call without a fault",
    async (name, example) => {
      const { client, noted } = noting();
      // What waits gives up at once: an hour goes by at each look.
      let hours = 0;
      const hasty = { ...client, now: () => hours++ * 3_600_000 };
      // The examples are our own, and this is what typing them does.
      // oxlint-disable-next-line typescript/no-implied-eval
      const run = new Function("qlik", `return (async () => ${example})()`) as (
        qlik: unknown,
      ) => Promise<unknown>;
      const sent = await run(createQlik(hasty, undefined, () => createQlik(hasty))).then(
        () => undefined,
        (error: { code?: string }) => error,
      );
      // The client that notes requests answers none of what waiting and looking up need.
      if (sent !== undefined) expect(sent.code).not.toBe("usage");
      const { operation } = findMethod(name)!;
      if (!operation) return;
      const pattern = operation.path.split("/").map((part) => {
        const takesPath = operation.parameters.some(
          ({ name: one, style }) => style === "path" && part === `{${one}}`,
        );
        return takesPath ? ".+" : part.startsWith("{") ? "[^/]+" : part;
      });
      const path = new RegExp(`^${pattern.join("/")}$`);
      // What waits may have to look before it starts.
      expect(noted.filter((one) => one.method === operation.method && path.test(one.path))).not.toEqual([]);
    },
  );

  const folder = mkdtempSync(join(tmpdir(), "qlik-examples-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is of the right types, all of it", { timeout: 120_000 }, () => {
    const lines = examples.map(([, example]) => `  ${example};`);
    const source = [
      `import type { Qlik } from ${JSON.stringify(join(root, "src/api/qlik.ts"))};`,
      "declare const qlik: Qlik;",
      "export async function all(): Promise<void> {",
      ...lines,
      "}",
    ];
    writeFileSync(join(folder, "examples.ts"), source.join("\n"));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        extends: join(root, "tsconfig.json"),
        include: [],
        files: ["examples.ts"],
        compilerOptions: { typeRoots: [join(root, "node_modules/@types")] },
      }),
    );
    const compile = () =>
      execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder], {
        encoding: "utf8",
        stdio: "pipe",
      });
    try {
      compile();
    } catch (error) {
      expect((error as { stdout: string }).stdout).toBe("");
      throw error;
    }
  });
});
