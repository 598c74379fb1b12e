/**
 * The search of Ctrl-R. node:repl has one, but from Node 24 on it takes an input of several lines for its lines in
 * reverse, and runs that.
 */
export interface HistorySearch {
  /** Whether it took the key: everything that is typed while a search goes on, and the Ctrl-R that begins one. */
  take(text: string | undefined, key: Key): boolean;
}

export interface Key {
  name?: string | undefined;
  ctrl?: boolean | undefined;
  meta?: boolean | undefined;
}

/** The line that is being edited. */
export interface SearchedLine {
  line: () => string;
  cursor: () => number;
  /** Shows a line; with a prompt of its own while a search goes on. */
  show: (line: string, cursor: number, prompt: string | undefined) => void;
  /** Newest last. */
  entries: () => readonly string[];
}

interface Search {
  query: string;
  /** Where in the entries the one that is shown stands. */
  at: number;
  before: { line: string; cursor: number };
}

export function createHistorySearch({ line, cursor, show, entries }: SearchedLine): HistorySearch {
  let search: Search | undefined;

  function update(current: Search, query: string, at: number | undefined): void {
    const { before } = current;
    const missing = at === undefined && query !== "";
    search = { query, at: at ?? current.at, before };
    const found = at === undefined ? undefined : entries()[at];
    const place = found === undefined ? -1 : indexIn(found, query);
    const prompt = `${missing ? "not found" : "search"} ${JSON.stringify(query)}: `;
    show(found ?? line(), place === -1 ? cursor() : place, prompt);
  }

  /** Ends the search, and leaves what was found in the line. */
  function accept(): void {
    search = undefined;
    show(line(), line().length, undefined);
  }

  function cancel({ before }: Search): void {
    search = undefined;
    show(before.line, before.cursor, undefined);
  }

  function takeWhileSearching(current: Search, text: string | undefined, key: Key): boolean {
    const { query, at } = current;
    const plain = !key.ctrl && !key.meta;
    if (key.ctrl && (key.name === "r" || key.name === "s")) {
      const next = findEntry(entries(), query, at, key.name === "r" ? -1 : 1, line());
      update(current, query, next ?? (indexIn(line(), query) === -1 ? undefined : at));
    } else if ((key.ctrl && (key.name === "c" || key.name === "g")) || key.name === "escape") cancel(current);
    else if (key.name === "backspace") searchNewest(current, query.slice(0, -1));
    else if (plain && text !== undefined && text >= " " && key.name !== "delete")
      searchNewest(current, query + text);
    else {
      accept();
      // Enter runs it, an arrow moves in it.
      return false;
    }
    return true;
  }

  /** The newest entry with the query in it. */
  function searchNewest(current: Search, query: string): void {
    const all = entries();
    update(current, query, query === "" ? undefined : findEntry(all, query, all.length, -1));
  }

  return {
    take(text, key) {
      if (search) return takeWhileSearching(search, text, key);
      if (!key.ctrl || key.name !== "r") return false;
      const before = { line: line(), cursor: cursor() };
      update({ query: "", at: entries().length, before }, "", undefined);
      return true;
    },
  };
}

/** The next entry in that direction with the query in it that is not the one shown already. Pure. */
export function findEntry(
  entries: readonly string[],
  query: string,
  from: number,
  step: -1 | 1,
  shown?: string,
): number | undefined {
  if (query === "") return undefined;
  for (let at = from + step; at >= 0 && at < entries.length; at += step) {
    const entry = entries[at]!;
    if (entry !== shown && indexIn(entry, query) !== -1) return at;
  }
  return undefined;
}

function indexIn(entry: string, query: string): number {
  return entry.toLowerCase().indexOf(query.toLowerCase());
}
