import type { CAC } from "cac";
import { parse } from "yaml";
import type { ContextChanges } from "../../contexts/change-context.ts";
import { isAuthorization } from "../../contexts/credentials.ts";
import { isRecord } from "../../contexts/is-record.ts";
import { asLiteral, isReference, isSecretHeader } from "../../contexts/references.ts";
import { withAbsolutePaths } from "../../contexts/repository-file.ts";
import { storedContextSchema, type Context } from "../../contexts/schema.ts";
import { isSecretKey } from "../../contexts/show-setting.ts";
import { QlikError } from "../../errors.ts";
import { rememberSecret } from "../../redact.ts";
import { say, type Io } from "../io.ts";
import type { Prompt } from "../prompt.ts";
import { keyValues } from "./raw.ts";

/** The settings of a context as flags: one for each key of the schema, in its words. */

interface SettingFlag {
  /** What help calls its value; without one it is a switch. */
  value?: string;
  about: string;
  /** Whether the value may say where to find it. */
  reference?: boolean;
}

const FLAGS: { [Key in keyof Required<Context>]: SettingFlag } = {
  server: { value: "url", about: "The tenant's URL" },
  "api-key": { value: "key", about: "An API key: -, or where it is", reference: true },
  "oauth-client-id": { value: "id", about: "An OAuth client's id", reference: true },
  "oauth-client-secret": { value: "secret", about: "Its secret: -, or where it is", reference: true },
  "oauth-private-key": { value: "key", about: "Its private key, in place of a secret", reference: true },
  "oauth-key-id": { value: "kid", about: "The id of the private key" },
  "oauth-impersonate": { value: "subject", about: "The user whom the OAuth client acts as" },
  "oauth-redirect-uri": { value: "url", about: "Sign in in the browser: where it returns to" },
  "oauth-scope": { value: "scopes", about: "OAuth scopes, separated by blanks" },
  headers: { value: "name=value", about: "A header of every request; repeatable" },
  comment: { value: "text", about: "A note for people" },
  "read-only": { about: "Refuse whatever would change the tenant" },
  protected: { about: "Ask before the tenant is changed" },
  insecure: { about: "Accept any TLS certificate" },
  "server-type": { value: "type", about: "cloud; windows and engine are for qlik-cli" },
};
type Key = keyof typeof FLAGS;
const KEYS = Object.keys(FLAGS) as Key[];

export type FlagOptions = Record<string, string | boolean | (string | undefined)[] | undefined>;

export function addSettingFlags(command: ReturnType<CAC["command"]>): typeof command {
  for (const key of KEYS) {
    const { value, about } = FLAGS[key];
    // qlik-cli calls it --headers.
    if (key === "headers") command.option(`--header, --headers <${value}>`, about, { type: [String] });
    else command.option(value === undefined ? `--${key}` : `--${key} <${value}>`, about);
  }
  return command;
}

/**
 * The changes that flags ask for. A secret given as `-` is the next line of stdin, or is asked for in a terminal.
 *
 * @throws {QlikError} `usage` for what can be no setting, or where stdin does not hold a secret.
 */
export async function readChanges(
  options: FlagOptions,
  prompt: () => Prompt,
  io: Io,
): Promise<ContextChanges> {
  const changes: Record<string, unknown> = {};
  for (const key of KEYS) {
    const given = options[camelCase(key)] ?? (key === "headers" ? options.header : undefined);
    const list = Array.isArray(given) ? given.filter((one) => one !== undefined) : given;
    if (list === undefined || (Array.isArray(list) && list.length === 0)) continue;
    changes[key] = key === "headers" ? headersOf(list as string[]) : settingOf(key, list, io);
  }
  takeAuthorization(changes);
  const asked = await readSecrets(wantedSecrets(changes), prompt, io);
  for (const { at, key } of wantedSecrets(changes)) at[key] = asked.shift();
  warnOfSecrets(changes, options, io);
  return changes;
}

function headersOf(given: string[]): Record<string, string> {
  const headers = Object.entries(keyValues("--header", given)).map(([name, value]) => [
    name,
    [value].flat().at(-1)!,
  ]);
  for (const [name, value] of headers as [string, string][]) {
    if (isSecretHeader(name) && !isReference(value)) rememberSecret(value);
  }
  return Object.fromEntries(headers) as Record<string, string>;
}

function settingOf(key: Key, given: unknown, io: Io): unknown {
  const { reference = false } = FLAGS[key];
  if (typeof given !== "string" || given === "" || given === "-") return given;
  const isMap = given.trimStart().startsWith("{");
  if (key === "oauth-impersonate") return isMap ? mapOf(key, given) : { subject: given };
  if (!reference) return given;
  if (isMap) {
    const { data } = storedContextSchema.safeParse({ [key]: mapOf(key, given) });
    // What is wrong is told with all else that is.
    return data ? withAbsolutePaths(data, io.cwd)[key] : mapOf(key, given);
  }
  const value = key === "api-key" ? given.replace(/^\s*Bearer\s+/i, "") : given;
  if (isSecretKey(key) && !isReference(value)) rememberSecret(value);
  return value;
}

