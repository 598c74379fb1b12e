import { operationPaths } from "../../api/catalogue.ts";
import type { Candidate } from "./candidates.ts";

/** Paths for `qlik.request`, one segment at a time. Pure. */

/** An id is the user's to give: a path is offered up to there. */
export function pathCandidates(fragment: string): Candidate[] {
  const typed = fragment.split("/");
  const found = new Set<string>();
  for (const { path } of operationPaths()) {
    const segments = path.split("/");
    const fits = typed.every((part, at) => {
      const segment = segments[at];
      if (segment === undefined) return false;
      if (segment.startsWith("{")) return part !== "" || at < typed.length - 1;
      return at === typed.length - 1 ? segment.startsWith(part) : segment === part;
    });
    const next = segments[typed.length - 1];
    if (!fits || next === undefined || next.startsWith("{")) continue;
    const start = [...typed.slice(0, -1), next].join("/");
    found.add(segments.length > typed.length ? `${start}/` : start);
  }
  return [...found].sort().map((text) => ({ text }));
}
