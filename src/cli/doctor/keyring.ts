import { isRecord } from "../../contexts/is-record.ts";
import { keyringWorks, type Keyring } from "../../contexts/keyring.ts";
import { ok, problem, type Finding } from "./finding.ts";

/** @param users names of the contexts whose secrets are in it. Pure. */
export function keyringVerdict(works: boolean, users: readonly string[]): Finding {
  const names = users.join(", ");
  if (works)
    return ok("keyring", users.length > 0 ? `It works; used by ${names}` : "It works; no context uses it");
  if (users.length === 0) return ok("keyring", "There is none that works, and no context uses it");
  return problem(
    "keyring",
    `It does not work, and ${names} ${users.length === 1 ? "has its secret" : "have their secrets"} there.`,
    "Unlock it; or keep the secret elsewhere: qlik context update NAME --api-key '${NAME}'",
  );
}

export async function keyringFinding(
  keyring: Keyring | undefined,
  contexts: ReadonlyMap<string, unknown>,
  signal: AbortSignal,
): Promise<Finding> {
  const users = [...contexts].filter(([, settings]) => usesKeyring(settings)).map(([name]) => name);
  return keyringVerdict(keyring !== undefined && (await keyringWorks(keyring, signal)), users);
}

function usesKeyring(settings: unknown): boolean {
  if (!isRecord(settings)) return false;
  return typeof settings.keyring === "string" || Object.values(settings).some(usesKeyring);
}
