import type { OAuthClient } from "../credentials.ts";
import { type Reply, redirect, refuse } from "../envelope.ts";
import { grantScope } from "../oauth-grants.ts";
import { openRoute } from "../router.ts";
import type { State, User } from "../state.ts";

/** Signing in in the browser. Where Qlik has an identity provider, the sandbox asks who one would like to be. */

/** Milliseconds that a code may wait for its exchange. */
const CODE_LIFETIME = 60_000;
/** Who refuses to sign in. */
const NOBODY = "nobody";

const text = { type: "string" } as const;

export const authorize = openRoute({
  method: "GET",
  path: "/oauth/authorize",
  // None is required here: what is missing is told to the redirect URI.
  query: {
    client_id: text,
    redirect_uri: text,
    response_type: text,
    scope: text,
    state: text,
    code_challenge: text,
    code_challenge_method: text,
    login_hint: text,
    max_age: { type: "number" },
    prompt: text,
  },
  handle(state, { query, search, now, path }) {
    const client = state.credentials.clients.get(query.client_id ?? "");
    const redirectUri = query.redirect_uri ?? "";
    if (client === undefined) throw refuse(400, "OAUTH-21", "Invalid client_id");
    if (!client.redirectUris?.includes(redirectUri)) throw refuse(400, "OAUTH-1", "Invalid redirect_uri");

    const back = (answer: Record<string, string>): Reply => {
      const sent = new URLSearchParams({ ...answer, state: query.state ?? "" });
      return redirect(302, `${redirectUri}?${sent.toString()}`);
    };
    const problem = requestProblem(query);
    if (problem !== undefined) return back({ error: "invalid_request", error_detail: problem });
    let scope: string;
    try {
      scope = grantScope(client, query.scope);
    } catch {
      return back({ error: "invalid_scope", error_code: "OAUTH-400" });
    }
    const { login_hint: hint, code_challenge: challenge = "" } = query;
    if (hint === NOBODY) return back({ error: "access_denied" });
    const user = people(state).find(({ email }) => email === hint);
    if (user === undefined) return chooser(state, `${path}?${search.toString()}`);
    return back({ code: issueCode(state, client, { redirectUri, scope, userId: user.id, challenge }, now) });
  },
});

interface AuthorizeQuery {
  response_type?: string | undefined;
  state?: string | undefined;
  code_challenge?: string | undefined;
  code_challenge_method?: string | undefined;
  scope?: string | undefined;
}

function requestProblem(query: AuthorizeQuery): string | undefined {
  if (query.response_type !== "code") return "response_type must be code";
  if (!query.state) return "state is required";
  if (query.code_challenge_method !== "S256") return "code_challenge_method must be S256";
  if (!/^[\w-]{43}$/.test(query.code_challenge ?? "")) return "code_challenge is no SHA-256";
  return query.scope ? undefined : "scope is required";
}

function issueCode(
  state: State,
  client: OAuthClient,
  grant: { redirectUri: string; scope: string; userId: string; challenge: string },
  now: number,
): string {
  const code = state.credentials.newToken();
  state.credentials.codes.set(code, { ...grant, clientId: client.id, expiresAt: now + CODE_LIFETIME });
  return code;
}

/** Who can sign in in a browser: no bots. */
function people(state: State): User[] {
  return [...state.users.values()].filter(({ email, status }) => email !== undefined && status === "active");
}

function chooser(state: State, address: string): Reply {
  const link = (hint: string, text: string) =>
    `<li><a href="${address.replaceAll("&", "&amp;")}&amp;login_hint=${encodeURIComponent(hint)}">${text}</a>`;
  const choices = people(state)
    .slice(0, 8)
    .map(({ name, email }) => link(email!, name));
  const body =
    "<!doctype html><meta charset=utf-8><title>Sandbox (not Qlik Cloud)</title>" +
    `<h1>Sandbox, not Qlik Cloud</h1><p>Who would you like to be?<ul>${choices.join("")}` +
    `${link(NOBODY, "Nobody: refuse")}</ul>`;
  return { status: 200, headers: { "content-type": "text/html; charset=utf-8" }, body };
}
