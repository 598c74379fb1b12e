import { isAuthorization } from "./credentials.ts";
import { contextProblems } from "./change-context.ts";
import { isRecord } from "./is-record.ts";
import { variableFor } from "./literal-secrets.ts";
import { parseContextsFile } from "./parse.ts";
import { redact, rememberSecret } from "../redact.ts";
import { isReference, isSecretHeader, variablesIn, type SecretRef } from "./references.ts";
import { CONTEXT_KEYS, type Context } from "./schema.ts";
import { isForQlikCli } from "./server-type.ts";
import { isSecretKey } from "./show-setting.ts";
import { settingsOf } from "./select.ts";
import type { Store } from "./store.ts";
import { createStoreEditor } from "./store-editor.ts";

/** A store's contexts as a file for a repository. */
export interface ExportedContexts {
  text: string;
  names: string[];
  /** Where secrets in clear were: each variable, and what it has to hold. */
  variables: { name: string; context: string; key: string }[];
  /** Contexts that could not be taken along, and why. */
  left: { name: string; why: string }[];
  /** Keys of other tools that a repository's file does not have. */
  dropped: { name: string; keys: string[] }[];
  /** References that hold on this computer only. */
  local: { name: string; key: string; kind: "keyring" | "file" }[];
}

const HEADER = `# yaml-language-server: $schema=./node_modules/qlik-toolkit/dist/contexts.schema.json
# $schema: ./node_modules/qlik-toolkit/dist/contexts.schema.json
#
# No secret is in here, only where each of you keeps them. Take the contexts over: qlik context apply contexts.yaml
`;

/** What the environment means as a whole, without a file. */
const RESERVED = ["QLIK_API_KEY", "QLIK_CLIENT_ID", "QLIK_CLIENT_SECRET", "QLIK_SERVER", "QLIK_CONTEXT"];

/**
 * The contexts with every secret in clear turned into a reference. Settings that are no secrets stay as they are,
 * but for what looks like one.
 *
 * @param wanted names of the store. @default all
 */
export function exportContexts(
  store: Store,
  wanted: readonly string[] = [...store.contexts.keys()],
): ExportedContexts {
  const result: Omit<ExportedContexts, "text"> = {
    names: [],
    variables: [],
    left: [],
    dropped: [],
    local: [],
  };
  const found = new Map<string, Record<string, unknown>>();
  for (const name of wanted) {
    const context = settingsOf(name, store);
    const problems = contextProblems(context);
    if (isRecord(context) && isForQlikCli(context)) result.left.push({ name, why: "it is for qlik-cli" });
    else if (isRecord(context) && problems.length === 0) found.set(name, context);
    else result.left.push({ name, why: problems.join("; ") });
  }
  const taken = new Set([
    ...RESERVED,
    ...[...found.values()].flatMap((context) => variablesIn(JSON.stringify(context))),
  ]);
  // All first: the comment of one may quote the key of another.
  for (const context of found.values()) for (const secret of literalsOf(context)) rememberSecret(secret);

  const document = parseContextsFile("", "contexts.yaml", { strict: false }).document;
  const editor = createStoreEditor(document);
  for (const [name, context] of found) {
    const unknown = Object.keys(context).filter((key) => !(CONTEXT_KEYS as string[]).includes(key));
    if (unknown.length > 0) result.dropped.push({ name, keys: unknown });
    const variable = (key: string): string => {
      const base = variableFor(key, name);
      let free = base;
      for (let at = 2; taken.has(free); at++) free = `${base}_${at}`;
      taken.add(free);
      result.variables.push({ name: free, context: name, key });
      return `\${${free}}`;
    };
    const shared = withoutSecrets(context, variable);
    for (const [key, ref] of Object.entries(shared)) {
      if (!isRecord(ref)) continue;
      if ("keyring" in ref) result.local.push({ name, key, kind: "keyring" });
      else if ("file" in ref) result.local.push({ name, key, kind: "file" });
    }
    editor.set(name, shared);
    result.names.push(name);
  }
  if (store.current !== undefined && found.has(store.current)) editor.use(store.current);
  else if (found.size > 0) document.delete("current-context");
  if (found.size === 0) return { text: "", ...result };
  const text = `${HEADER}\n${document.toString({ lineWidth: 0 })}`;
  // By the rules of what is committed: a secret that slipped through would be refused here.
  parseContextsFile(text, "the export", { strict: true, insideGit: true });
  return { text, ...result };
}

/** Secrets that a context spells out. */
function literalsOf(context: Record<string, unknown>): string[] {
  const headers = isRecord(context.headers) ? context.headers : {};
  const all = [
    ...Object.entries(context).filter(([key]) => isSecretKey(key)),
    ...Object.entries(headers).filter(([name]) => isSecretHeader(name)),
  ];
  return all
    .map(([, value]) => value)
    .filter((value): value is string => typeof value === "string" && !isReference(value))
    .map((value) => value.replace(/^\s*Bearer\s+/i, ""));
}

function withoutSecrets(context: Record<string, unknown>, variable: (key: string) => string): Context {
  const result: Record<string, unknown> = {};
  const isLiteral = (value: unknown): boolean =>
    typeof value === "string" && !isReference(value as SecretRef);
  for (const key of CONTEXT_KEYS) {
    const value = context[key];
    if (value === undefined || value === null || value === "" || key === "headers") continue;
    if (isSecretKey(key) && isLiteral(value)) result[key] = variable(key);
    else result[key] = typeof value === "string" ? redact(value) : value;
  }
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(isRecord(context.headers) ? context.headers : {})) {
    if (typeof value !== "string" || value === "") continue;
    const bare = value.trim().replace(/^Bearer\s+/i, "");
    if (isAuthorization(name)) result["api-key"] = isLiteral(bare) ? variable("api-key") : bare;
    else if ((isSecretHeader(name) || redact(value) !== value) && isLiteral(value))
      headers[name] = variable(name);
    else headers[name] = value;
  }
  return { ...result, ...(Object.keys(headers).length > 0 && { headers }) };
}
