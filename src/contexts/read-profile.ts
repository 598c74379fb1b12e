import type { Profile } from "./profile.ts";
import type { Env } from "./secrets.ts";
import { selectContext } from "./select.ts";
import { readStore, storePath } from "./store.ts";

/** What to connect to, from the name given, the environment and the user's store; see {@link selectContext}. */
export function readProfile(context: string | undefined, env: Env, home: string): Profile {
  return selectContext({ context, env, store: () => readStore(storePath(env, home)) });
}
