import type { Patch } from "../../api/operation.ts";
import { refuse } from "../envelope.ts";
import { isObject, type JsonObject } from "../json-object.ts";

/**
 * The record with all operations of a JSON Patch done; the one that was given is left as it is. Of RFC 6902, what
 * Qlik's documents allow for records: add, replace and remove; other `op`s are Qlik's own and count as replace.
 *
 * @throws {@link Refusal} 400 at the operation that cannot be done. Pure.
 */
export function patched(record: JsonObject, operations: readonly unknown[], { members }: Patch): JsonObject {
  const changed = structuredClone(record);
  for (const [index, operation] of operations.entries()) {
    const fail = (detail: string) =>
      refuse(400, "HTTP-400", "Invalid patch", { detail, source: { pointer: `/${index}` } });
    if (!isObject(operation)) throw fail("An operation of a patch is an object.");
    const { [members.path]: path, [members.op]: op = "replace" } = operation;
    if (typeof path !== "string" || path === "") throw fail(`"${members.path}" is missing.`);
    if (typeof op !== "string") throw fail(`"${members.op}" is no text.`);
    const steps = path
      .replace(/^\//, "")
      .split("/")
      .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    apply(changed, steps, op.toLowerCase(), operation[members.value], fail);
  }
  return changed;
}

function apply(
  record: JsonObject,
  steps: readonly string[],
  op: string,
  value: unknown,
  fail: (detail: string) => Error,
): void {
  let at: unknown = record;
  for (const step of steps.slice(0, -1))
    at = isObject(at) || Array.isArray(at) ? (at as JsonObject)[step] : undefined;
  const last = steps.at(-1)!;
  if (Array.isArray(at)) {
    const index = last === "-" ? at.length : Number(last);
    if (!Number.isInteger(index) || index < 0 || index > at.length)
      throw fail(`There is no place "${last}" in the list.`);
    at.splice(index, op === "add" ? 0 : 1, ...(op === "remove" ? [] : [value]));
  } else if (!isObject(at) || last === "__proto__") {
    throw fail(`There is no "${steps.join("/")}".`);
  } else if (op === "remove") {
    delete at[last];
  } else {
    at[last] = value;
  }
}
