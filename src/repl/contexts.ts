import type { Place } from "./place.ts";

/** The contexts that a session can go to, as it is given them. */
export interface Contexts {
  /** Their names, for Tab. Never throws. */
  names(): readonly string[];
  /** All of them, those of the stronger files first. */
  list(): readonly ContextFacts[];
  /**
   * A connection to one, which signs in at its first call.
   *
   * @throws {QlikError} `config` where there is no such context or it is wrong, `secret` where it refers to a variable
   * that is not set
   */
  open(name: string): Connected;
  /** Makes it what `connect()` without a name means in this process. */
  use(connected: Connected): void;
}

/** A context as its file has it; nothing of it has been checked. */
export interface ContextFacts {
  name: string;
  /** Host of the tenant. */
  host: string;
  /** How it signs in, for people; or that it is wrong. */
  credentials: string;
  comment: string;
  protected: boolean;
  readOnly: boolean;
}

export interface Connected {
  place: Place;
  /** A `qlik` for that place. */
  qlik: unknown;
}
