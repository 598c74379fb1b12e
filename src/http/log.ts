import { redact } from "../redact.ts";
import { encodeQuery } from "./request-parts.ts";
import type { HttpEvent } from "./types.ts";

/** A line on what happened to a request, for `--verbose`; nothing where there is nothing to say. Pure. */
export function describeEvent(event: HttpEvent): string | undefined {
  const { method, path, query, tier } = event.request;
  const said = whatHappened(event, tier?.name ?? "an unknown tier");
  return said && redact(`${method} ${path}${encodeQuery(query)} ${said}`);
}

function whatHappened(event: HttpEvent, tier: string): string | undefined {
  switch (event.kind) {
    case "answer":
      return `${event.status} in ${Math.round(event.ms)} ms${again(event.attempt)}`;
    case "failure":
      return `failed after ${Math.round(event.ms)} ms${again(event.attempt)}: ${event.error.message}`;
    case "retry":
      return event.ms > 0 ? `goes again in ${seconds(event.ms)}` : undefined;
    case "wait":
      return `waits ${seconds(event.ms)} for ${tier}${event.refused ? ", as the tenant asks" : ""}`;
    case "call":
    case "end":
    case "page":
      return undefined;
  }
}

function again(attempt: number): string {
  return attempt > 1 ? `, attempt ${attempt}` : "";
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
