import { expect, it } from "vitest";

import { showSetting } from "../../src/contexts/show-setting.ts";

it.each<[string, unknown, unknown]>([
  ["api-key", "hunter22", "[redacted]"],
  ["api-key", "${KEY}", "${KEY}"],
  ["api-key", ["hunter22"], "[redacted]"],
  ["api-key", { file: "/run/key" }, "{ file: /run/key }"],
  ["oauth-client-id", "abc", "abc"],
  ["oauth-client-id", { env: "ID" }, "{ env: ID }"],
  ["oauth-private-key", "hunter22", "[redacted]"],
  ["oauth-private-key", { file: "key.pem" }, "{ file: key.pem }"],
  ["oauth-key-id", "key-1", "key-1"],
  ["oauth-impersonate", { subject: "auth0|1" }, { subject: "auth0|1" }],
  ["password", "hunter22", "[redacted]"],
  ["headers", { cookie: "hunter22", "x-a": "1" }, { cookie: "[redacted]", "x-a": "1" }],
  ["headers", "hunter22", "[redacted]"],
  ["headers", null, null],
  ["headers.cookie", "hunter22", "[redacted]"],
  ["headers.accept", "text/html", "text/html"],
  ["another", { tool: { token: "hunter22", level: 1 } }, { tool: { token: "[redacted]", level: 1 } }],
  ["another", [{ secret: "hunter22" }, "x"], [{ secret: "[redacted]" }, "x"]],
  ["insecure", true, true],
])("%s: %j", (key, value, shown) => {
  expect(showSetting(key, value)).toEqual(shown);
});
