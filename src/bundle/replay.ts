/** What of a terminal's stream is used. */
export interface Screen {
  write: (chunk: string | Uint8Array, ...rest: never[]) => boolean;
}

export interface Replay {
  /** What has been written since, or `undefined` where something went beside it. Streams are as before from here on. */
  end(): string | undefined;
}

/**
 * Shows a text at once, and swallows what is then written for as long as it is just that. With the first other word it is
 * taken back: its lines are erased, and what was swallowed of it is written.
 *
 * @param text whose lines fit the terminal. Empty: only to know what is written
 * @param aside where notices and errors go
 */
export function replay(text: string, screen: Screen, aside: Screen): Replay {
  const write = screen.write.bind(screen) as (chunk: string | Uint8Array, ...rest: unknown[]) => boolean;
  const writeAside = aside.write.bind(aside) as typeof write;
  let standing = text !== "";
  let matched = 0;
  let seen = "";
  let alone = true;
  let ended = false;

  function takeBack(): void {
    if (!standing) return;
    standing = false;
    const rows = text.split("\n").length - 1;
    // With the marks around pastes that the text may have asked for.
    write(`${rows > 0 ? `\u001b[${rows}A` : ""}\r\u001b[0J\u001b[?2004l${text.slice(0, matched)}`);
  }

  if (standing) write(text);
  screen.write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    const piece = typeof chunk === "string" ? chunk : Buffer.from(chunk).toString();
    seen += piece;
    if (standing && text.startsWith(piece, matched)) {
      matched += piece.length;
      const done = rest.findLast((one) => typeof one === "function") as (() => void) | undefined;
      if (done) process.nextTick(done);
      return true;
    }
    takeBack();
    return write(chunk, ...rest);
  };
  aside.write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    alone = false;
    takeBack();
    return writeAside(chunk, ...rest);
  };

  return {
    end() {
      if (!ended) {
        ended = true;
        if (matched < text.length) takeBack();
        screen.write = write;
        aside.write = writeAside;
      }
      return alone ? seen : undefined;
    },
  };
}
