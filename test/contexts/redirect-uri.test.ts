import { expect, it } from "vitest";

import { DEFAULT_REDIRECT_URI, redirectProblem } from "../../src/contexts/redirect-uri.ts";

it.each([
  DEFAULT_REDIRECT_URI,
  "http://127.0.0.1:8000/",
  "http://[::1]:8000/a/b",
  "http://localhost:8000",
  "http://localhost:${PORT}/callback",
])("%s is a way back", (uri) => {
  expect(redirectProblem(uri)).toBeUndefined();
});

it.each([
  "http://localhost/callback",
  "https://localhost:8585/callback",
  "http://example.com:8585/callback",
  "http://user@localhost:8585/callback",
  "http://localhost:8585/callback?x=1",
  "http://localhost:8585/#x",
  "localhost:8585",
  "",
])("%j is none", (uri) => {
  expect(redirectProblem(uri)).toContain(`write ${DEFAULT_REDIRECT_URI}`);
});
