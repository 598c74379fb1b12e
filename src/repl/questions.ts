import { type Look, paint } from "../output/look.ts";
import type { Attendant, Question } from "./guard.ts";
import type { LineInput } from "./line-input.ts";
import type { Turns } from "./turns.ts";

/** Asks at the prompt, while an input runs, whether something is meant. */

export interface QuestionsOptions {
  turns: Turns;
  lines: () => LineInput;
  look: () => Look;
  /** Before a question: what stands on the current line. */
  clearLine: () => void;
  /** Writes text for people, without a line break behind it. */
  write: (text: string) => void;
}

/** To a yes-or-no question, no is also what just Enter, the end of the input and Ctrl-C mean. */
export function createQuestions({ turns, lines, look, clearLine, write }: QuestionsOptions): Attendant {
  const answer = async (text: string, signal: AbortSignal) => {
    clearLine();
    write(text);
    return await lines().answer(signal);
  };
  return {
    runs: (signal) => turns.running()?.signal === signal,
    ask: (question, signal) => answer(questionText(question, look()), signal),
    async confirm(question, signal) {
      const given = await answer(`${question} ${paint("[y/N]", "faint", look())} `, signal);
      return /^y(es)?$/i.test(given?.trim() ?? "");
    },
  };
}

/** What would be sent, where to, and which answers there are. Pure. */
export function questionText({ context, operation, method, path }: Question, look: Look): string {
  const request = `${method} ${path}`;
  const what = operation === undefined ? request : `${operation} sends ${request}`;
  const where = context.server ? ` to ${new URL(context.server).host}` : "";
  return [
    `${paint(context.name, "bad", look)} is protected: ${what}${where}`,
    `Send it? ${paint("[y/N, a for all of this input]", "faint", look)} `,
  ].join("\n");
}
