import { QlikError, type ErrorCode } from "../errors.ts";
import { isInteractive, type Io } from "./io.ts";
import { createPrompt } from "./prompt.ts";

/**
 * Asks for a yes or no before something is done.
 *
 * @param fallback what just Enter means
 * @param otherwise what was not done, and what to do, where there is no terminal to ask in; its code is `usage` by default
 * @throws {QlikError} of that code where nobody can be asked, `aborted` on Ctrl-C.
 */
export async function confirm(
  question: string,
  fallback: boolean,
  otherwise: { nothing: string; remedy: string; code?: ErrorCode },
  io: Io,
): Promise<boolean> {
  if (!isInteractive(io)) {
    const { nothing, remedy, code = "usage" } = otherwise;
    throw new QlikError(code, `${nothing}: there is no terminal to ask in.`, { remedy });
  }
  const prompt = createPrompt(io, otherwise.remedy);
  try {
    return await prompt.confirm(question, fallback);
  } finally {
    prompt.close();
  }
}
