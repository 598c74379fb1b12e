import { describe, expect, it } from "vitest";
import { proxyFor } from "../../src/http/proxy-rules.ts";
import { caught } from "../helpers/caught.ts";

const acme = "https://acme.eu.qlikcloud.com/api/v1/users";
const chosen = (url: string, env: Record<string, string>) => {
  const proxy = proxyFor(new URL(url), env);
  return proxy && [proxy.variable, proxy.url.origin];
};

describe("the proxy", () => {
  const P = "http://proxy.example:8080";
  it.each<[string, string, Record<string, string>, unknown]>([
    ["none", acme, {}, undefined],
    ["https", acme, { HTTPS_PROXY: P }, ["HTTPS_PROXY", P]],
    ["in small letters", acme, { https_proxy: P }, ["https_proxy", P]],
    [
      "small letters before capitals",
      acme,
      { HTTPS_PROXY: "http://other", https_proxy: P },
      ["https_proxy", P],
    ],
    ["all", acme, { ALL_PROXY: P }, ["ALL_PROXY", P]],
    ["its own before all", acme, { all_proxy: "http://other", HTTPS_PROXY: P }, ["HTTPS_PROXY", P]],
    ["of the other scheme", acme, { HTTP_PROXY: P }, undefined],
    ["http", "http://acme.example/", { HTTP_PROXY: P }, ["HTTP_PROXY", P]],
    ["without a scheme", acme, { HTTPS_PROXY: "proxy.example:8080" }, ["HTTPS_PROXY", P]],
    [
      "that speaks https",
      acme,
      { HTTPS_PROXY: "https://proxy.example" },
      ["HTTPS_PROXY", "https://proxy.example"],
    ],
    ["with blanks around", acme, { HTTPS_PROXY: ` ${P}\n` }, ["HTTPS_PROXY", P]],
    ["an empty one", acme, { HTTPS_PROXY: " ", ALL_PROXY: "" }, undefined],
    ["never for localhost", "http://localhost:3000/", { HTTP_PROXY: P }, undefined],
    ["never for 127.0.0.1", "http://127.0.0.1:3000/", { HTTP_PROXY: P, ALL_PROXY: P }, undefined],
    ["never for ::1", "http://[::1]:3000/", { HTTP_PROXY: P }, undefined],
    ["never for a name below localhost", "https://a.localhost/", { HTTPS_PROXY: P }, undefined],
  ])("%s", (_what, url, env, expected) => {
    expect(chosen(url, env)).toEqual(expected);
  });

  it.each(["socks5://127.0.0.1:1080", "http://", "canary secret", "ftp://proxy"])(
    "%j is none",
    async (value) => {
      const error = await caught(() => chosen(acme, { HTTPS_PROXY: value }));
      expect(error.code).toBe("config");
      expect(error.message).toContain("HTTPS_PROXY");
      expect(error.message).not.toContain("canary");
    },
  );
});

it.each<[string, boolean]>([
  ["", false],
  ["*", true],
  ["acme.eu.qlikcloud.com", true],
  ["ACME.eu.QlikCloud.com", true],
  ["qlikcloud.com", true],
  [".qlikcloud.com", true],
  ["*.qlikcloud.com", true],
  ["cloud.com", false],
  ["other.eu.qlikcloud.com", false],
  ["sub.acme.eu.qlikcloud.com", false],
  ["localhost, example.com ,qlikcloud.com", true],
  ["localhost example.com", false],
  ["qlikcloud.com:443", true],
  ["qlikcloud.com:8443", false],
  [",,", false],
])("NO_PROXY %j lists the tenant: %s", (list, listed) => {
  for (const name of ["NO_PROXY", "no_proxy"]) {
    expect(chosen(acme, { HTTPS_PROXY: "http://proxy", [name]: list }) === undefined).toBe(listed);
  }
});

it("NO_PROXY lists addresses of IPv6 and of IPv4", () => {
  const env = { HTTPS_PROXY: "http://proxy", NO_PROXY: "10.0.0.1,[fd00::1]:8443" };
  expect(chosen("https://10.0.0.1/", env)).toBeUndefined();
  expect(chosen("https://[fd00::1]:8443/", env)).toBeUndefined();
  expect(chosen("https://[fd00::1]/", env)).toBeDefined();
});
