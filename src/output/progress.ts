import { type Look, signs } from "./look.ts";
import { cut } from "./width.ts";

/** One line of a terminal that is written over, and gone in the end. */
export interface StatusLine {
  show: (text: string) => void;
  clear: () => void;
}

/** @param write to a terminal */
export function createStatusLine(write: (text: string) => void, lookNow: () => Look): StatusLine {
  let shown: string | undefined;
  return {
    show(text) {
      if (text === shown) return;
      const look = lookNow();
      // A line that wraps could not be taken back.
      write(`\r${cut(text, look.width - 1, look)}\u001b[K`);
      shown = text;
    },
    clear() {
      if (shown !== undefined) write("\r\u001b[K");
      shown = undefined;
    },
  };
}

/** How far a list has come, on a {@link StatusLine}. */
export interface Progress {
  show: (count: number, total: number | undefined) => void;
  clear: () => void;
}

/**
 * Says nothing of the first page: most lists have no other.
 *
 * @param write to a terminal
 */
export function createProgress(write: (text: string) => void, lookNow: () => Look, hint = ""): Progress {
  const line = createStatusLine(write, lookNow);
  let pages = 0;
  return {
    show(count, total) {
      pages++;
      if (pages === 1 || count === total) return;
      const { more } = signs(lookNow());
      const of = total === undefined ? "" : ` of ${total.toLocaleString("en")}`;
      line.show(`${count.toLocaleString("en")}${of} items ${more}${hint}`);
    },
    clear: line.clear,
  };
}
