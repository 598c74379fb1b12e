import { OUTPUTS } from "../operations/common-flags.ts";

/** What a value of a flag, or a positional, can be. Data, and pure functions of it. */
export type Wanted =
  | { kind: "words"; words: readonly string[] }
  /** Several of these, with commas between them. */
  | { kind: "list"; words: readonly string[] }
  /** The name of a context: of any file, or of the user's own. */
  | { kind: "context"; own: boolean }
  | { kind: "file" }
  /** A list of fields of what an operation gives, to sort by with a sign before each or none. */
  | { kind: "fields"; operation: string; signs: boolean }
  /** A path of the tenant. */
  | { kind: "path" }
  /** Anything: there is nothing to propose. */
  | { kind: "text" };

export const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;
export type Shell = (typeof SHELLS)[number];

const TEXT: Wanted = { kind: "text" };
const FILE: Wanted = { kind: "file" };
const CONTEXT: Wanted = { kind: "context", own: false };
const OWN_CONTEXT: Wanted = { kind: "context", own: true };
const words = (...list: string[]): Wanted => ({ kind: "words", words: list });

/** By what help calls a value, whatever the command. */
const BY_PLACEHOLDER: Readonly<Record<string, Wanted>> = {
  file: FILE,
  script: FILE,
  folder: FILE,
  format: words(...OUTPUTS),
  shell: words(...SHELLS),
};

/** By command and what its usage calls a positional, or by command and flag. */
export const BY_PLACE: Readonly<Record<string, Wanted>> = {
  "context use <name>": OWN_CONTEXT,
  "context update <name>": OWN_CONTEXT,
  "context rename <old>": OWN_CONTEXT,
  "context rm <names>": OWN_CONTEXT,
  "context export <names>": OWN_CONTEXT,
  "context get <name>": CONTEXT,
  "context verify <names>": CONTEXT,
  "context create --server-type": words("cloud", "windows", "engine"),
  "context update --server-type": words("cloud", "windows", "engine"),
  "raw <path>": { kind: "path" },
  "raw <method>": words("get", "post", "put", "patch", "delete"),
  "token --output": words("json"),
  "new <what>": words("script"),
};

/** @param command `context use` */
export function wantedArgument(command: string, name: string): Wanted {
  return BY_PLACE[`${command} <${name}>`] ?? BY_PLACEHOLDER[name] ?? TEXT;
}

/** @param placeholder what help calls its value */
export function wantedValue(command: string, flag: string, placeholder: string): Wanted {
  if (flag === "--context") return CONTEXT;
  return BY_PLACE[`${command} ${flag}`] ?? BY_PLACEHOLDER[placeholder] ?? TEXT;
}
