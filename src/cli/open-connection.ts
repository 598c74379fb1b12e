import { resolve } from "node:path";
import { openConnection } from "../connect.ts";
import { refuseAnyChange, type ConnectionSettings } from "../connection.ts";
import type { Qlik } from "../api/qlik.ts";
import { directProfile, type Profile } from "../contexts/profile.ts";
import { readProfile } from "../contexts/read-profile.ts";
import { isQlikError, QlikError } from "../errors.ts";
import type { GlobalOptions } from "./global-flags.ts";
import { isInteractive, say, type Io } from "./io.ts";
import { createShowAddress } from "./open-browser.ts";
import { placesOf } from "./places.ts";
import { waitNotice } from "./wait-notice.ts";

/** What a command connects to, not yet connected. */
export interface Target {
  profile: Profile;
  settings: ConnectionSettings & { contexts?: string | undefined; readOnly?: boolean };
  /** Where that is, for people. */
  place: string;
  /** Ends what was started for the connection: the sandbox. */
  close(): Promise<void>;
}

export interface Connection extends Target {
  qlik: Qlik;
}

/**
 * Connects a command to what its flags, the environment or the current context name.
 *
 * @param ownNotice said of a deprecated operation, where the command spells it better than the method's name does
 */
export async function openCommandConnection(
  options: GlobalOptions,
  io: Io,
  currentSignal?: () => AbortSignal | undefined,
  ownNotice?: string,
): Promise<Connection> {
  const target = await chooseTarget(options, io, currentSignal, ownNotice);
  return { ...target, qlik: openConnection(target.profile, target.settings) };
}

/**
 * Decides what a command connects to, and starts the sandbox where that is it.
 *
 * @param asking where to ask which context is meant, if none is current. @default io
 */
export async function chooseTarget(
  options: GlobalOptions,
  io: Io,
  currentSignal?: () => AbortSignal | undefined,
  ownNotice?: string,
  asking: Io = io,
): Promise<Target> {
  const { context, contexts, sandbox } = options;
  const usual = connectionSettings(options, io, currentSignal, ownNotice);
  if (sandbox) {
    const other = context !== undefined ? "--context" : contexts !== undefined ? "--contexts" : undefined;
    if (other !== undefined) {
      throw new QlikError("usage", `--sandbox and ${other} contradict each other.`, {
        remedy: "Give one of the two.",
      });
    }
    const { profile, close } = await startSandbox();
    // The sandbox forgets its tokens with the process; so do we.
    const settings = { ...usual, tokenCache: "memory" as const, pace: false };
    return { profile, settings, place: "a sandbox tenant (not Qlik Cloud)", close };
  }
  const profile = await profileOf(options, asking);
  return { profile, settings: usual, place: profile.server, close: () => Promise.resolve() };
}

/** The context named, the current one, or the one that somebody at the terminal chooses. */
async function profileOf({ context, contexts }: GlobalOptions, io: Io): Promise<Profile> {
  try {
    return readProfile(context, placesOf({ contexts }, io));
  } catch (error) {
    if (context !== undefined || !isInteractive(io) || !isQlikError(error) || error.code !== "config") {
      throw error;
    }
    const { askForContext } = await import("./ask-for-context.ts");
    const chosen = await askForContext({ contexts }, io);
    if (chosen === undefined) throw error;
    return readProfile(chosen, { ...placesOf({ contexts }, io), tell: undefined });
  }
}

/**
 * How a command's connections behave, whatever they lead to.
 *
 * @throws {QlikError} `usage` for flags that are wrong
 */
export function connectionSettings(
  { contexts, verbose, write, readOnly, timeout }: GlobalOptions,
  io: Io,
  currentSignal?: () => AbortSignal | undefined,
  ownNotice?: string,
): Target["settings"] {
  if (write && readOnly) {
    throw new QlikError("usage", "--write and --read-only contradict each other.", {
      remedy: "Give one of the two.",
    });
  }
  return {
    env: io.env,
    home: io.home,
    observe: waitNotice((notice) => say(io, `qlik: ${notice}`), Date.now),
    ...((verbose || io.env.QLIK_DEBUG === "http") && { log: (line: string) => say(io, `qlik: ${line}`) }),
    keyring: io.keyring,
    showAddress: isInteractive(io) ? createShowAddress(io) : undefined,
    onOpenSecret: (notice) => say(io, `qlik: ${notice}`),
    onInsecure: (notice) => say(io, `qlik: ${notice}`),
    onDeprecated: (notice) => say(io, `qlik: ${ownNotice ?? notice}`),
    onUnknownField: (notice) => say(io, `qlik: ${notice}`),
    ...(currentSignal && { currentSignal }),
    ...(write && { permit: () => {} }),
    ...(readOnly && { permit: refuseAnyChange, readOnly }),
    ...(timeout !== undefined && { timeout: milliseconds(timeout) }),
    ...(contexts !== undefined && { contexts: resolve(io.cwd, contexts) }),
  };
}

function milliseconds(seconds: string): number {
  const number = seconds.trim() === "" ? NaN : Number(seconds);
  // What no timer of node's can wait for is no limit.
  if (number > 0 && number < 2 ** 31 / 1000) return number * 1000;
  throw new QlikError("usage", `--timeout must be a number of seconds above 0, and is "${seconds}".`, {
    remedy: "For example: --timeout 120",
  });
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
