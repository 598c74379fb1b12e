import type { HttpRequest } from "./types.ts";

/** POSTs that only read, by their paths: each was looked up in Qlik's documents. What is not here may change something. */
const READING = [
  /^\/[^?#]*\/actions\/(count|download|filter|filter-orphan|recommend|search)$/,
  // Their likes elsewhere start a validation, whose outcome the tenant then keeps.
  /^\/api\/v1\/(data-alerts|transports\/email-config)\/actions\/validate$/,
  /^\/api\/v1\/di-projects\/utils\/actions\/validate-project-definitions$/,
  /^\/api\/v1\/apps\/validatescript$/,
  /^\/api\/v1\/lineage-graphs\/nodes\/[^/?#]+\/overview$/,
];

/** Whether a request may change something on the tenant: the one place that decides it. Pure. */
export function changesTenant({ method, path }: Pick<HttpRequest, "method" | "path">): boolean {
  if (method === "GET" || method === "HEAD") return false;
  return method !== "POST" || !READING.some((pattern) => pattern.test(path));
}
