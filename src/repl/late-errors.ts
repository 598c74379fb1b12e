import { isQlikError } from "../errors.ts";
import { takeOver } from "./listeners.ts";

/**
 * Keeps the session alive when something throws that nobody waits for any more: a timer, a forgotten promise.
 *
 * @param report shows it without disturbing what the user is typing
 */
export function watchLateErrors(report: (kind: string, error: unknown) => void): () => void {
  const restore = [
    takeOver("uncaughtException", (error) => report("Uncaught", error)),
    takeOver("unhandledRejection", (error) => {
      // What a cancelled input leaves behind.
      if (isQlikError(error) && error.code === "aborted") return;
      report("Unhandled rejection:", error);
    }),
  ];
  return () => restore.forEach((undo) => undo());
}
