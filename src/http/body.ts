import { isQlikError, type QlikError } from "../errors.ts";
import { piecesOf, type Answer } from "./answer.ts";

/**
 * Reads an answer's body as what the answer says it is; of a failure its text, whatever it says.
 *
 * @param broken makes the error for a success that is not the JSON it claims to be
 * @param progress told of each piece's bytes that are read here, and not left to the caller
 * @returns the parsed JSON, a string for text, the unread stream of a success's bytes, `undefined` for nothing.
 */
export async function readBody(
  response: Answer,
  broken: () => QlikError,
  progress: (bytes: number) => void,
): Promise<unknown> {
  const type = response.headers.get("content-type") ?? "";
  if (!response.ok) return (await readReasons(response, progress)) || undefined;
  if (!type || isText(type)) {
    let text = "";
    for await (const piece of textOf(response, progress)) text += piece;
    if (text === "") return undefined;
    return isJson(type) ? parseJson(text, broken) : text;
  }
  return response.headers.get("content-length") === "0" ? undefined : (response.body ?? undefined);
}

export function isJson(contentType: string): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(contentType);
}

function isText(contentType: string): boolean {
  return (
    isJson(contentType) || /^(text\/(?!event-stream)|application\/(?:[\w.-]+\+)?xml\b)/i.test(contentType)
  );
}

function parseJson(text: string, broken: () => QlikError): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not as a cause: it quotes the answer.
    throw broken();
  }
}

/** No error needs more to say why. */
const MAX_REASONS = 256 * 1024;

/** What came of a failure's body, at most so much: that it was cut short matters less than the failure itself. */
async function readReasons(response: Answer, progress: (bytes: number) => void): Promise<string> {
  let text = "";
  try {
    for await (const piece of textOf(response, progress)) {
      text += piece;
      if (text.length > MAX_REASONS) break;
    }
  } catch (error) {
    if (isQlikError(error) && error.code === "aborted") throw error;
  }
  return text;
}

async function* textOf(answer: Answer, progress: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of piecesOf(answer)) {
    progress(chunk.byteLength);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

/** The same stream, and `done` once when it has been read to its end, failed, or is wanted no more. */
export function whenRead(stream: ReadableStream<Uint8Array>, done: () => void): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done: ended, value } = await reader.read();
        if (!ended) return controller.enqueue(value);
        controller.close();
      } catch (error) {
        controller.error(error);
      }
      done();
    },
    // Not of one that has ended or failed, which is told already.
    async cancel(reason) {
      done();
      await reader.cancel(reason);
    },
  });
}
