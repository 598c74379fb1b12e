import type { Runtime } from "node:inspector";
import type { Inspector } from "./inspector.ts";

/** Completion from what exists in the session. V8 refuses anything with a side effect, getters and calls included. */
export interface LiveNames {
  /** Variables of the user: what was not there when the session began, and what the prompt declared. */
  variables: () => string[];
  /** Property names of a plain member expression, nearest first. */
  members: (expression: string) => string[];
}

/** Prototypes further up hold nothing that anybody looks for. */
const MAX_PROTOTYPES = 4;
const NOISE = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  "constructor",
  "arguments",
  "caller",
]);
const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** @param initial names on `globalThis` that are not the user's */
export function createLiveNames(inspector: Inspector, initial: ReadonlySet<string>): LiveNames {
  return {
    variables() {
      const own = Object.getOwnPropertyNames(globalThis).filter((name) => !initial.has(name));
      return [...inspector.lexicalNames(), ...own].filter(isOffered);
    },
    members(expression) {
      // Calls are not asked for, and V8 is said to let tagged templates through (nodejs/node#64034).
      if (/[`()]/.test(expression)) return [];
      const object = inspector.peek(expression);
      return object === undefined ? [] : namesOf(object, inspector);
    },
  };
}

function namesOf(object: Runtime.RemoteObject, inspector: Inspector): string[] {
  if (object.type === "string") return Object.getOwnPropertyNames(String.prototype).filter(isOffered);
  if (object.type === "number") return Object.getOwnPropertyNames(Number.prototype).filter(isOffered);
  const names: string[] = [];
  let current: Runtime.RemoteObject | undefined = object;
  for (let depth = 0; current !== undefined && depth < MAX_PROTOTYPES; depth++) {
    const described = inspector.describe(current);
    names.push(...(described?.names ?? []));
    current = described?.prototype;
  }
  return [...new Set(names)].filter(isOffered);
}

function isOffered(name: string): boolean {
  return IDENTIFIER.test(name) && !NOISE.has(name) && !name.startsWith("__");
}
