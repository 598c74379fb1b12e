import { isDeepStrictEqual } from "node:util";

import { credentialsKind } from "./credentials.ts";
import { isRecord } from "./is-record.ts";
import { withDefaults } from "./merge-defaults.ts";
import { variablesIn } from "./references.ts";
import { CONTEXT_KEYS, isForQlikCli, type Context, type ContextsFile } from "./schema.ts";
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
  action: "add" | "change" | "same";
  server: string;
  /** How the context signs in; `other` for server types of qlik-cli. */
  credentials: "api-key" | "oauth-m2m" | "other";
  readOnly: boolean;
  protected: boolean;
  changes: KeyChange[];
}

/** What applying a file to the store would do. Holds no secret, so that it may be printed as it is. */
export interface Plan {
  contexts: ContextPlan[];
  /** The context that becomes the current one, where the store has none. */
  use?: string;
}

/** Compares a file with the store. Pure. Contexts that the file does not name are left alone. */
export function planContexts(store: Pick<Store, "current" | "contexts">, file: ContextsFile): Plan {
  const wanted = wantedContexts(file);
  const contexts = [...wanted].map(([name, context]) => planContext(name, store.contexts.get(name), context));
  const current = store.current;
  const hasCurrent = current !== undefined && (store.contexts.has(current) || wanted.has(current));
  const only = wanted.size === 1 ? [...wanted.keys()][0] : undefined;
  const use = hasCurrent ? undefined : file["current-context"] || only;
  return { contexts, ...(use !== undefined && { use }) };
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
  const credentials = isForQlikCli(wanted) ? { problem: "" } : credentialsKind(wanted);
  return {
    name,
    action,
    server: wanted.server ?? "",
    credentials: "kind" in credentials ? credentials.kind : "other",
    readOnly: wanted["read-only"] ?? false,
    protected: wanted.protected ?? false,
    changes,
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
  // Of another type only where the store is wrong: what it holds there is anyone's guess.
  return typeof shown === "string" || typeof shown === "boolean" ? String(shown) : "[redacted]";
}
