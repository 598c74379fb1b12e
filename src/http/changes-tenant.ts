import type { HttpRequest } from "./types.ts";

/** Filters and counts are POSTs that only read. */
const READING = /^[^?#]*\/actions\/(filter|count)$/;

/** Whether a request may change something on the tenant: the one place that decides it. Pure. */
export function changesTenant({ method, path }: Pick<HttpRequest, "method" | "path">): boolean {
  return method !== "GET" && method !== "HEAD" && !(method === "POST" && READING.test(path));
}
