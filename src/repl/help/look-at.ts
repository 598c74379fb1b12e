import type { Runtime } from "node:inspector";
import type { Inspector, Property } from "../inspector.ts";
import { aboutProperty, NOISE_RANK, rankOf } from "../completion/live-names.ts";
import type { ValueFacts } from "./value-help.ts";

/** What a value of the user's own is, as V8 tells it without side effects: no getter and no function is run. */

/** @returns `undefined` where there is no such thing, or where looking would run something */
export function lookAt(expression: string, inspector: Inspector): ValueFacts | undefined {
  if (/[`()]/.test(expression)) return undefined;
  const object = inspector.peek(expression);
  try {
    return object && factsOf(object, inspector);
  } finally {
    inspector.forget();
  }
}

function factsOf(object: Runtime.RemoteObject, inspector: Inspector): ValueFacts {
  const { type, subtype, description, value } = object;
  if (type === "string") {
    const text = String(value);
    return {
      kind: "text",
      type,
      size: counted(text.length, "character"),
      value: JSON.stringify(cutText(text)),
      properties: [],
    };
  }
  if (type !== "object" && type !== "function") {
    return {
      kind: type === "number" ? "number" : "other",
      type,
      value: description ?? String(value),
      properties: [],
    };
  }
  if (subtype === "null") return { kind: "other", type: "null", properties: [] };
  if (subtype === "proxy") return { kind: "other", type: "Proxy", properties: [] };
  const described = inspector.describe(object);
  const own = described?.properties ?? [];
  if (type === "function") {
    const name = own.find((one) => one.name === "name")?.value?.value as unknown;
    const properties = rowsOf(own.filter(({ isEnumerable }) => isEnumerable));
    return {
      kind: "function",
      type: description?.startsWith("class") ? "class" : "function",
      ...(typeof name === "string" && { name }),
      ...(description !== undefined && { source: description }),
      properties,
    };
  }
  const typeName = description ?? object.className ?? "object";
  if (subtype === "promise") {
    return {
      kind: "promise",
      type: "Promise",
      size: described?.promised ? "fulfilled" : "not fulfilled yet",
      properties: [],
    };
  }
  if (subtype === "array") {
    const first = own.find(({ name }) => name === "0")?.value;
    const length = Number(own.find(({ name }) => name === "length")?.value?.value ?? 0);
    const inner = first?.objectId === undefined ? undefined : inspector.describe(first);
    return {
      kind: "array",
      type: "Array",
      size: counted(length, "item"),
      ...(inner && { item: rowsOf(inner.properties.filter(({ isEnumerable }) => isEnumerable)) }),
      properties: [],
    };
  }
  const shown = rowsOf(own.filter(({ name }) => rankOf(name) < NOISE_RANK));
  return { kind: "object", type: typeName, size: counted(shown.length, "key"), properties: shown };
}

function rowsOf(properties: readonly Property[]): { name: string; about: string }[] {
  return properties.map((property) => ({ name: property.name, about: aboutProperty(property) }));
}

function counted(count: number, what: string): string {
  return `${count.toLocaleString("en")} ${what}${count === 1 ? "" : "s"}`;
}

const LONGEST = 300;

function cutText(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
