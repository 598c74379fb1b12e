import { allOperations } from "../../api/catalogue.ts";
import type { Qlik } from "../../api/qlik.ts";
import type { Operation } from "../../api/operation.ts";
import type { Profile } from "../../contexts/profile.ts";
import { ApiError } from "../../errors.ts";
import { checkSignIn, type SignedIn } from "../check-sign-in.ts";
import { connectionSettings } from "../open-connection.ts";
import type { Io } from "../io.ts";
import { timeLeft } from "../time-left.ts";
import { ok, warning, type Finding } from "./finding.ts";
import { failure } from "./run-checks.ts";

const DAY = 86_400_000;

/** Whether the credentials of a context work, for how long, and for what. */
export async function tokenFindings(
  profile: Profile,
  io: Io,
  now: () => number,
  signal: AbortSignal,
): Promise<Finding[]> {
  const isBrowser = profile.credentials.kind === "oauth-browser";
  const settings = {
    ...connectionSettings({}, io, () => signal),
    showAddress: undefined,
    // A token kept on disk would let a wrong secret pass. Without a browser, there is nothing else.
    tokenCache: isBrowser ? ("disk" as const) : ("memory" as const),
    ...{ timeout: 15_000, retries: 1 },
  };
  try {
    const { signedIn, qlik } = await checkSignIn(profile, settings, signal);
    const refused = await refusedCalls(qlik, signal);
    return [
      tokenVerdict(signedIn, profile.credentials.kind === "api-key", now()),
      rightsVerdict(signedIn.roles, refused, allOperations()),
    ];
  } catch (error) {
    signal.throwIfAborted();
    return [failure("token", error)];
  }
}

/** Pure. */
export function tokenVerdict({ user, expiresAt }: SignedIn, isKey: boolean, now: number): Finding {
  const left = timeLeft(expiresAt, now);
  const lasts = expiresAt === undefined ? "" : `; ${isKey ? "the API key" : "the token"} lasts ${left}`;
  const found = `Signed in as ${user}${lasts}`;
  // A token is renewed by itself, a key is not.
  if (isKey && expiresAt !== undefined && Date.parse(expiresAt) - now < 7 * DAY) {
    return warning(
      "token",
      `${found}.`,
      "Make a new key in the tenant under settings/api-keys, then: qlik context init NAME",
    );
  }
  return ok("token", found);
}

/** What nearly everybody needs, and reads nothing but one item of each. */
const CALLS = {
  "spaces.list": (qlik: Qlik, signal: AbortSignal) => qlik.spaces.list({ limit: 1 }, { signal }),
  "items.list": (qlik: Qlik, signal: AbortSignal) => qlik.items.list({ limit: 1 }, { signal }),
} as const;

async function refusedCalls(qlik: Qlik, signal: AbortSignal): Promise<string[]> {
  const tried = Object.entries(CALLS).map(async ([name, call]) => {
    try {
      await call(qlik, signal);
      return [];
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof ApiError && error.status === 403) return [name];
      throw error;
    }
  });
  return (await Promise.all(tried)).flat();
}

/**
 * What the roles allow, by the documents and by trying.
 *
 * @param refused names of the operations that were not allowed. Pure.
 */
export function rightsVerdict(
  roles: readonly string[],
  refused: readonly string[],
  operations: readonly Pick<Operation, "rights">[],
): Finding {
  const has = roles.length > 0 ? `Roles: ${roles.join(", ")}` : "No roles";
  if (refused.length > 0) {
    return warning(
      "rights",
      `${has}. Not allowed: ${refused.join(", ")}.`,
      "Ask a tenant admin for a role, or for the scope user_default of the OAuth client; for its token too (oauth-scope).",
    );
  }
  const limited = operations.filter(
    ({ rights }) => rights?.roles && !rights.roles.some((role) => roles.includes(role)),
  );
  const missing = [...new Set(limited.flatMap(({ rights }) => rights!.roles!))];
  const more =
    limited.length === 0 ? "" : `; ${limited.length} operations want another: ${missing.join(", ")}`;
  return ok("rights", `${has}${more}`);
}