/** What a contexts file would have there: `{ env: NAME }`. A private key as a JWK begins like that too. */
function mapOf(key: Key, given: string): unknown {
  let value: unknown;
  try {
    value = parse(given);
  } catch {
    // Said below.
  }
  if (key === "oauth-private-key" && isRecord(value) && "kty" in value) {
    rememberSecret(given);
    return asLiteral(given);
  }
  if (isRecord(value)) return value;
  throw new QlikError("usage", `--${key} is no map as a contexts file would have it.`, {
    remedy: `For example: --${key} '${key === "oauth-impersonate" ? "{ user-id: … }" : "{ env: NAME }"}'`,
  });
}

/** `--headers Authorization="Bearer …"` is how qlik-cli may be given an API key. */
function takeAuthorization(changes: Record<string, unknown>): void {
  if (!isRecord(changes.headers)) return;
  const name = Object.keys(changes.headers).find(isAuthorization);
  if (name === undefined) return;
  if (changes["api-key"] !== undefined) {
    throw new QlikError("usage", `--api-key and --header ${name}=… are the same thing.`, {
      remedy: "Give one of the two.",
    });
  }
  const { [name]: value, ...others } = changes.headers;
  const key = String(value).replace(/^\s*Bearer\s+/i, "");
  if (key !== "-" && !isReference(key)) rememberSecret(key);
  changes["api-key"] = key;
  changes.headers = others;
}

interface Wanted {
  at: Record<string, unknown>;
  key: string;
}

/** Where `-` stands for a secret. */
function wantedSecrets(changes: Record<string, unknown>): Wanted[] {
  const headers = isRecord(changes.headers) ? changes.headers : {};
  return [
    ...Object.keys(changes)
      .filter((key) => isSecretKey(key))
      .map((key) => ({ at: changes, key })),
    ...Object.keys(headers)
      .filter(isSecretHeader)
      .map((key) => ({ at: headers, key })),
  ].filter(({ at, key }) => at[key] === "-");
}

async function readSecrets(wanted: readonly Wanted[], prompt: () => Prompt, io: Io): Promise<string[]> {
  if (wanted.length === 0) return [];
  const wantsKey = wanted.some(({ key }) => key === "oauth-private-key");
  if (wantsKey && (wanted.length > 1 || io.stdin.isTTY)) {
    throw new QlikError("usage", "A private key has many lines, and is read from stdin alone.", {
      remedy: "Say where it is: --oauth-private-key '{ file: ./key.pem }'",
    });
  }
  const secrets = io.stdin.isTTY
    ? await askSecrets(wanted, prompt())
    : await pipedSecrets(wanted, wantsKey, io);
  secrets.forEach(rememberSecret);
  return secrets.map(asLiteral);
}

async function askSecrets(wanted: readonly Wanted[], prompt: Prompt): Promise<string[]> {
  const secrets: string[] = [];
  for (const { key } of wanted) {
    const answer = await prompt.askSecret(`${QUESTIONS[key] ?? key}: `);
    if (answer === "") throw noSecret(key, "the answer is empty");
    secrets.push(bare(key, answer));
  }
  return secrets;
}

const QUESTIONS: Record<string, string> = { "api-key": "API-key", "oauth-client-secret": "Client Secret" };

async function pipedSecrets(wanted: readonly Wanted[], whole: boolean, io: Io): Promise<string[]> {
  const { text } = await import("node:stream/consumers");
  const all = (await text(io.stdin)).replace(/^\ufeff/, "");
  if (whole && all.trim() !== "") return [all.trim()];
  const lines = all.split(/\r?\n/).map((line) => line.trim());
  return wanted.map(({ key }, at) => {
    if (!lines[at]) throw noSecret(key, "stdin does not hold it");
    return bare(key, lines[at]);
  });
}

function bare(key: string, secret: string): string {
  return key === "api-key" ? secret.replace(/^Bearer\s+/i, "") : secret;
}

function noSecret(key: string, why: string): QlikError {
  return new QlikError("usage", `The ${key} is missing: ${why}.`, {
    remedy: `Pipe it in, one line: pass show qlik | qlik context … --${key} -`,
  });
}

/** Of those that were typed on the command line. */
function warnOfSecrets(changes: Record<string, unknown>, options: FlagOptions, io: Io): void {
  const isOpen = (key: string, typed: unknown): boolean =>
    isSecretKey(key) && typeof typed === "string" && typed !== "" && typed !== "-" && !isReference(typed);
  const flags = KEYS.filter(
    (key) => isOpen(key, options[camelCase(key)]) && typeof changes[key] === "string",
  );
  const typed = [options.headers ?? options.header ?? []].flat().filter((one) => one !== undefined);
  const headers = Object.entries(headersOf(typed.map(String)))
    .filter(([name, value]) => isOpen(name, value))
    .map(([name]) => `--header ${name}=…`);
  const open = [...flags.map((key) => `--${key}`), ...headers];
  if (open.length === 0) return;
  say(
    io,
    `qlik: what follows ${open.join(" and ")} is in your shell's history now, and was to be seen in the list of`,
    "  processes. Give - to be asked for it or to pipe it in, or say where it is: '${NAME}', '{ file: path }'.",
  );
}

function camelCase(key: string): string {
  return key.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
