import { QlikError } from "../errors.ts";
import type { Operation, PathParameter } from "./operation.ts";

/**
 * A value as its place in the path wants it. Pure.
 *
 * @throws {QlikError} `usage` for a missing value, and for what cannot be sent.
 */
export function encodePathValue(operation: Operation, parameter: PathParameter, value: unknown): string {
  const encode = (one: unknown) => encodeSegment(operation.name, parameter.name, one);
  if (parameter.style === "list" && Array.isArray(value) && value.length > 0) {
    return value.map(encode).join(",");
  }
  if (parameter.style === "path" && typeof value === "string") {
    return value.replace(/^\/+/, "").split("/").map(encode).join("/");
  }
  return encode(value);
}

/** One path segment, whatever is in it: `encodeURIComponent` leaves the dots, which would climb the path. */
function encodeSegment(name: string, parameter: string, value: unknown): string {
  if ((typeof value !== "string" && !Number.isFinite(value)) || value === "") {
    throw new QlikError("usage", `${name} needs ${parameter}, and got ${describe(value)}.`, {
      remedy: `Call it as qlik.${name}("…").`,
    });
  }
  if (typeof value === "string" && !value.isWellFormed()) {
    throw new QlikError("usage", `${name}: ${parameter} holds half a character, which cannot be sent.`);
  }
  return encodeURIComponent(String(value)).replace(/^\.{1,2}$/, (dots) => dots.replaceAll(".", "%2E"));
}

function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === "") return "an empty text";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return value === null || typeof value === "number" ? String(value) : `a value of type ${typeof value}`;
}
