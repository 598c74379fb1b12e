import type { Operation } from "./operation.ts";

/** What to tell a user of an operation that Qlik has deprecated. Pure. */
export function deprecationNotice({ name, deprecated, replacedBy }: Operation): string {
  const end = deprecated?.sunset === undefined ? "" : ` and may be gone after ${deprecated.sunset}`;
  const instead = replacedBy === undefined ? "" : `; use ${replacedBy} instead`;
  return `${name} is deprecated${end}${instead}.`;
}

/**
 * What a tenant's own headers say of an operation that it has deprecated, or `undefined` where they say nothing.
 * RFC 9745 (`Deprecation`), RFC 8594 (`Sunset`). Pure.
 */
export function answeredNotice(name: string, headers: Headers): string | undefined {
  const since = headers.get("deprecation");
  if (since === null) return undefined;
  const end = dayOf(headers.get("sunset"));
  return `${name} is deprecated, says the tenant${end === undefined ? "" : `, and may be gone after ${end}`}.`;
}

function dayOf(date: string | null): string | undefined {
  const time = Date.parse(date ?? "");
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
