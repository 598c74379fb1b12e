import type { Operation } from "./operation.ts";

/** What to tell a user of an operation that Qlik has deprecated. Pure. */
export function deprecationNotice({ name, deprecated, replacedBy }: Operation): string {
  const end = deprecated?.sunset === undefined ? "" : ` and may be gone after ${deprecated.sunset}`;
  const instead = replacedBy === undefined ? "" : `; use ${replacedBy} instead`;
  return `${name} is deprecated${end}${instead}.`;
}
