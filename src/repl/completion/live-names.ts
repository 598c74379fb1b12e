import type { Runtime } from "node:inspector";
import type { Description, Inspector, Property } from "../inspector.ts";
import type { Candidate } from "./candidates.ts";

/** Completion from what exists in the session. V8 refuses anything with a side effect, getters and calls included. */
export interface LiveNames {
  /** Variables of the user: what was not there when the session began, and what the prompt declared. */
  variables: () => readonly string[];
  /** Properties of a plain member expression, nearest first; of what a promise holds, where that is `awaited`. */
  members: (expression: string, awaited?: boolean) => readonly Candidate[];
  /** What a function calls itself: `users.list`, for one of `qlik`. */
  functionName: (expression: string) => string | undefined;
}

/** Prototypes further up hold nothing that anybody looks for. */
const MAX_PROTOTYPES = 4;
/** What everything has, and nobody looks for: it comes after all else. */
const NOISE = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  ...["constructor", "arguments", "caller", "prototype"],
]);
const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

export const NOISE_RANK = 9;

/** @param initial names on `globalThis` that are not the user's */
export function createLiveNames(inspector: Inspector, initial: ReadonlySet<string>): LiveNames {
  function lookAt<T>(expression: string, read: (object: Runtime.RemoteObject) => T): T | undefined {
    // Calls are not asked for, and V8 is said to let tagged templates through (nodejs/node#64034).
    if (/[`()]/.test(expression)) return undefined;
    const object = inspector.peek(expression);
    try {
      return object && read(object);
    } finally {
      inspector.forget();
    }
  }
  return {
    variables() {
      const own = Object.getOwnPropertyNames(globalThis).filter((name) => !initial.has(name));
      return [...inspector.lexicalNames(), ...own].filter(
        (name) => IDENTIFIER.test(name) && !name.startsWith("__"),
      );
    },
    members: (expression, awaited) =>
      lookAt(expression, (object) => membersOf(object, awaited ?? false, inspector)) ?? [],
    functionName: (expression) =>
      lookAt(expression, (object) => {
        if (object.type !== "function") return undefined;
        const own = inspector.describe(object)?.properties.find(({ name }) => name === "name");
        return typeof own?.value?.value === "string" ? own.value.value : undefined;
      }),
  };
}

function membersOf(object: Runtime.RemoteObject, awaited: boolean, inspector: Inspector): Candidate[] {
  const described = inspector.describe(object);
  if (awaited && object.subtype === "promise") {
    return described?.promised ? membersOf(described.promised, false, inspector) : [];
  }
  if (object.type === "string") return builtIns(String.prototype);
  if (object.type === "number") return builtIns(Number.prototype);
  const found = new Map<string, Candidate>();
  let current: Description | undefined = described;
  for (let depth = 0; current !== undefined && depth < MAX_PROTOTYPES; depth++) {
    for (const property of current.properties) {
      if (!IDENTIFIER.test(property.name) || found.has(property.name)) continue;
      found.set(property.name, candidateOf(property, object, depth));
    }
    current = current.prototype && inspector.describe(current.prototype);
  }
  return [...found.values()];
}

function candidateOf(property: Property, object: Runtime.RemoteObject, depth: number): Candidate {
  const { name } = property;
  const about = depth === 0 ? aboutProperty(property) : "";
  // What every function and array has of its own is no content of theirs.
  const isContent = depth === 0 && (property.isEnumerable || object.type === "object");
  const rank = isNoise(name) || isOwnNoise(name, object, depth) ? NOISE_RANK : isContent ? 0 : 1;
  return { text: name, ...(about && { about }), ...(rank > 0 && { rank }) };
}

function isNoise(name: string): boolean {
  return NOISE.has(name) || name.startsWith("__");
}

/** Where a property of an object stands among others. */
export function rankOf(name: string): number {
  return isNoise(name) ? NOISE_RANK : 0;
}

/** `name` and `length` of a function. */
function isOwnNoise(name: string, { type }: Runtime.RemoteObject, depth: number): boolean {
  return type === "function" && depth === 0 && (name === "name" || name === "length");
}

function builtIns(prototype: object): Candidate[] {
  return Object.getOwnPropertyNames(prototype)
    .filter((name) => IDENTIFIER.test(name))
    .map((text) => ({ text, rank: isNoise(text) ? NOISE_RANK : 1 }));
}

const LONGEST_PREVIEW = 30;

/** `"Ada"`, `3`, `Array(2)`, `function`. */
export function aboutProperty({ value }: Property): string {
  if (value === undefined) return "getter";
  switch (value.type) {
    case "string": {
      const text = JSON.stringify(value.value);
      return text.length > LONGEST_PREVIEW ? `${text.slice(0, LONGEST_PREVIEW - 1)}…` : text;
    }
    case "object":
      return value.subtype === "null" ? "null" : (value.description ?? "object");
    case "function":
      return "function";
    default:
      return value.description ?? String(value.value ?? value.type);
  }
}
