/** What every call can set beside its arguments: the names that are taken, and what help says of them. Data only. */

/** One argument of a method, or one field of an argument that is an object. */
export interface Argument {
  name: string;
  /** As it is written in TypeScript. */
  type: string;
  optional?: true;
  /** What it is, where the name does not say. */
  about?: string;
  /** The fields of an object; of a query, those of the operation behind the method come first. */
  fields?: readonly Argument[];
}

const field = (name: string, type: string, about: string): Argument => ({
  name,
  type,
  optional: true,
  about,
});

/** What also those methods take that make several requests. */
export const PLAIN_OPTIONS: readonly Argument[] = [
  field("signal", "AbortSignal", "cancels the call, also while it waits or pages"),
  field("timeout", "number", "milliseconds until one request is given up; 60,000 by default"),
  field("retries", "number", "how often a request that failed by chance is sent again; 4 by default"),
  field("headers", "Record<string, string>", "further headers of the request"),
];

/** What a list takes. */
export const LIST_OPTIONS: readonly Argument[] = [
  ...PLAIN_OPTIONS,
  field("raw", "boolean", "gives the tenant's Response untouched"),
];

export const CALL_OPTIONS: readonly Argument[] = [
  ...LIST_OPTIONS,
  field("to", "string | URL", "saves the answer as this file, which is there once it is complete"),
  field(
    "onProgress",
    "(progress: { sent, received, total }) => void",
    "told how far the bytes of a file are",
  ),
];

export const namesOf = (all: readonly Argument[]): string[] => all.map(({ name }) => name);
