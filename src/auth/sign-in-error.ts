import { ApiError, QlikError, type QlikErrorOptions } from "../errors.ts";

/** What is wrong with the credentials, so that a dialogue knows which answer to ask for again. */
export type SignInProblem =
  | "client-id"
  | "client-secret"
  | "client"
  | "private-key"
  | "grant"
  | "scope"
  | "user"
  | "browser"
  | "refresh";

/** What a client was used for, for the words of an error. */
export interface ClientUse {
  grant: "machine-to-machine" | "impersonation" | "browser" | "refresh";
  /** It proved itself with a private key. @default false */
  key?: boolean;
}

/** The tenant refused to issue a token. */
export class SignInError extends QlikError {
  readonly problem: SignInProblem;

  constructor(problem: SignInProblem, message: string, options: QlikErrorOptions) {
    super("auth", message, options);
    this.problem = problem;
  }
}

interface Explanation {
  message: string;
  remedy: string;
}

const explanations: Record<Exclude<SignInProblem, "grant">, Explanation> = {
  "client-id": {
    message: "The tenant does not know this client ID.",
    remedy: "Copy it again from the tenant's administration, under OAuth; a client belongs to one tenant.",
  },
  "client-secret": {
    message: "The client secret is wrong.",
    remedy: "Secrets are shown once: if it is lost, make a new one for the client under OAuth.",
  },
  client: {
    message: "The client ID or the client secret is wrong.",
    remedy: "Copy both again from the tenant's administration, under OAuth.",
  },
  "private-key": {
    message: "The tenant does not accept what the private key has signed.",
    remedy:
      "Register its public key for the OAuth client, with the id that oauth-key-id says. This computer's clock must " +
      "be right too.",
  },
  scope: {
    message: "The client may not have the scopes that were asked for.",
    remedy: "Correct oauth-scope, or leave it out to get what the client is allowed.",
  },
  user: {
    message: "The tenant has no such user to act as.",
    remedy: "Correct oauth-impersonate: qlik user ls shows the users with their subjects and ids.",
  },
  browser: {
    message: "The tenant does not accept what came back from the browser.",
    remedy: "Try again.",
  },
  refresh: {
    message: "The sign-in has expired or was revoked.",
    remedy: "Sign in again in the browser.",
  },
};

const wrongGrant: Record<ClientUse["grant"], Explanation> = {
  "machine-to-machine": {
    message: "This OAuth client is not a machine-to-machine client.",
    remedy: "Create a client of type Web and allow machine-to-machine (client credentials) use for it.",
  },
  impersonation: {
    message: "This OAuth client may not act as a user.",
    remedy: "Create a client of type Web and allow machine-to-machine impersonation for it.",
  },
  browser: {
    message: "This OAuth client cannot be used to sign in in the browser.",
    remedy:
      "Create a client of type Native or SPA, with the context's oauth-redirect-uri as its redirect URL.",
  },
  refresh: explanations.refresh,
};

/**
 * Says which credential is wrong. Qlik answers with its own `errors[]`, and its documents name the words of
 * RFC 6749 §5.2 too, so both are read. What is not about the credentials is returned as it is. Pure.
 */
export function explainTokenError(error: unknown, use: ClientUse = { grant: "machine-to-machine" }): unknown {
  if (
    !(error instanceof ApiError) ||
    error.status >= 500 ||
    error.status === 429 ||
    error.code === "config"
  ) {
    return error;
  }
  if (error.status === 404 && use.grant !== "impersonation") {
    return new QlikError("config", "There is no sign-in at this address: it is not a Qlik Cloud tenant.", {
      remedy: "Check the tenant's URL: https://<tenant>.<region>.qlikcloud.com",
      cause: error,
    });
  }
  const problem = findProblem(error, use);
  if (!problem) return error;
  const { message, remedy } = problem === "grant" ? wrongGrant[use.grant] : explanations[problem];
  const trace = error.traceId === undefined ? "" : ` (trace id ${error.traceId})`;
  return new SignInError(problem, `${message}${trace}`, { remedy, cause: error });
}

function findProblem(error: ApiError, { grant, key }: ClientUse): SignInProblem | undefined {
  const said = error.errors
    .map(({ code, title, detail }) => `${code} ${title} ${detail ?? ""}`)
    .join("\n")
    // A stock phrase that names what may be wrong, and not what is.
    .replaceAll(/\(e\.g\.[^)]*\)/gi, "");
  // Whatever a tenant calls them, a code and a refresh token are what is wrong with these.
  const stale = grant === "browser" || grant === "refresh" ? grant : undefined;
  if (stale && /invalid_grant|OAUTH-\d+ .*\b(?:code|refresh)|\b(?:code|refresh[ _]token) /i.test(said))
    return stale;
  if (/unauthorized_client|unsupported_grant_type|grant/i.test(said)) return "grant";
  if (/scope/i.test(said)) return "scope";
  if (key === true && /assertion|signature|\bjwt\b|\bkid\b|OAUTH-22\b|client[ _-]?secret/i.test(said))
    return "private-key";
  if (/OAUTH-22\b|client[ _-]?secret/i.test(said)) return "client-secret";
  if (/client[ _-]?id|unknown client|client .*not found/i.test(said)) return "client-id";
  if (grant === "impersonation" && /\buser|\bsubject/i.test(said)) return "user";
  if (error.status !== 401 && !/invalid_client/i.test(said)) return undefined;
  return stale ?? (key === true ? "private-key" : "client");
}
