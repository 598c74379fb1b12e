import { directProfile } from "../connect.ts";
import { openConnection, type ConnectionSettings } from "../connection.ts";
import type { Qlik } from "../api/qlik.ts";
import type { Profile } from "../contexts/profile.ts";
import { selectContext } from "../contexts/select.ts";
import { readStore, storePath } from "../contexts/store.ts";
import { QlikError } from "../errors.ts";
import type { GlobalOptions } from "./command-line.ts";
import type { Io } from "./io.ts";

export interface Connection {
  profile: Profile;
  settings: ConnectionSettings;
  qlik: Qlik;
  /** Where that is, for people. */
  place: string;
  /** Ends what was started for the connection: the sandbox. */
  close(): Promise<void>;
}

/** Connects a command to what its flags, the environment or the current context name. */
export async function openCommandConnection(
  { context, sandbox }: GlobalOptions,
  io: Io,
  currentSignal?: () => AbortSignal | undefined,
): Promise<Connection> {
  const usual: ConnectionSettings = { env: io.env, home: io.home, ...(currentSignal && { currentSignal }) };
  if (sandbox) {
    if (context !== undefined) {
      throw new QlikError("usage", "--sandbox and --context contradict each other.", {
        remedy: "Give one of the two.",
      });
    }
    const { profile, close } = await startSandbox();
    // The sandbox forgets its tokens with the process; so do we.
    const settings: ConnectionSettings = { ...usual, tokenCache: "memory" };
    return {
      profile,
      settings,
      qlik: openConnection(profile, settings),
      place: `a sandbox tenant at ${profile.server}, not Qlik Cloud`,
      close,
    };
  }
  const store = () => readStore(storePath(io.env, io.home));
  const profile = selectContext({ flags: { context }, env: io.env, store });
  return {
    profile,
    settings: usual,
    qlik: openConnection(profile, usual),
    place: profile.server,
    close: () => Promise.resolve(),
  };
}

async function startSandbox(): Promise<{ profile: Profile; close: () => Promise<void> }> {
  // Only who wants the sandbox pays for loading it.
  const { createSandbox } = await import("../sandbox/server.ts");
  const sandbox = await createSandbox();
  // A script may go on after its last line; the process ends when nothing else is left to do.
  sandbox.unref();
  const { url, clientId, clientSecret, close } = sandbox;
  return { profile: directProfile(url, { clientId, clientSecret }, { name: "sandbox" }), close };
}
