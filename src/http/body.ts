import { QlikError } from "../errors.ts";

/**
 * Reads an answer's body as what the answer says it is.
 *
 * @returns the parsed JSON, a string for text, the unread stream of a success's bytes, `undefined` for nothing.
 * @throws {QlikError} `server` when a success is not the JSON it claims to be; of a failure the text will do.
 */
export async function readBody(response: Response): Promise<unknown> {
  const type = response.headers.get("content-type") ?? "";
  if (!response.ok || !type || isText(type)) {
    const text = await response.text();
    if (text === "") return undefined;
    return isJson(type) ? parseJson(text, response.ok) : text;
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

function parseJson(text: string, strict: boolean): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (!strict) return text;
    throw new QlikError("server", "The answer says that it is JSON, and is not.", {
      remedy: "A proxy may have cut or changed it; try again.",
      cause: new Error(cause instanceof Error ? cause.name : "SyntaxError"),
    });
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
    async cancel(reason) {
      done();
      await reader.cancel(reason);
    },
  });
}
