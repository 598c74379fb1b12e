/** What is to be told beside the inputs, by those who do not know the prompt: it must not break the line being typed. */
export interface Notices {
  tell(text: string): void;
  /** From here on they are shown by the session, until it calls what this returns. */
  attend(show: (text: string) => void): () => void;
}

/** @param write shows them where no session does */
export function createNotices(write: (text: string) => void): Notices {
  let show = write;
  return {
    tell: (text) => show(text),
    attend(given) {
      show = given;
      return () => void (show = write);
    },
  };
}
