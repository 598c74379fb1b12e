import type { Key } from "./history-search.ts";
import { columnOf, lineAway, lineEnd, lineStart } from "./line-moves.ts";

/**
 * The arrow keys, Home and End. Those of node:readline look for entries that begin as the line does before the cursor,
 * and delete what is behind it; and before Node 24 they know nothing of the lines of an input.
 */
export interface HistoryWalk {
  /** Whether it took the key. */
  take(key: Key): boolean;
  /** The line was run or given up: the next one is not part of the walk. */
  end: () => void;
}

/** The line that is being edited. */
export interface WalkedLine {
  line: () => string;
  cursor: () => number;
  show: (line: string, cursor: number) => void;
  /** Newest last. */
  entries: () => readonly string[];
}

interface Step {
  text: string;
  /** Where the cursor was in a line of the user's own: what was typed, or made of an entry. */
  cursor?: number;
}

interface Walk {
  /** The entries as they were when it began, each followed by what was made of it; and last what was typed. */
  steps: Step[];
  at: number;
  /** What stood before the cursor: only entries that begin so are shown. */
  prefix: string;
}

export function createHistoryWalk({ line, cursor, show, entries }: WalkedLine): HistoryWalk {
  let walk: Walk | undefined;
  /** The column that arrows keep on their way through shorter lines, for as long as nothing else moves the cursor. */
  let kept: { line: string; cursor: number; column: number } | undefined;

  function moveByLine(direction: -1 | 1): boolean {
    const isOnTheWay = kept?.line === line() && kept.cursor === cursor();
    const column = isOnTheWay && kept ? kept.column : columnOf(line(), cursor());
    const place = lineAway(line(), cursor(), direction, column);
    if (place === undefined) return false;
    kept = { line: line(), cursor: place, column };
    show(line(), place);
    return true;
  }

  function moveToEntry(direction: -1 | 1, search: boolean): void {
    walk ??= { steps: [...entries().map((text) => ({ text })), ownStep()], at: entries().length, prefix: "" };
    remember(walk);
    const next = findStep(walk, direction, search ? walk.prefix : "");
    if (next === undefined) return;
    walk.at = next;
    const { text, cursor: place = text.length } = walk.steps[next]!;
    show(text, place);
  }

  const ownStep = (): Step => ({ text: line(), cursor: cursor() });

  /** Keeps what the user has made of the line, so that it can be come back to. */
  function remember(current: Walk): void {
    const { steps, at } = current;
    const { text, cursor: place } = steps[at]!;
    if (place !== undefined) steps[at] = ownStep();
    else if (text === line()) return;
    else steps.splice(++current.at, 0, ownStep());
    current.prefix = line().slice(0, cursor());
  }

  /** To the end of the line that the cursor is in; from there to that of the whole input. */
  function moveToEdge(edge: number, last: number): boolean {
    if (!line().includes("\n")) return false;
    show(line(), edge === cursor() ? last : edge);
    return true;
  }

  return {
    take(key) {
      switch (spelled(key)) {
        case "up":
          if (!moveByLine(-1)) moveToEntry(-1, true);
          return true;
        case "down":
          if (!moveByLine(1)) moveToEntry(1, true);
          return true;
        case "ctrl-p":
          moveToEntry(-1, false);
          return true;
        case "ctrl-n":
          moveToEntry(1, false);
          return true;
        case "home":
        case "ctrl-a":
          return moveToEdge(lineStart(line(), cursor()), 0);
        case "end":
        case "ctrl-e":
          return moveToEdge(lineEnd(line(), cursor()), line().length);
        default:
          return false;
      }
    },
    end() {
      walk = undefined;
      kept = undefined;
    },
  };
}

function spelled({ name = "", ctrl, meta }: Key): string {
  return `${ctrl ? "ctrl-" : ""}${meta ? "meta-" : ""}${name}`;
}

/** The next one in that direction that begins so and is not the one shown already; or that is the user's own. */
function findStep({ steps, at: from }: Walk, direction: -1 | 1, prefix: string): number | undefined {
  for (let at = from + direction; at >= 0 && at < steps.length; at += direction) {
    const { text, cursor } = steps[at]!;
    if (cursor !== undefined || (text.startsWith(prefix) && text !== steps[from]!.text)) return at;
  }
  return undefined;
}
