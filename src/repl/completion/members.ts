import { findMethod, methodNames } from "../../api/help/method.ts";
import { methodSentence } from "../../api/help/sentence.ts";
import { typeText } from "../../api/help/type-text.ts";
import { fieldsOf, itemsOf, unnamed } from "../../api/shapes.ts";
import type { Candidate } from "./candidates.ts";
import type { Seen } from "./infer.ts";
import type { LiveNames } from "./live-names.ts";

/** What Tab offers after a dot. Pure, but for what it asks of the user's own variables. */

export function memberCandidates(seen: Seen, live: LiveNames | undefined): Candidate[] {
  switch (seen.kind) {
    case "api": {
      const known = apiChildren(seen.path);
      if (seen.path !== "") return known;
      // What a session adds to `qlik`.
      const added = (live?.members("qlik") ?? []).filter(
        ({ text }) => !known.some((one) => one.text === text),
      );
      return [...known, ...added];
    }
    case "value":
      return [
        ...fieldsOf(seen.shape).map(({ name, shape }) => ({ text: name, about: typeText(shape, 4) })),
        ...builtIns(seen.shape),
      ];
    case "promise":
      return names(["then", "catch", "finally", "withResponse"]);
    case "listing":
      return names(["first", "all", "pages", "then"]);
    case "live":
      return [...(live?.members(seen.expression, seen.isAwaited) ?? [])];
    default:
      return [];
  }
}

const children = new Map<string, Candidate[]>();

/** The next part of every method's name that begins with the path. */
function apiChildren(path: string): Candidate[] {
  const known = children.get(path);
  if (known) return known;
  const prefix = path === "" ? "" : `${path}.`;
  const parts = methodNames()
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length).split(".", 1)[0]!);
  const found = [...new Set(parts)].map((text): Candidate => {
    return { text, about: () => aboutChild(prefix + text), ...(text.startsWith("$") && { rank: 1 }) };
  });
  children.set(path, found);
  return found;
}

function aboutChild(path: string): string {
  const method = findMethod(path);
  if (method) return methodSentence(method);
  const count = methodNames().filter((name) => name.startsWith(`${path}.`)).length;
  return count === 1 ? "1 method" : `${count} methods`;
}

function names(texts: readonly string[]): Candidate[] {
  return texts.map((text) => ({ text }));
}

/** Methods of arrays and texts that are used every day. */
const OF_ARRAYS =
  "length at every filter find flatMap forEach includes join map reduce slice some sort toSorted";
const OF_TEXTS =
  "length at endsWith includes match padEnd padStart replace replaceAll slice split startsWith toLowerCase toUpperCase trim";

function builtIns(shape: Parameters<typeof fieldsOf>[0]): Candidate[] {
  const isText = unnamed(shape).some(({ kind }) => kind === "string" || kind === "enum" || kind === "time");
  const list = itemsOf(shape) ? OF_ARRAYS : isText ? OF_TEXTS : "";
  return list === "" ? [] : list.split(" ").map((text) => ({ text, rank: 2 }));
}
