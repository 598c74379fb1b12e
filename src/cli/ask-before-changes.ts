import type { ConnectionSettings } from "../connection.ts";
import type { Profile } from "../contexts/profile.ts";
import { QlikError } from "../errors.ts";
import { confirm } from "./confirm.ts";
import type { Io } from "./io.ts";

/**
 * What a protected context does before a command changes its tenant: it asks, once. Nothing for other contexts; one that
 * is read-only refuses in any case.
 */
export function askBeforeChanges(profile: Profile, io: Io): ConnectionSettings["permit"] {
  const { name, server, readOnly } = profile;
  if (!profile.protected || readOnly) return undefined;
  let answer: Promise<boolean> | undefined;
  return async ({ operation, method, path }) => {
    const what = operation ?? `${method} ${path}`;
    const otherwise = {
      nothing: `${what} was not sent, since the context "${name}" is protected`,
      remedy: "Add --write to the command if that tenant is meant.",
      code: "read-only" as const,
    };
    answer ??= confirm(`"${name}" (${server}) is protected. Send ${what}?`, false, otherwise, io);
    if (!(await answer)) throw new QlikError("aborted", `${what} was not sent.`);
  };
}
