import { resolve } from "node:path";

import { once } from "../once.ts";
import { checkedBefore } from "./checked.ts";
import type { Profile } from "./profile.ts";
import { readNamedFile, readProject, type Places } from "./project.ts";
import { selectContext, type ContextFiles } from "./select.ts";
import { readStore, stateFolder, storePath } from "./store.ts";

export type { Places } from "./project.ts";

/** What to connect to, from the name given, the environment and the files; see {@link selectContext}. */
export function readProfile(context: string | undefined, places: Places): Profile {
  return selectContext({ context, env: places.env, ...contextFiles(places) });
}

/** The files that contexts are in, each read when it is first needed. */
export function contextFiles(places: Places): ContextFiles {
  const { contexts, cwd = "", env, home } = places;
  const checked = checkedBefore(stateFolder(env, home));
  return {
    checked,
    named:
      contexts === undefined
        ? undefined
        : once(() => readNamedFile(resolve(cwd, contexts), contexts, checked)),
    project: once(() => (contexts === undefined ? readProject(places, checked) : undefined)),
    store: once(() => readStore(storePath(env, home))),
  };
}
