import { QlikError } from "../errors.ts";

/**
 * Reads an answer's body as what the answer says it is.
 *
 * @returns the parsed JSON, a string for text, an `ArrayBuffer` for anything else, `undefined` for nothing.
 * @throws {QlikError} `server` when a success is not the JSON it claims to be; of a failure the text will do.
 */
export async function readBody(response: Response): Promise<unknown> {
  const type = response.headers.get("content-type") ?? "";
  if (!type || isText(type)) {
    const text = await response.text();
    if (text === "") return undefined;
    return isJson(type) ? parseJson(text, response.ok) : text;
  }
  const bytes = await response.arrayBuffer();
  return bytes.byteLength === 0 ? undefined : bytes;
}

export function isJson(contentType: string): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(contentType);
}

function isText(contentType: string): boolean {
  return isJson(contentType) || /^(text\/|application\/(?:[\w.-]+\+)?xml\b)/i.test(contentType);
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
