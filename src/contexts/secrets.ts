import { readFile as readFileFromDisk } from "node:fs/promises";
import { isAbsolute, resolve } from "node:path";

import { QlikError } from "../errors.ts";
import { Secret } from "../redact.ts";
import { isOpenToOthers } from "./file-mode.ts";
import { noKeyring, systemKeyring, type Keyring } from "./keyring.ts";
import { expandReferences, type SecretRef } from "./references.ts";
import { runCommand as runCommandHere, type RunCommand } from "./run-command.ts";
import { shellWord } from "../shell-word.ts";

export type Env = Record<string, string | undefined>;

/** Where a reference stands, for the errors. */
export interface Place {
  env: Env;
  contextName: string;
  key: string;
}

export interface ResolveOptions extends Place {
  /** The folder that relative paths start from: that of the contexts file. */
  baseDir: string;
  /** The tenant's host: entries of the keyring are kept for one host each. */
  host: string;
  /** Ends a command or a dialogue of the keyring. */
  signal?: AbortSignal | undefined;
  /** Told of a file that others may read. */
  warn?: ((message: string) => void) | undefined;
  readFile?: (path: string) => Promise<string>;
  runCommand?: RunCommand;
  /** @default the system's */
  keyring?: Keyring | undefined;
}

/**
 * The value of a secret, wherever it is kept. A file gives its content without the blanks around it, a command the
 * first line of its output. A command runs without a shell, and for a limited time.
 *
 * @throws {@link QlikError} `secret` where the variable is not set, the file, the command or the keyring fails, or the
 * value is empty or holds a line break.
 */
export async function resolveSecret(ref: SecretRef, options: ResolveOptions): Promise<Secret> {
  return new Secret(await resolveValue(ref, options));
}

/**
 * Like {@link resolveSecret}, for what may be kept like a secret but is none: a client id is to be seen where the
 * tenant lists its clients.
 */
export async function resolveValue(ref: SecretRef, options: ResolveOptions): Promise<string> {
  const text = await resolveRaw(ref, options);
  const fromCommand = typeof ref === "object" && "command" in ref;
  return usable(fromCommand ? text.split(/\r?\n/, 1)[0]! : text, options);
}

/**
 * Like {@link resolveSecret}, for a secret of many lines: a private key. Where such a thing has to be on one line, as
 * in some CI systems' variables, `\n` stands for a line break.
 */
export async function resolvePrivateKey(ref: SecretRef, options: ResolveOptions): Promise<Secret> {
  const raw = (await resolveRaw(ref, options)).trim();
  const text = raw.startsWith("-----BEGIN") ? raw.replaceAll("\\n", "\n") : raw;
  if (text === "") throw empty(options);
  return new Secret(text);
}

/**
 * A text with its `${NAME}` resolved, for settings that are no secrets.
 *
 * @throws {@link QlikError} `secret` where a variable is not set.
 */
export function resolveText(text: string, place: Place): string {
  return expandReferences(text, (name) => variable(name, place));
}

async function resolveRaw(ref: SecretRef, options: ResolveOptions): Promise<string> {
  if (typeof ref === "string") return resolveText(ref, options);
  if ("env" in ref) return variable(ref.env, options);
  if ("file" in ref) return await fromFile(resolveText(ref.file, options), options);
  if ("keyring" in ref) return await fromKeyring(resolveText(ref.keyring, options), options);
  return await fromCommand(
    ref.command.map((part) => resolveText(part, options)),
    options,
  );
}

function variable(name: string, place: Place): string {
  const value = place.env[name];
  // An empty variable is how shells and CI systems pass on one that is not set.
  if (value !== undefined && value !== "") return value;
  throw new QlikError(
    "secret",
    `The variable ${name} is not set, and ${where(place).replace(/^The/, "the")} refers to it.`,
    {
      remedy: `Set it: export ${name}=…`,
    },
  );
}

async function fromFile(file: string, options: ResolveOptions): Promise<string> {
  const { baseDir, warn, readFile = (path: string) => readFileFromDisk(path, "utf8") } = options;
  const path = resolve(baseDir, file);
  try {
    const text = (await readFile(path)).replace(/^\ufeff/, "");
    if (warn && (await isOpenToOthers(path))) {
      warn(`${where(options)} is in ${path}, which other users of this computer may read: chmod 600 ${path}`);
    }
    return text;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "an unexpected error";
    const reasons: Record<string, string> = {
      ENOENT: "there is no such file",
      EACCES: "you may not read it",
      EISDIR: "it is a folder",
    };
    throw new QlikError("secret", `${where(options)} is in ${path}, but ${reasons[code] ?? code}.`, {
      remedy: "Put the secret, and nothing else, into that file.",
      cause: error,
    });
  }
}

async function fromKeyring(name: string, options: ResolveOptions): Promise<string> {
  const { contextName, host, keyring = systemKeyring(), signal } = options;
  const place = `${where(options)} is kept in the keyring as "${name}" for ${host}`;
  let secret: string | undefined;
  try {
    secret = await keyring.read({ host, name }, signal);
  } catch (error) {
    if (signal?.aborted) throw error;
    throw noKeyring(place, error);
  }
  if (secret !== undefined) return secret;
  throw new QlikError("secret", `${place}, but it is not there.`, {
    remedy: `Put it there: qlik context init ${shellWord(contextName)}`,
  });
}

async function fromCommand(command: string[], options: ResolveOptions): Promise<string> {
  const { baseDir, env, runCommand = runCommandHere, signal } = options;
  const [name = "", ...args] = command;
  // `./get-secret` is meant beside the contexts file; a bare name is looked up in PATH.
  const program = /[/\\]/.test(name) && !isAbsolute(name) ? resolve(baseDir, name) : name;
  try {
    return await runCommand([program, ...args], { env, cwd: baseDir, signal });
  } catch (error) {
    if (signal?.aborted) throw error;
    const reason = error instanceof Error ? error.message : "an unexpected error";
    // The cause stays out: it may hold what the command wrote.
    throw new QlikError("secret", `${where(options)} comes from the command ${program}, but ${reason}.`, {
      remedy: "Run the command by hand: the first line it writes must be the secret.",
    });
  }
}

function usable(value: string, place: Place): string {
  const trimmed = value.trim();
  if (trimmed === "") throw empty(place);
  // It would be refused as a header, with an error that shows it.
  if (/[\u0000-\u001f\u007f]/.test(trimmed)) {
    throw new QlikError("secret", `${where(place)} holds line breaks or control characters.`, {
      remedy: "Keep the secret alone, on one line.",
    });
  }
  return trimmed;
}

function empty(place: Place): QlikError {
  return new QlikError("secret", `${where(place)} is empty.`, {
    remedy: "Give it a value where it is kept.",
  });
}

function where({ contextName, key }: Place): string {
  return `The ${key} of context "${contextName}"`;
}
