import { StringDecoder } from "node:string_decoder";
import { isQlikError, type QlikError } from "../errors.ts";
import { readPieces, type Answer } from "./answer.ts";

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
    const { text, broken: reason } = await readText(response, progress);
    if (reason !== undefined) throw reason;
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
  const { text, broken } = await readText(response, progress, MAX_REASONS);
  if (isQlikError(broken) && broken.code === "aborted") throw broken;
  return text;
}

/** The text as far as it came, and what broke it off if anything. */
async function readText(
  answer: Answer,
  progress: (bytes: number) => void,
  most = Infinity,
): Promise<{ text: string; broken?: unknown }> {
  const decoder = new StringDecoder();
  let text = "";
  const take = (piece: Uint8Array) => {
    progress(piece.byteLength);
    text += decoder.write(piece);
    return text.length <= most;
  };
  try {
    await readPieces(answer, take);
    const whole = text + decoder.end();
    // The connection holds what took it until it is used again, and would hold the text of a page with it.
    text = "";
    // The mark that some put before a text is none of it.
    return { text: whole.startsWith("\uFEFF") ? whole.slice(1) : whole };
  } catch (broken) {
    return { text, broken };
  }
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
