import { randomUUID } from "node:crypto";

import { QlikError } from "../errors.ts";
import { nativeImport } from "../native-import.ts";
import { withinTime } from "./time-limit.ts";

/** The keyring of the user's system. Every call rejects with an {@link Error} where there is none that works. */
export interface Keyring {
  /** `undefined` where nothing is kept under that name. */
  read(entry: KeyringEntry, signal?: AbortSignal): Promise<string | undefined>;
  write(entry: KeyringEntry, secret: string, signal?: AbortSignal): Promise<void>;
  remove(entry: KeyringEntry, signal?: AbortSignal): Promise<void>;
}

/** Where a secret is in the keyring. With the host in it, a file cannot send one tenant's secret to another host. */
export interface KeyringEntry {
  host: string;
  name: string;
}

/** What of `@napi-rs/keyring` is used. */
export interface KeyringModule {
  AsyncEntry: new (
    service: string,
    account: string,
    options: { linux: { store: "secret-service" } },
  ) => {
    getPassword(signal?: AbortSignal): Promise<string | null>;
    setPassword(secret: string, signal?: AbortSignal): Promise<void>;
    deletePassword(signal?: AbortSignal): Promise<unknown>;
  };
}

/** Long enough for somebody to find the password that unlocks the keyring. */
const LIMIT = { ms: 60_000, tooLate: "it did not answer for 60 s" };
const PROBE_LIMIT = { ms: 5_000, tooLate: "it did not answer for 5 s" };

/**
 * The keyring by way of `@napi-rs/keyring`, which is loaded when it is first used: it is an optional dependency, and
 * few contexts need it.
 *
 * @param load gives the library; rejects where it is not installed
 */
export function systemKeyring(load: () => Promise<KeyringModule> = loadLibrary): Keyring {
  const open = async ({ host, name }: KeyringEntry) => {
    const { AsyncEntry } = await load();
    // Without a store by name, Linux falls back on one in the kernel's memory, which forgets at the next start; and
    // where that fails too, the secret is in it all the same.
    return new AsyncEntry(`qlik-toolkit/${host}`, name, { linux: { store: "secret-service" } });
  };
  return {
    read: (entry, signal) =>
      withinTime(async (stop) => (await (await open(entry)).getPassword(stop)) ?? undefined, LIMIT, signal),
    write: (entry, secret, signal) =>
      withinTime(async (stop) => await (await open(entry)).setPassword(secret, stop), LIMIT, signal),
    remove: (entry, signal) =>
      withinTime(async (stop) => void (await (await open(entry)).deletePassword(stop)), LIMIT, signal),
  };
}

async function loadLibrary(): Promise<KeyringModule> {
  try {
    return (await nativeImport("@napi-rs/keyring")) as KeyringModule;
  } catch (cause) {
    throw new Error("its library @napi-rs/keyring is not installed or does not run here", { cause });
  }
}

/** Whether a keyring keeps what it is given: it is written to, read and cleaned again. Quick, so that one may ask. */
export async function keyringWorks(keyring: Keyring, signal?: AbortSignal): Promise<boolean> {
  const entry = { host: "probe", name: randomUUID() };
  const value = randomUUID();
  try {
    return await withinTime(
      async (stop) => {
        try {
          await keyring.write(entry, value, stop);
          return (await keyring.read(entry, stop)) === value;
        } finally {
          // Also after a failure: a keyring may refuse with an error and have taken it.
          await keyring.remove(entry, stop);
        }
      },
      PROBE_LIMIT,
      signal,
    );
  } catch (error) {
    if (signal?.aborted) throw error;
    return false;
  }
}

/** Why a keyring could not be used, as the end of a sentence about it. */
export function keyringFailure(error: unknown): string {
  const said = error instanceof Error ? error.message.split("\n")[0]!.replace(/\.$/, "") : "";
  return said === "" ? "it failed" : said;
}

/** The error for a keyring that does not work, with what to do instead. @param what is wanted of it, as a sentence */
export function noKeyring(what: string, error: unknown): QlikError {
  const message = `${what}, but the system's keyring cannot be used: ${keyringFailure(error)}.`;
  return new QlikError("secret", message, {
    remedy:
      "On a server without a desktop there is often none. Write ${NAME}, { file: path } or { command: [program, …] } " +
      "in place of { keyring: … }, or set QLIK_SERVER with QLIK_API_KEY, or with QLIK_CLIENT_ID and QLIK_CLIENT_SECRET.",
  });
}
