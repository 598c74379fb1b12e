import { describe, expect, it } from "vitest";

import { normalizeServer } from "../../src/contexts/server-url.ts";
import { caught } from "./caught.ts";

const ACME = "https://acme.eu.qlikcloud.com";

describe("what people type becomes an origin", () => {
  it.each([
    ["https://acme.eu.qlikcloud.com", ACME],
    ["acme.eu.qlikcloud.com", ACME],
    ["acme.eu", ACME],
    ["https://acme.eu", ACME],
    ["acme.eu.qlikcloud", ACME],
    ["ACME.EU.QlikCloud.com", ACME],
    ["  acme.eu.qlikcloud.com\r\n", ACME],
    ['\ufeff"https://acme.eu.qlikcloud.com/"', ACME],
    ["'acme.eu'", ACME],
    ["<https://acme.eu.qlikcloud.com>", ACME],
    ["https://acme.eu.qlikcloud.com/", ACME],
    ["https://acme.eu.qlikcloud.com/hub/?a=1#b", ACME],
    ["https://acme.eu.qlikcloud.com:443", ACME],
    ["acme.eu.qlikcloud.com.", ACME],
    ["acme-dev.us", "https://acme-dev.us.qlikcloud.com"],
    ["acme.zz.qlikcloud.com", "https://acme.zz.qlikcloud.com"],
    ["qlik.example.com", "https://qlik.example.com"],
    ["qlik.example.com:8443/x", "https://qlik.example.com:8443"],
    ["http://localhost:3000/", "http://localhost:3000"],
    ["http://127.0.0.1:8080", "http://127.0.0.1:8080"],
    ["http://[::1]:8080", "http://[::1]:8080"],
  ])("%j", (input, expected) => {
    expect(normalizeServer(input)).toBe(expected);
    expect(normalizeServer(expected)).toBe(expected);
  });
});

describe("what cannot be a tenant is refused", () => {
  it.each([
    ["", /empty/],
    [' "" ', /empty/],
    ["acme", /region/],
    ["https://acme", /region/],
    ["acme.qlikcloud.com", /lacks the region/],
    ["eu.qlikcloud.com", /lacks the tenant/],
    ["qlikcloud.com", /lacks the tenant/],
    ["http://127.0.0.1.evil.com", /https/],
    ["ftp://acme.example.com", /https/],
    ["javascript:alert(1)", /https/],
    ["https://joe:hunter22@acme.example.com", /user name/],
    ["hunter22@acme.example.com", /user name/],
    ["acme eu", /not an address/],
    ["https://", /not an address/],
    ["https://a_b.eu.qlikcloud.com", /wrong characters/],
    ["hunter22hunter22.hunter22hunter22hunter22hunter22hunter22hunter22hunter22hunter22.x", /too long/],
  ])("%j", async (input, message) => {
    const error = await caught(() => normalizeServer(input));
    expect(error.code).toBe("config");
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain("hunter22");
    expect(error.remedy).toContain("<tenant>.<region>.qlikcloud.com");
  });
});

describe("what is nearly a tenant's address is refused with the one that is meant", () => {
  it.each([
    ["http://acme.eu.qlikcloud.com", /https/],
    ["htps://acme.eu.qlikcloud.com/hub", /https/],
    ["https//acme.eu.qlikcloud.com/", /region/],
    ["https://joe:hunter22@acme.eu.qlikcloud.com", /user name/],
    ["hunter22@acme.eu.qlikcloud.com", /user name/],
    ["https://ACME.eu.qlikclod.com", /nearly/],
    ["acme.eu.qlickcloud.com?a=hunter22", /nearly/],
    ["acme.eu.qlik-cloud.com", /nearly/],
    ["acme.eu.qlikcloud.con", /nearly/],
    ["acme.eu.qlikcloud.co.", /nearly/],
  ])("%j", async (input, message) => {
    const error = await caught(() => normalizeServer(input));
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain("hunter22");
    expect(error.remedy).toBe(`Did you mean "${ACME}"?`);
  });

  it.each(["acme.us.qlikcloudgov.com", "acme.eu.clouds.com", "acme.eu.qlikcloud.example"])(
    "%s is none",
    (host) => {
      expect(normalizeServer(host)).toBe(`https://${host}`);
    },
  );
});
