import { SignInError } from "../../auth/sign-in-error.ts";
import { DEFAULT_REDIRECT_URI, redirectProblem } from "../../contexts/redirect-uri.ts";
import { asLiteral } from "../../contexts/references.ts";
import type { CredentialSettings } from "../../contexts/renew-context.ts";
import { ApiError, isQlikError } from "../../errors.ts";
import { rememberSecret } from "../../redact.ts";
import { say, type Io } from "../io.ts";
import type { Prompt } from "../prompt.ts";

/** Who is asked, and where the tenant is. */
export interface Asking {
  prompt: Prompt;
  io: Io;
}

/** Asks how to sign in, and for what that takes. The answers stand for themselves, whatever is in them. */
export async function askCredentials(server: string, asking: Asking): Promise<CredentialSettings> {
  say(
    asking.io,
    "",
    "How do you sign in?",
    "",
    "  A  with an API key",
    "  O  with an OAuth machine-to-machine client",
    "  B  in the browser",
    "",
    "A is the default.",
  );
  for (;;) {
    const answer = (await asking.prompt.ask("A/O/B?: ")).toLowerCase();
    if (answer === "" || answer === "a") return await askApiKey(server, asking);
    if (answer === "o") return await askClient(asking);
    if (answer === "b") return await askBrowser(asking);
    say(asking.io, "Please answer A, O or B.");
  }
}

/** Which answer was wrong, or nothing where no other answer would help. Pure. */
export function whatToAskAgain(
  error: unknown,
  credentials: CredentialSettings,
): "server" | "credentials" | "client" | "secret" | "api-key" | undefined {
  if (error instanceof SignInError) return error.problem === "client-secret" ? "secret" : "client";
  if (!isQlikError(error)) return undefined;
  if (error.code === "auth" || error.code === "permission") {
    return credentials["api-key"] === undefined ? "client" : "api-key";
  }
  if (error instanceof ApiError && error.code === "invalid") return "credentials";
  // The server has answered before: what cannot be used is the port that the browser returns to.
  if (error.code === "config" && credentials["oauth-redirect-uri"] !== undefined) return "client";
  return ["config", "network", "timeout", "trust", "not-found"].includes(error.code) ? "server" : undefined;
}

/** Asks again for what was wrong. */
export async function askAgain(
  what: "credentials" | "client" | "secret" | "api-key",
  server: string,
  before: CredentialSettings,
  asking: Asking,
): Promise<CredentialSettings> {
  if (what === "credentials") return await askCredentials(server, asking);
  if (what === "api-key") return await askApiKey(server, asking);
  if (what === "secret") return { ...before, "oauth-client-secret": await askClientSecret(asking) };
  const again = { again: true };
  return before["oauth-redirect-uri"] === undefined
    ? await askClient(asking, again)
    : await askBrowser(asking, again);
}

async function askApiKey(server: string, asking: Asking): Promise<CredentialSettings> {
  say(asking.io, "", `API keys are made at ${server}/settings/api-keys; what you paste is not shown.`);
  return { "api-key": asLiteral((await askSecret("API-key: ", asking)).replace(/^Bearer\s+/i, "")) };
}

async function askClient(asking: Asking, { again = false } = {}): Promise<CredentialSettings> {
  if (!again)
    say(
      asking.io,
      "",
      "A tenant admin makes OAuth clients in the administration, under OAuth:",
      "type Web, with machine-to-machine use allowed.",
    );
  const clientId = asLiteral(await askText("Client ID: ", asking));
  return { "oauth-client-id": clientId, "oauth-client-secret": await askClientSecret(asking) };
}

async function askBrowser(asking: Asking, { again = false } = {}): Promise<CredentialSettings> {
  if (!again)
    say(
      asking.io,
      "",
      "A tenant admin makes OAuth clients in the administration, under OAuth:",
      `type Native, with the redirect URL ${DEFAULT_REDIRECT_URI},`,
      "to which the browser comes back, on this computer.",
    );
  const clientId = asLiteral(await askText("Client ID: ", asking));
  for (;;) {
    const answer = await asking.prompt.ask(`Redirect URL (Enter for ${DEFAULT_REDIRECT_URI}): `);
    const uri = answer === "" ? DEFAULT_REDIRECT_URI : answer;
    const problem = redirectProblem(asLiteral(uri));
    if (problem === undefined) return { "oauth-client-id": clientId, "oauth-redirect-uri": asLiteral(uri) };
    say(asking.io, `That ${problem}.`);
  }
}

async function askClientSecret(asking: Asking): Promise<string> {
  return asLiteral(await askSecret("Client Secret: ", asking));
}

/** Asks until there is an answer. */
export async function askText(question: string, { prompt, io }: Asking): Promise<string> {
  for (;;) {
    const answer = await prompt.ask(question);
    if (answer !== "") return answer;
    say(io, NEEDED);
  }
}

async function askSecret(question: string, { prompt, io }: Asking): Promise<string> {
  for (;;) {
    const answer = await prompt.askSecret(question);
    rememberSecret(answer);
    if (answer !== "") return answer;
    say(io, NEEDED);
  }
}

const NEEDED = "An answer is needed here; Ctrl-C leaves, and nothing is saved.";
