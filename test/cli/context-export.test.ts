import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseContextsFile } from "../../src/contexts/parse.ts";
import { readProfile } from "../../src/contexts/read-profile.ts";
import { project } from "../helpers/project.ts";

const STORE = `current-context: prod
defaults: { comment: Acme }
contexts:
  prod:
    server: https://acme.eu.qlikcloud.com
    headers:
      Authorization: Bearer canary-api-key-01
      Cookie: canary-cookie-02
      X-Team: Bearer canary-bearer-03
      Accept: text/html
    comment: the key is canary-api-key-01
    colour: green
  dev-1:
    server: https://acme-dev.eu.qlikcloud.com
    oauth-client-id: an-id
    oauth-client-secret: canary-secret-04
    oauth-impersonate: { subject: auth0|ada }
    read-only: true
  dev_1:
    server: https://acme-dev.eu.qlikcloud.com
    oauth-client-id: { env: OTHER_ID }
    oauth-client-secret: canary-secret-05
  qlik:
    server: https://acme.eu.qlikcloud.com
    api-key: canary-key-06$\${x}
  ring:
    server: https://acme.eu.qlikcloud.com
    api-key: { keyring: acme }
  onprem: { server: "https://q.example.com", server-type: windows, headers: { Authorization: Bearer canary-07 } }
  half: { server: "https://acme.eu.qlikcloud.com" }
`;

const VALUES = {
  PROD_API_KEY: "canary-api-key-01",
  PROD_COOKIE: "canary-cookie-02",
  PROD_X_TEAM: "Bearer canary-bearer-03",
  DEV_1_CLIENT_SECRET: "canary-secret-04",
  DEV_1_CLIENT_SECRET_2: "canary-secret-05",
  QLIK_API_KEY_2: "canary-key-06${x}",
};

it("writes what can be committed, and says which variables to set", async () => {
  const { context } = project({ store: STORE, file: null });
  const { code, stdout, stderr } = await context("export");
  expect(code).toBe(0);
  expect(stdout + stderr).not.toContain("canary");
  expect(stdout).toMatch(/^# yaml-language-server: \$schema=\S+contexts\.schema\.json\n/);
  expect(stdout).toContain(
    "dev_1:\n    server: https://acme-dev.eu.qlikcloud.com\n    oauth-client-id: { env: OTHER_ID }\n    oauth-client-secret: ${DEV_1_CLIENT_SECRET_2}\n",
  );
  for (const name of Object.keys(VALUES))
    expect(stderr).toMatch(new RegExp(`^ {2}${name} +the \\S+ of `, "m"));
  expect(stderr).toMatch(
    /api-key of ring is in the keyring[^]*another tool: colour[^]*Left out: onprem: it is for qlik-cli[^]*Left out: half: has no credentials/,
  );
});

it("comes back as the same contexts, in another home with the variables set", async () => {
  const from = project({ store: STORE, file: null });
  const { stdout } = await from.context("export");
  expect(() => parseContextsFile(stdout, "x", { strict: true, insideGit: true })).not.toThrow();
  const to = project({ file: stdout });
  expect((await to.context("apply", "-y")).code).toBe(0);
  const env = { ...VALUES, OTHER_ID: "other" };
  const profileOf = (home: string, name: string) => {
    const { origin: _, ...profile } = readProfile(name, { env, home });
    const resolved = JSON.stringify(profile).replaceAll(/\$(?<!\$\$)\{(\w+)\}/g, (whole, variable: string) =>
      Object.hasOwn(env, variable) ? env[variable as keyof typeof env].replaceAll("${", () => "$${") : whole,
    );
    return JSON.parse(resolved) as unknown;
  };
  for (const name of ["prod", "dev-1", "dev_1", "qlik", "ring"]) {
    expect(profileOf(to.home, name), name).toEqual(profileOf(from.home, name));
  }
  expect((await to.context("get", "--json")).stdout).toContain('"name": "prod"');
});

it("writes a file, once, and only what is named", async () => {
  const { context, home } = project({ store: STORE, file: null });
  const path = join(home, "contexts.yaml");
  expect(await context("export", "dev-1", "--output", "contexts.yaml")).toMatchObject({
    ...{ code: 0, stdout: "" },
    stderr: expect.stringMatching(
      /^Written to contexts\.yaml: 1 context[^]*DEV_1_CLIENT_SECRET +the/,
    ) as string,
  });
  expect(readFileSync(path, "utf8")).toMatch(/^# yaml[^]*\n\ncontexts:\n {2}dev-1:\n[^]*read-only: true\n$/);
  writeFileSync(path, "mine");
  const again = await context("export", "dev-1", "-O", "contexts.yaml");
  expect(again).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/there already[^]*--force/) as string,
  });
  expect(readFileSync(path, "utf8")).toBe("mine");
  expect((await context("export", "dev-1", "-O", "contexts.yaml", "--force")).code).toBe(0);
  expect(readFileSync(path, "utf8")).toContain("dev-1");
});

it.each<[string[], RegExp]>([
  [["prd"], /no context "prd".* Did you mean "prod"/],
  [["prod", "onprem"], /"onprem" cannot be exported: it is for qlik-cli/],
  [["half"], /"half" cannot be exported: has no credentials/],
])("refuses %j, and writes nothing", async (names, message) => {
  const { context, home } = project({ store: STORE, file: null });
  const { code, stdout, stderr } = await context("export", ...names, "-O", "x.yaml");
  expect(stderr).toMatch(message);
  expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
  expect(existsSync(join(home, "x.yaml"))).toBe(false);
});
