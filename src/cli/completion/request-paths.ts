import { operationPaths } from "../../api/catalogue.ts";
import type { Candidate } from "./candidates.ts";

/**
 * Paths for `qlik raw`: of the operations that begin with what is typed, up to the next id, which is the user's to give. Pure.
 *
 * @param method as typed; of every one where it is none
 */
export function requestPaths(typed: string, method: string | undefined): Candidate[] {
  const parts = typed.split("/");
  const open = parts.length - 1;
  const found = new Map<string, Set<string>>();
  for (const { method: own, path } of operationPaths()) {
    if (method !== undefined && own !== method.toUpperCase()) continue;
    const segments = path.split("/");
    const fits = parts.every((part, at) => {
      const segment = segments[at];
      if (segment === undefined || (at === open && isId(segment))) return false;
      return at === open ? segment.startsWith(part) : isId(segment) ? part !== "" : segment === part;
    });
    if (!fits) continue;
    const rest = segments.slice(open);
    const id = rest.findIndex(isId);
    const end = id < 0 ? rest : [...rest.slice(0, id), ""];
    const text = [...parts.slice(0, -1), ...end].join("/");
    found.set(text, (found.get(text) ?? new Set()).add(own));
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([text, methods]) => ({ text, about: () => [...methods].join(", ") }));
}

function isId(segment: string): boolean {
  return segment.startsWith("{");
}
