import type { ZodType } from "zod";
import { Refusal, refuse } from "./envelope.ts";

/** Qlik's limit on the body of a new user. */
const MAX_BYTES = 500_000;

/**
 * The body of a request: a form where the content type says so, else JSON (some of Qlik's services declare any
 * content type and mean JSON). An empty body is `undefined`.
 *
 * @throws {@link Refusal} 413 for too large a body, else 400 with one entry for each thing that does not fit the schema
 */
export function readBody(bytes: Buffer, contentType: string, schema: ZodType): unknown {
  const result = schema.safeParse(parseBody(bytes, contentType));
  if (result.success) return result.data;
  throw new Refusal(
    400,
    result.error.issues.map(({ message, path }) => ({
      code: "HTTP-400",
      title: "Invalid request body",
      detail: message,
      source: { pointer: path.map((part) => `/${String(part)}`).join("") },
    })),
  );
}

/** What a body says, whatever that is. @throws {@link Refusal} 413 for too large a body, 400 for one that is no JSON */
export function parseBody(bytes: Buffer, contentType: string): unknown {
  if (bytes.length > MAX_BYTES) throw refuse(413, "HTTP-413", "The body is too large");
  const text = bytes.toString();
  if (/^application\/x-www-form-urlencoded\b/i.test(contentType)) {
    return Object.fromEntries(new URLSearchParams(text));
  }
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw refuse(400, "HTTP-400", "The body is not JSON");
  }
}
