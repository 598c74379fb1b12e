import { QlikError } from "../../errors.ts";
import type { HttpRequest, Method } from "../../http/types.ts";
import { objectArgument, refuseUnknown } from "../arguments.ts";
import { CALL_OPTIONS, namesOf } from "../call-options.ts";
import { toQuery } from "../query.ts";
import { tierAt } from "../tier.ts";

const METHODS: readonly Method[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const OPTIONS = ["query", "body", ...namesOf(CALL_OPTIONS)];

/**
 * The request of `qlik.request(method, path, options?)`. Pure.
 *
 * @throws {QlikError} `usage` for what cannot be sent.
 */
export function toFreeRequest([method, path, given]: unknown[]): HttpRequest {
  const known = METHODS.find((one) => one === String(method).toUpperCase());
  if (known === undefined || typeof path !== "string" || !path.startsWith("/")) {
    const url = typeof path === "string" && /^https?:/i.test(path);
    const noPath = url ? "Give the path only, without https:// and host" : 'A path starts with "/"';
    const wrong = known === undefined ? `"${String(method)}" is no method` : noPath;
    throw new QlikError("usage", `request: ${wrong}.`, {
      remedy: 'Call it as qlik.request("GET", "/api/v1/users/me").',
    });
  }
  const { query, ...rest } = objectArgument("request", "options", given);
  refuseUnknown("request", "option", Object.keys(given ?? {}), OPTIONS);
  // A path may bring a query along, as copied from the documents; a fragment is not for the wire.
  const [, plain = "", search = ""] = /^([^?#]*)\??([^#]*)/.exec(path) ?? [];
  const joined = new URLSearchParams(search);
  for (const [key, value] of toQuery("request", objectArgument("request", "query", query))) {
    joined.append(key, value);
  }
  const encoded = plain.toWellFormed().replace(/[^\x21-\x7e]/gu, encodeURIComponent);
  return { method: known, path: encoded, query: joined, tier: tierAt(known, encoded), ...rest };
}
