import type { ConnectionSettings } from "./connection.ts";
import type { Profile } from "./contexts/profile.ts";

/** What `connect()` and the `qlik` that scripts import connect to, and how, where the caller does not say. */
export type ProcessDefault = ConnectionSettings & {
  profile?: Profile;
  contexts?: string | undefined;
  /** Contexts by name that stand in no file. */
  others?: readonly Profile[];
  /** The context that the command line or the script names: a protected one may be changed then. */
  named?: string | undefined;
  /** Whether nothing may be changed, whatever the script asks for. @default false */
  readOnly?: boolean;
};

// The command and the script it runs may hold two copies of this module.
const DEFAULT = Symbol.for("qlik-toolkit.default-connection");

/** Nothing where the process was not started by the command: a script under `tsx`. */
export function processDefault(): ProcessDefault | undefined {
  return (globalThis as { [DEFAULT]?: () => ProcessDefault })[DEFAULT]?.();
}

/** Decides for the rest of the process. Loads nothing: what connects is loaded by the script that wants it. */
export function setProcessDefault(connection: ProcessDefault): void {
  // In a closure: a profile may hold a literal secret, and who prints `globalThis` must not see it.
  (globalThis as { [DEFAULT]?: () => ProcessDefault })[DEFAULT] = () => connection;
}
