import type { Places } from "../contexts/read-profile.ts";
import type { GlobalOptions } from "./global-flags.ts";
import { say, type Io } from "./io.ts";

/** Where a command looks for contexts; of a project's file that is not used, it says so. */
export function placesOf({ contexts }: Pick<GlobalOptions, "contexts">, io: Io): Places {
  const { env, home, cwd } = io;
  return { env, home, cwd, contexts, tell: (notice) => say(io, `qlik: ${notice}`) };
}
