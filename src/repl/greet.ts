import { runInBackground } from "./running.ts";

/**
 * Begins a greeting behind the first prompt.
 *
 * @param greet gives the line; never rejects but for the signal
 * @returns how to stop it
 */
export function greetWith(
  greet: ((signal: AbortSignal) => Promise<string | undefined>) | undefined,
  show: (text: string) => void,
): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const greeting = greet && runInBackground(signal, () => greet(signal));
  void greeting?.then(
    (text) => {
      if (text !== undefined && !signal.aborted) show(text);
    },
    (error: unknown) => {
      // Whoever has left wants to hear no more.
      if (!signal.aborted) throw error;
    },
  );
  return () => controller.abort();
}
