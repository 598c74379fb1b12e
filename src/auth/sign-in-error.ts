import { ApiError, QlikError, type QlikErrorOptions } from "../errors.ts";

/** What is wrong with the credentials, so that a dialogue knows which answer to ask for again. */
export type SignInProblem = "client-id" | "client-secret" | "client" | "grant" | "scope";

/** The tenant refused to issue a token. */
export class SignInError extends QlikError {
  readonly problem: SignInProblem;

  constructor(problem: SignInProblem, message: string, options: QlikErrorOptions) {
    super("auth", message, options);
    this.problem = problem;
  }
}

const explanations: Record<SignInProblem, { message: string; remedy: string }> = {
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
  grant: {
    message: "This OAuth client is not a machine-to-machine client.",
    remedy: "Create a client of type Web and allow machine-to-machine (client credentials) use for it.",
  },
  scope: {
    message: "The client may not have the scopes that were asked for.",
    remedy: "Correct oauth-scope, or leave it out to get what the client is allowed.",
  },
};

/**
 * Says which credential is wrong. Qlik answers with its own `errors[]`, and its documents name the words of
 * RFC 6749 §5.2 too, so both are read. What is not about the credentials is returned as it is. Pure.
 */
export function explainTokenError(error: unknown): unknown {
  if (
    !(error instanceof ApiError) ||
    error.status >= 500 ||
    error.status === 429 ||
    error.code === "config"
  ) {
    return error;
  }
  if (error.status === 404) {
    return new QlikError("config", "There is no sign-in at this address: it is not a Qlik Cloud tenant.", {
      remedy: "Check the tenant's URL: https://<tenant>.<region>.qlikcloud.com",
      cause: error,
    });
  }
  const problem = findProblem(error);
  if (!problem) return error;
  const { message, remedy } = explanations[problem];
  const trace = error.traceId === undefined ? "" : ` (trace id ${error.traceId})`;
  return new SignInError(problem, `${message}${trace}`, { remedy, cause: error });
}

function findProblem(error: ApiError): SignInProblem | undefined {
  const said = error.errors
    .map(({ code, title, detail }) => `${code} ${title} ${detail ?? ""}`)
    .join("\n")
    // A stock phrase that names what may be wrong, and not what is.
    .replaceAll(/\(e\.g\.[^)]*\)/gi, "");
  if (/unauthorized_client|unsupported_grant_type|grant/i.test(said)) return "grant";
  if (/scope/i.test(said)) return "scope";
  if (/OAUTH-22\b|client[ _-]?secret/i.test(said)) return "client-secret";
  if (/client[ _-]?id|unknown client|client .*not found/i.test(said)) return "client-id";
  return error.status === 401 || /invalid_client/i.test(said) ? "client" : undefined;
}
