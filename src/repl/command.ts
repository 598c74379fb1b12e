import type { Look } from "../output/look.ts";
import type { Traffic } from "./traffic.ts";

/** What a dot-command is, and what it is given to work with. */

/** A line that begins with a dot. Each is a file of its own in `commands/`. */
export interface Command {
  /** Without the dot. */
  name: string;
  argument?: CommandArgument;
  /** One line for `.help`, in small letters and without a full stop. */
  summary: string;
  /** Has no meaning without a person at a terminal. */
  interactive?: true;
  run(host: CommandHost, argument: string): void | Promise<void>;
}

/** What follows the name; the whole rest of the line. */
export interface CommandArgument {
  /** As the help shows it: `NAME`, in brackets where it may be missing. */
  usage: string;
  /** What Tab offers for it. @default nothing */
  kind?: ArgumentKind;
}

export type ArgumentKind =
  /** Code, as at the prompt. */
  | "expression"
  /** Name of an operation or a resource, with or without `qlik.` before it. */
  | "operation"
  /** Name of a context. */
  | "context"
  /** Path of a file. */
  | "file";

/** What a command can do, in a session and in batch alike. */
export interface CommandHost {
  /** Every command, in the order of the help. */
  commands: readonly Command[];
  /** Prints lines for people. Secrets are hidden, and what would drive the terminal is shown instead. */
  print: (text: string) => void;
  /** How text has to look where it is printed. */
  look: () => Look;
  /** The help on a topic. @throws {QlikError} `usage` for what nothing is known about */
  help: (topic: string) => string;
  /** Runs an expression as an input; `undefined` when it failed or was cancelled, which has been told. */
  evaluate: (source: string) => Promise<{ value: unknown } | undefined>;
  /** Prints a value as the result of an input. */
  show: (value: unknown) => void;
  /** What went over the wire. */
  traffic?: Traffic | undefined;
  /** The last value and the last error. */
  last: () => unknown;
  lastError: () => unknown;
  /** Inputs so far, newest last. */
  history: () => readonly string[];
  /** Shows the next page of the last list. */
  more: () => Promise<void>;
  leave: () => void;
}
