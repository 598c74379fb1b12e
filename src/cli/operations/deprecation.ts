import type { Operation } from "../../api/operation.ts";
import { commandOf } from "./words.ts";

/** What is said of commands whose days are counted. Pure. */

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

/** `2026-09` → `September 2026`. */
function monthOf(date: string): string {
  const [year = "", month = ""] = date.split("-");
  return `${MONTHS[Number(month) - 1] ?? month} ${year}`.trim();
}

/** A sentence about a deprecated operation, and what to use instead; none for any other. */
export function deprecationOf({ name, deprecated, replacedBy }: Operation): string | undefined {
  if (!deprecated) return undefined;
  const sunset = deprecated.sunset ? ` and may be gone after ${monthOf(deprecated.sunset)}` : "";
  const instead = replacedBy === undefined ? "" : ` Use "qlik ${commandOf(replacedBy)}" instead.`;
  return `"qlik ${commandOf(name)}" is deprecated${sunset}.${instead}`;
}
