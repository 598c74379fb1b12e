import { findMethod } from "../../api/help/method.ts";
import { givesListing, resultOf } from "../../api/help/result.ts";
import type { Shape } from "../../api/shape.ts";
import { fieldsOf, itemsOf } from "../../api/shapes.ts";
import { bindingOf, type Binding } from "./bindings.ts";
import { wholeChain, type Chain, type Step } from "./chain.ts";

/** What an expression is, told from the table of operations and never by running it. Pure. */

export type Seen =
  /** `qlik` itself where the path is empty, else what is under it: `users`, `users.list`. */
  | { kind: "api"; path: string }
  | { kind: "value"; shape: Shape }
  | { kind: "promise"; of: Seen }
  | { kind: "listing"; item: Shape }
  /** A method of an array that gives the array itself, or one of its items. */
  | { kind: "method"; gives: Seen }
  /** Something of the user's, that V8 can look at: `me.profile`; of a promise, what it holds already. */
  | { kind: "live"; expression: string; isAwaited?: true };

/** @param before the text before the chain, where its first name may be bound */
export function infer(chain: Chain, before: string): Seen | undefined {
  let seen = rootOf(chain, before);
  for (const step of chain.steps) {
    if (seen === undefined) return undefined;
    seen = stepInto(seen, step);
  }
  return seen;
}

function rootOf({ root }: Chain, before: string): Seen | undefined {
  if (root.kind === "group") {
    const inner = infer(root.inner, before);
    return root.isAwaited ? awaited(inner) : inner;
  }
  const binding = bindingOf(root.name, before);
  if (binding) return ofBinding(binding, before.slice(0, binding.at));
  if (root.name === "qlik") return { kind: "api", path: "" };
  if (root.name === "connect") return { kind: "method", gives: { kind: "api", path: "" } };
  return { kind: "live", expression: root.name };
}

function ofBinding({ source, isItem, isAwaited }: Binding, before: string): Seen | undefined {
  const whole = typeof source === "string" ? wholeChain(source) : { inner: source, isAwaited: false };
  const value = whole && infer(whole.inner, before);
  const seen = isAwaited || whole?.isAwaited ? awaited(value) : value;
  return isItem ? itemOf(seen) : seen;
}

export function awaited(seen: Seen | undefined): Seen | undefined {
  switch (seen?.kind) {
    case "promise":
      return seen.of;
    case "listing":
      return arrayOf(seen.item);
    case "live":
      return { ...seen, isAwaited: true };
    default:
      return seen;
  }
}

function arrayOf(items: Shape): Seen {
  return { kind: "value", shape: [{ kind: "array", items }] };
}

function itemOf(seen: Seen | undefined): Seen | undefined {
  switch (seen?.kind) {
    case "value": {
      const shape = itemsOf(seen.shape);
      return shape && { kind: "value", shape };
    }
    case "listing":
      return { kind: "value", shape: seen.item };
    case "live":
      return seen.isAwaited ? undefined : { kind: "live", expression: `${seen.expression}[0]` };
    default:
      return undefined;
  }
}

function stepInto(seen: Seen, step: Step): Seen | undefined {
  switch (step.kind) {
    case "member":
      return memberOf(seen, step.name);
    case "index":
      return indexOf(seen, step.text.trim());
    case "call":
      return callOf(seen);
  }
}

/** What gives one item, and what gives as many or fewer. */
const GIVES_ITEM = new Set(["at", "find", "findLast", "pop", "shift"]);
const GIVES_ITEMS = new Set(
  "concat filter reverse slice sort splice toReversed toSorted toSpliced with".split(" "),
);

function memberOf(seen: Seen, name: string): Seen | undefined {
  switch (seen.kind) {
    case "api":
      if (name === "on" && seen.path === "") return { kind: "method", gives: seen };
      return { kind: "api", path: seen.path === "" ? name : `${seen.path}.${name}` };
    case "value": {
      const field = fieldsOf(seen.shape).find((one) => one.name === name);
      if (field) return { kind: "value", shape: field.shape };
      return itemsOf(seen.shape) ? arrayMethod(seen, name) : undefined;
    }
    case "listing":
      return name === "first" || name === "all"
        ? { kind: "method", gives: { kind: "promise", of: arrayOf(seen.item) } }
        : undefined;
    case "live": {
      if (seen.isAwaited) return undefined;
      const method = arrayMethod(seen, name);
      // Whether it is one of an array shows when it is called.
      return method ?? { kind: "live", expression: `${seen.expression}.${name}` };
    }
    default:
      return undefined;
  }
}

function arrayMethod(seen: Seen, name: string): Seen | undefined {
  if (GIVES_ITEMS.has(name)) return { kind: "method", gives: seen };
  const item = GIVES_ITEM.has(name) ? itemOf(seen) : undefined;
  return item && { kind: "method", gives: item };
}

function indexOf(seen: Seen, text: string): Seen | undefined {
  const [, key] = /^["']([^"'\\]*)["']$/.exec(text) ?? [];
  if (seen.kind === "live") {
    const isPlain = key !== undefined || /^\d+$/.test(text);
    return isPlain && !seen.isAwaited
      ? { kind: "live", expression: `${seen.expression}[${text}]` }
      : undefined;
  }
  return key === undefined ? itemOf(seen) : memberOf(seen, key);
}

function callOf(seen: Seen): Seen | undefined {
  if (seen.kind === "method") return seen.gives;
  if (seen.kind !== "api") return undefined;
  const method = findMethod(seen.path);
  if (!method) return undefined;
  const shape = resultOf(method);
  if (!shape) return undefined;
  return givesListing(method)
    ? { kind: "listing", item: shape }
    : { kind: "promise", of: { kind: "value", shape } };
}
