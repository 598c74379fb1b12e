import type { Method } from "../http/types.ts";

/** What a second name needs to know of an operation. */
export interface Named {
  name: string;
  method: Method;
  path: string;
}

const LISTS_AND_GETS = ["list", "get"];

/**
 * The second names of GETs, so that one need not guess: alias → name. `licenses.overview` answers as
 * `licenses.overview.get` too, `groups.settings.get` as `groups.settings`, and `spaces.types.list`, with nothing
 * beside it, as `spaces.types`.
 *
 * A name may change from one form to the other when Qlik adds a method to its path; with both, no script breaks.
 * An alias that is a name already, or the alias of two names, is left out. Pure.
 */
export function aliasesOf(operations: Iterable<Named>): Map<string, string> {
  const all = [...operations];
  const names = new Set(all.map(({ name }) => name));
  const members = new Map<string, number>();
  for (const { name } of all) {
    const parts = name.split(".");
    for (let length = 1; length < parts.length; length++) {
      const parent = parts.slice(0, length).join(".");
      members.set(parent, (members.get(parent) ?? 0) + 1);
    }
  }
  const aliases = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const operation of all) {
    const alias = aliasOf(operation, members);
    if (alias === undefined || names.has(alias)) continue;
    if (aliases.has(alias)) ambiguous.add(alias);
    aliases.set(alias, operation.name);
  }
  for (const alias of ambiguous) aliases.delete(alias);
  return aliases;
}

function aliasOf({ name, method, path }: Named, members: ReadonlyMap<string, number>): string | undefined {
  const end = path.slice(path.lastIndexOf("/") + 1);
  // Of what has an id there are many, and of an action there is no resource.
  if (method !== "GET" || end.startsWith("{") || path.includes("/actions/")) return undefined;
  const dot = name.lastIndexOf(".");
  const last = name.slice(dot + 1);
  if (!LISTS_AND_GETS.includes(last)) return `${name}.get`;
  const parent = name.slice(0, dot);
  return last === "get" || members.get(parent) === 1 ? parent : undefined;
}
