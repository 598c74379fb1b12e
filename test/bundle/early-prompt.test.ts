import { expect, it } from "vitest";
import { settingsIn } from "../../src/bundle/early-prompt.ts";

it("knows of variables that may hold a secret only that they are there", () => {
  const settings = settingsIn({
    QLIK_CONTEXT: "dev",
    QLIK_API_KEY: "key-0123456789",
    QLIK_CLIENT_SECRET: "secret-0123456789",
    QLIK_SECRET_OF_PROD: "prod-0123456789",
    AWS_SECRET_ACCESS_KEY: "aws-0123456789",
    TERM: "xterm",
  });
  expect(settings).toEqual([
    ["QLIK_API_KEY"],
    ["QLIK_CLIENT_SECRET"],
    ["QLIK_CONTEXT", "dev"],
    ["QLIK_SECRET_OF_PROD"],
    ["TERM", "xterm"],
  ]);
});
