import { readFile as readFileFromDisk } from "node:fs/promises";
import { isAbsolute, resolve } from "node:path";

import { QlikError } from "../errors.ts";
import { Secret } from "../redact.ts";
import { expandReferences, type SecretRef } from "./references.ts";
import { runCommand as runCommandHere, type RunCommand } from "./run-command.ts";

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
  readFile?: (path: string) => Promise<string>;
  runCommand?: RunCommand;
}

/**
 * The value of a secret, wherever it is kept. A file gives its content without the blanks around it, a command the
 * first line of its output. A command runs without a shell, for ten seconds at most.
 *
 * @throws {@link QlikError} `secret` where the variable is not set, the file or the command fails, or the value is
 * empty or holds a line break.
 */
export async function resolveSecret(ref: SecretRef, options: ResolveOptions): Promise<Secret> {
  return new Secret(await resolveValue(ref, options));
}

/**
 * Like {@link resolveSecret}, for what may be kept like a secret but is none: a client id is to be seen where the
 * tenant lists its clients.
 */
export async function resolveValue(ref: SecretRef, options: ResolveOptions): Promise<string> {
  return usable(await resolveRaw(ref, options), options);
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
  return await fromCommand(
    ref.command.map((part) => resolveText(part, options)),
    options,
  );
}

function variable(name: string, place: Place): string {
  const value = place.env[name];
  // An empty variable is how shells and CI systems pass on one that is not set.
  if (value !== undefined && value !== "") return value;
  throw new QlikError("secret", `The variable ${name} is not set; ${where(place)} refers to it.`, {
    remedy: `Set it: export ${name}=…`,
  });
}

async function fromFile(file: string, options: ResolveOptions): Promise<string> {
  const { baseDir, readFile = (path: string) => readFileFromDisk(path, "utf8") } = options;
  const path = resolve(baseDir, file);
  try {
    return (await readFile(path)).replace(/^\ufeff/, "");
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

async function fromCommand(command: string[], options: ResolveOptions): Promise<string> {
  const { baseDir, env, runCommand = runCommandHere } = options;
  const [name = "", ...args] = command;
  // `./get-secret` is meant beside the contexts file; a bare name is looked up in PATH.
  const program = /[/\\]/.test(name) && !isAbsolute(name) ? resolve(baseDir, name) : name;
  try {
    const [first = ""] = (await runCommand([program, ...args], env)).split(/\r?\n/);
    return first;
  } catch (error) {
    const reason = error instanceof Error ? error.message : "an unexpected error";
    // The cause stays out: it may hold what the command wrote.
    throw new QlikError("secret", `${where(options)} comes from the command ${program}, but ${reason}.`, {
      remedy: "Run the command by hand: the first line it writes must be the secret.",
    });
  }
}

function usable(value: string, place: Place): string {
  const trimmed = value.trim();
  if (trimmed === "") {
    throw new QlikError("secret", `${where(place)} is empty.`, {
      remedy: "Give it a value where it is kept.",
    });
  }
  // It would be refused as a header, with an error that shows it.
  if (/[\u0000-\u001f\u007f]/.test(trimmed)) {
    throw new QlikError("secret", `${where(place)} holds line breaks or control characters.`, {
      remedy: "Keep the secret alone, on one line.",
    });
  }
  return trimmed;
}

function where({ contextName, key }: Place): string {
  return `The ${key} of context "${contextName}"`;
}
