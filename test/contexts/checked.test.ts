import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkedBefore } from "../../src/contexts/checked.ts";
import { contextFiles, readProfile } from "../../src/contexts/read-profile.ts";
import { temporaryFolder } from "../helpers/qlik.ts";

/** What has been found right is not checked again; what is wrong is, each time; and no secret is written down. */

it("a check is made once for each input, and again for one that is wrong", () => {
  const folder = temporaryFolder();
  let checks = 0;
  const check = (input: string) =>
    checkedBefore(folder).recall(input, () => {
      checks += 1;
      if (input === "wrong") throw new Error("wrong");
      return { of: input };
    });
  expect([check("a"), check("a"), checks]).toEqual([{ of: "a" }, { of: "a" }, 1]);
  expect([check("b"), checks]).toEqual([{ of: "b" }, 2]);
  expect(() => check("wrong")).toThrow("wrong");
  expect(() => check("wrong")).toThrow("wrong");
  expect(checks).toBe(4);
});

const SECRET = "0123456789abcdef-secret";

it("of a context in the store only that it is right is kept", () => {
  const home = temporaryFolder();
  const settings = `server: https://a.eu.qlikcloud.com\n    oauth-client-id: x\n    oauth-client-secret: ${SECRET}`;
  const file = join(home, "contexts.yml");
  const places = { home, env: { QLIK_CLI_USER_HOME_DIR: file } };
  writeFileSync(file, `current-context: a\ncontexts:\n  a:\n    ${settings}\n`);
  const first = readProfile(undefined, places);
  expect(readProfile(undefined, places)).toEqual(first);
  const checked = join(home, "toolkit/checked");
  expect(readdirSync(checked)).toHaveLength(1);
  for (const name of readdirSync(checked)) expect(readFileSync(join(checked, name), "utf8")).toBe("true");

  writeFileSync(file, `current-context: a\ncontexts:\n  a:\n    ${settings}\n    insecure: maybe\n`);
  expect(() => readProfile(undefined, places)).toThrow("insecure is a string, not true or false");
});

it.each([
  ["a reference", "${SECRET_OF_A}", 1],
  ["a secret in clear", SECRET, 0],
])("a file that is named and holds %s reads the same again", (_, secret, kept) => {
  const home = temporaryFolder();
  const file = join(home, "contexts.yaml");
  writeFileSync(file, `contexts:\n  a: { server: https://a.eu.qlikcloud.com, api-key: "${secret}" }\n`);
  const places = { home, env: { QLIK_CLI_USER_HOME_DIR: join(home, "store.yml") }, contexts: file };
  const read = () => contextFiles(places).named!().contexts.get("a");
  expect(read()).toEqual(read());
  const isThere = readdirSync(home).includes("toolkit");
  expect(isThere ? readdirSync(join(home, "toolkit/checked")) : []).toHaveLength(kept);
});
