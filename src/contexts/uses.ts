import { isRecord } from "./is-record.ts";
import { wantedContexts } from "./plan.ts";
import { showSecret, variablesIn, type SecretRef } from "./references.ts";
import type { ContextsFile } from "./schema.ts";

/** What the contexts of a file would use of this computer, and where they would send it: each thing once. */
export interface Uses {
  servers: string[];
  variables: string[];
  files: string[];
  /** As YAML spells them. */
  commands: string[];
  /** Names of entries in the system's keyring. */
  keyring: string[];
}

/** Everything that a file refers to, under whatever key. Pure. */
export function usesOf(file: ContextsFile): Uses {
  const uses = { servers: new Set<string>(), variables: new Set<string>(), files: new Set<string>() };
  const more = { commands: new Set<string>(), keyring: new Set<string>() };
  const add = (value: unknown): void => {
    if (typeof value === "string") for (const name of variablesIn(value)) uses.variables.add(name);
    if (Array.isArray(value)) value.forEach(add);
    if (!isRecord(value)) return;
    const { env, file, command, keyring } = value;
    if (typeof env === "string") uses.variables.add(env);
    else if (typeof file === "string") uses.files.add(file);
    else if (Array.isArray(command)) more.commands.add(showSecret(value as SecretRef));
    else if (typeof keyring === "string") more.keyring.add(keyring);
    Object.values(value).forEach(add);
  };
  for (const context of wantedContexts(file).values()) {
    if (context.server !== undefined) uses.servers.add(context.server);
    add(context);
  }
  const listed = Object.entries({ ...uses, ...more }).map(([key, values]) => [key, [...values].sort()]);
  return Object.fromEntries(listed) as Uses;
}
