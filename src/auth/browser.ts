import { randomBytes } from "node:crypto";
import type { Secret } from "../redact.ts";
import { listenForAnswer } from "./loopback.ts";
import { authorizeUrl, createPkce } from "./pkce.ts";
import { SignInError } from "./sign-in-error.ts";
import { requestToken, type TokenRequest } from "./token-request.ts";
import type { Token } from "./token-source.ts";

/** Shows an address to the user, and opens it in a browser where there is one. */
export type ShowAddress = (url: string) => void;

export interface BrowserSignIn {
  server: string;
  redirectUri: string;
  /** Separated by blanks. @default "user_default": the tenant wants to be asked for something */
  scope?: string | undefined;
  show: ShowAddress;
}

/** Long enough for a second factor, and not for ever: the port is taken all the while. */
const PATIENCE_MS = 5 * 60_000;

/**
 * Signs a person in by way of the browser: authorization code with PKCE (RFC 8252).
 *
 * @throws {SignInError} where the tenant refuses, or nobody comes back in time; {@link QlikError} `config` where the port
 *   is taken; and the signal's reason.
 */
export async function signInInBrowser(
  request: TokenRequest,
  { server, redirectUri, scope = "user_default", show }: BrowserSignIn,
  signal?: AbortSignal,
): Promise<Token> {
  const { verifier, challenge } = createPkce(randomBytes);
  const state = randomBytes(16).toString("base64url");
  const loopback = await listenForAnswer(redirectUri, state);
  try {
    const { clientId } = request;
    show(authorizeUrl({ server, clientId, redirectUri, scope, state, challenge }));
    const code = readAnswer(await patiently(loopback.answer, signal));
    const fields = {
      grant_type: "authorization_code",
      code,
      code_verifier: verifier,
      redirect_uri: redirectUri,
    };
    return await requestToken(request, fields, { grant: "browser" }, signal);
  } finally {
    loopback.close();
  }
}

/**
 * A new token for an old refresh token, which is kept where the tenant does not replace it.
 *
 * @throws {SignInError} where it has expired or was revoked.
 */
export async function refreshToken(
  request: TokenRequest,
  refresh: Secret,
  signal?: AbortSignal,
): Promise<Token> {
  const fields = { grant_type: "refresh_token", refresh_token: refresh.reveal() };
  const token = await requestToken(request, fields, { grant: "refresh" }, signal);
  return { refresh, ...token };
}

function readAnswer(answer: URLSearchParams): string {
  const code = answer.get("code");
  if (code !== null && code !== "") return code;
  const said = ["error", "error_code", "error_description", "error_detail"]
    .flatMap((name) => answer.get(name) ?? [])
    .filter((text, index, all) => all.indexOf(text) === index)
    .join(", ")
    .replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, " ")
    .slice(0, 300);
  const scope = /scope/i.test(said);
  throw new SignInError(
    scope ? "scope" : "browser",
    `The sign-in in the browser was refused: ${said || "no code came back"}.`,
    {
      remedy: scope
        ? "Correct oauth-scope: the client must be allowed each of them."
        : "Try again. The OAuth client must be of type Native or SPA, or Web, and hold the very redirect URI of the context.",
    },
  );
}

async function patiently<T>(answer: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  signal?.throwIfAborted();
  let stop = (): void => {};
  const end = new Promise<never>((_, reject) => {
    const late = new SignInError("browser", "Nobody signed in in the browser for 5 minutes.", {
      remedy: "Try again, and open the address in a browser on this computer.",
    });
    const timer = setTimeout(() => reject(late), PATIENCE_MS);
    const leave = (): void => reject(signal?.reason);
    signal?.addEventListener("abort", leave, { once: true });
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", leave);
    };
  });
  try {
    return await Promise.race([answer, end]);
  } finally {
    stop();
  }
}
