import type { Look } from "../output/look.ts";
import type { Connected, Contexts } from "./contexts.ts";
import type { Guard } from "./guard.ts";
import type { ListingLike } from "./listing.ts";
import type { Place } from "./place.ts";
import type { Input } from "./script.ts";
import type { Traffic } from "./traffic.ts";
import type { SourceFile } from "./transform.ts";
import type { World } from "./world.ts";

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
  /**
   * Runs an expression as an input; `undefined` when it failed or was cancelled, which has been told.
   *
   * @param how.page of a list that is not awaited, the first page is enough
   */
  evaluate: (source: string, how?: { page: boolean }) => Promise<{ value: unknown } | undefined>;
  /** Runs a text as if it were typed, and shows what it gives. */
  enter: (source: string, file?: SourceFile) => Promise<void>;
  /** The inputs of this session that did not fail, oldest first. */
  inputs: () => readonly Input[];
  /** Names that inputs see beside their own: `qlik`, `table`. */
  names: () => readonly string[];
  /** Whether the command was given with an exclamation mark: `.csv! FILE` replaces what is there. */
  force: boolean;
  /** Asks for yes or no at the prompt; just Enter is no. */
  confirm: (question: string) => Promise<boolean>;
  /** Aborted when Ctrl-C ends the command. */
  signal: AbortSignal;
  /** Milliseconds since 1970. */
  now: () => number;
  world: World;
  /** Where the prompt is. */
  place: () => Place;
  /** The `qlik` of the prompt. */
  qlik: () => unknown;
  /** The contexts there are, where the session can go from one to another. */
  contexts?: Contexts | undefined;
  guard?: Guard | undefined;
  /** From the next prompt on, the session is somewhere else. */
  goTo: (to: Connected) => Promise<void>;
  /** Writes to the terminal as it is; nothing where there is none. */
  write: (text: string) => void;
  /** Prints a value under a heading, at a terminal in the place of what this command printed before. */
  redraw: (heading: string, value: unknown) => void;
  /** The whole list, where a value is but the part of it that was shown. */
  wholeOf: (value: unknown) => ListingLike | readonly unknown[] | undefined;
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
