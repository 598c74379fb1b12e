import { variablesIn } from "./references.ts";

/** What `qlik context init` proposes, and what a tenant admin is asked to register. */
export const DEFAULT_REDIRECT_URI = "http://localhost:8585/callback";

/**
 * Why the browser cannot return to an address, as the end of a sentence about it; `undefined` where it can. The port
 * is part of it, since the tenant compares the whole address with what is registered for the client. Pure.
 */
export function redirectProblem(uri: string): string | undefined {
  if (variablesIn(uri).length > 0) return undefined;
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  const usable =
    url?.protocol === "http:" &&
    ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname) &&
    url.port !== "" &&
    url.username === "" &&
    url.search === "" &&
    url.hash === "";
  return usable ? undefined : `is no address of this computer with a port: write ${DEFAULT_REDIRECT_URI}`;
}
