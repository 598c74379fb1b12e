import { QlikError, didYouMean } from "../errors.ts";
import { nearest } from "../nearest.ts";

/** What is checked of the arguments of a call, before anything is sent. */

/** @throws {QlikError} `usage` for anything but an object; none at all is an empty one. */
export function objectArgument(name: string, what: string, value: unknown): Record<string, unknown> {
  if (value === undefined || value === null) return {};
  if (typeof value === "object" && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new QlikError("usage", `${name}: ${what} must be an object, such as { limit: 10 }.`);
}

/** @throws {QlikError} `usage` naming the first unknown one, and the nearest to it. */
export function refuseUnknown(
  name: string,
  what: string,
  given: readonly string[],
  known: readonly string[],
): void {
  for (const key of given) {
    if (known.includes(key)) continue;
    throw new QlikError("usage", `${name} has no ${what} "${key}".${didYouMean(nearest(key, known))}`, {
      remedy: known.length > 0 ? `It takes ${known.join(", ")}.` : "It takes none.",
    });
  }
}
