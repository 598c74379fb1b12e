import { isDeepStrictEqual } from "node:util";

import { credentialsKind, type CredentialsKind } from "./credentials.ts";
import { fingerprint } from "./fingerprint.ts";
import { isRecord } from "./is-record.ts";
import { withDefaults } from "./merge-defaults.ts";
import { variablesIn } from "./references.ts";
import { CONTEXT_KEYS, type Context, type ContextsFile } from "./schema.ts";
import { isForQlikCli } from "./server-type.ts";
import { normalizeServer } from "./server-url.ts";
import { showSetting } from "./show-setting.ts";
import type { Store } from "./store.ts";
import { storedForm } from "./stored-form.ts";

/** One setting that changes. The values are for people: a secret is its reference, or `[redacted]`. */
export interface KeyChange {
  key: string;
  /** Missing where the key is new. */
  from?: string;
  /** Missing where the key goes. */
  to?: string;
}

export interface ContextPlan {
  name: string;
  /** `remove`: the file made it earlier, and names it no longer. */
  action: "add" | "change" | "remove" | "same";
  server: string;
  /** How the context signs in; `other` for server types of qlik-cli. */
  credentials: CredentialsKind | "other";
  readOnly: boolean;
  protected: boolean;
  changes: KeyChange[];
}

/** What applying a file to the store would do. Holds no secret, so that it may be printed as it is. */
export interface Plan {
  contexts: ContextPlan[];
  /**
   * Contexts that the file made earlier and names no longer, and that stay all the same: since nobody asked for their
   * removal, or since something else has changed them.
   */
  left: { name: string; changed: boolean }[];
  /** The context that becomes the current one, where the store has none. */
  use?: string;
}

export interface PlanOptions {
  /** What the file made earlier: names with the fingerprints of how it left them. @default nothing */
  made?: Readonly<Record<string, string>>;
  /** Whether to remove what the file made and names no longer. @default false */
  prune?: boolean;
}

/** Compares a file with the store. Pure. Contexts that the file has nothing to do with are left alone. */
export function planContexts(
  store: Pick<Store, "current" | "contexts">,
  file: ContextsFile,
  { made = {}, prune = false }: PlanOptions = {},
): Plan {
  const wanted = wantedContexts(file);
  const contexts = [...wanted].map(([name, context]) => planContext(name, store.contexts.get(name), context));
  const left: Plan["left"] = [];
  for (const [name, mark] of Object.entries(made)) {
    const stored = store.contexts.get(name);
    if (wanted.has(name) || stored === undefined) continue;
    // Whoever has changed it since has made it their own.
    const changed = fingerprint(stored) !== mark;
    if (prune && !changed) contexts.push({ ...describeContext(name, stored), action: "remove", changes: [] });
    else left.push({ name, changed });
  }
  const removed = new Set(contexts.filter(({ action }) => action === "remove").map(({ name }) => name));
  const { current } = store;
  const isThere = (name: string) => wanted.has(name) || (store.contexts.has(name) && !removed.has(name));
  const hasCurrent = current !== undefined && isThere(current);
  const only = wanted.size === 1 ? [...wanted.keys()][0] : undefined;
  const use = hasCurrent ? undefined : file["current-context"] || only;
  return { contexts, left, ...(use !== undefined && { use }) };
}

/** Whether there is nothing to be done. */
export function isInStep({ contexts, use }: Plan): boolean {
  return use === undefined && contexts.every(({ action }) => action === "same");
}

/** The contexts of a file as the store is to hold them: with the defaults, the server's origin, the key's place. */
export function wantedContexts(file: ContextsFile): Map<string, Context> {
  return new Map(
    Object.entries(file.contexts).map(([name, own]) => {
      const context = withDefaults<Context>(file.defaults, own);
      const { server } = context;
      const asIs = server === undefined || isForQlikCli(context) || variablesIn(server).length > 0;
      return [name, storedForm(asIs ? context : { ...context, server: normalizeServer(server) })];
    }),
  );
}

function planContext(name: string, stored: unknown, wanted: Context): ContextPlan {
  const old = isRecord(stored) ? stored : {};
  const changes = CONTEXT_KEYS.flatMap((key) => keyChanges(key, old[key], wanted[key]));
  const action = stored === undefined ? "add" : changes.length > 0 || !isRecord(stored) ? "change" : "same";
  return { ...describeContext(name, wanted), action, changes };
}

/** What a context is, in short; it need not be one. */
export function describeContext(name: string, settings: unknown): Omit<ContextPlan, "action" | "changes"> {
  const { server, ...context }: Context = isRecord(settings) ? settings : {};
  const credentials = isForQlikCli(context) ? { problem: "" } : credentialsKind(context);
  return {
    name,
    server: typeof server === "string" ? server : "",
    credentials: "kind" in credentials ? credentials.kind : "other",
    readOnly: context["read-only"] === true,
    protected: context.protected === true,
  };
}

function keyChanges(key: string, from: unknown, to: unknown): KeyChange[] {
  if (isDeepStrictEqual(from, to)) return [];
  if (key === "headers" && (from === undefined || isRecord(from)) && (to === undefined || isRecord(to))) {
    const names = new Set([...Object.keys(from ?? {}), ...Object.keys(to ?? {})]);
    const at = (headers = {}, name: string) => new Map<string, unknown>(Object.entries(headers)).get(name);
    return [...names].flatMap((name) => keyChanges(`headers.${name}`, at(from, name), at(to, name)));
  }
  return [
    {
      key,
      ...(from !== undefined && { from: showValue(key, from) }),
      ...(to !== undefined && { to: showValue(key, to) }),
    },
  ];
}

function showValue(key: string, value: unknown): string {
  const shown = showSetting(key, value);
  if (key === "oauth-impersonate" && isRecord(shown)) {
    const [[field, user] = []] = Object.entries(shown);
    if (typeof user === "string") return `{ ${field}: ${user} }`;
  }
  // Of another type only where the store is wrong: what it holds there is anyone's guess.
  return typeof shown === "string" || typeof shown === "boolean" ? String(shown) : "[redacted]";
}
