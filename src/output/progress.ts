import { type Look, signs } from "./look.ts";
import { cut } from "./width.ts";

/** One line that says how far a list has come, and is gone when the list is there. */
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
  let pages = 0;
  let isShown = false;
  return {
    show(count, total) {
      pages++;
      if (pages === 1 || count === total) return;
      const look = lookNow();
      const { more } = signs(look);
      const of = total === undefined ? "" : ` of ${total.toLocaleString("en")}`;
      const text = `${count.toLocaleString("en")}${of} items ${more}${hint}`;
      // A line that wraps could not be taken back.
      write(`\r${cut(text, look.width - 1, look)}\u001b[K`);
      isShown = true;
    },
    clear() {
      if (isShown) write("\r\u001b[K");
      isShown = false;
    },
  };
}
