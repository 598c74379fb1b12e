import { randomUUID } from "node:crypto";
import type { FormPart } from "./types.ts";

/** A form as it is sent (RFC 7578). Not by `Response`, which tells no length: some servers refuse what has none. */

export interface EncodedForm {
  bytes: ReadableStream<Uint8Array>;
  type: string;
  /** None where a part is a stream. */
  length: number | undefined;
}

export function encodeForm(parts: readonly FormPart[]): EncodedForm {
  const boundary = `----formdata-${randomUUID()}`;
  const pieces: (Uint8Array | Blob | ReadableStream<Uint8Array>)[] = [];
  for (const part of parts) {
    pieces.push(encode(`--${boundary}\r\n${headOf(part)}\r\n\r\n`), bytesOf(part.value), encode("\r\n"));
  }
  pieces.push(encode(`--${boundary}--\r\n`));
  const sizes = pieces.map((piece) =>
    piece instanceof Blob ? piece.size : piece instanceof Uint8Array ? piece.byteLength : undefined,
  );
  return {
    bytes: ReadableStream.from(inTurn(pieces)) as ReadableStream<Uint8Array>,
    type: `multipart/form-data; boundary=${boundary}`,
    length: sizes.includes(undefined) ? undefined : sizes.reduce<number>((sum, size) => sum + size!, 0),
  };
}

/** The parts of a form that was made elsewhere. */
export function partsOf(form: FormData): FormPart[] {
  return [...form].map(([name, value]) => ({ name, value }));
}

function headOf({ name, value, type, fileName }: FormPart): string {
  const disposition = `Content-Disposition: form-data; name="${escape(name)}"`;
  if (typeof value === "string")
    return type === undefined ? disposition : `${disposition}\r\nContent-Type: ${type}`;
  const file = fileName ?? (value instanceof File ? value.name : name);
  const own = value instanceof Blob && value.type !== "" ? value.type : undefined;
  return `${disposition}; filename="${escape(file)}"\r\nContent-Type: ${type ?? own ?? "application/octet-stream"}`;
}

/** As browsers do (https://html.spec.whatwg.org/#multipart-form-data). */
function escape(text: string): string {
  return text.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
}

function bytesOf(value: FormPart["value"]): Uint8Array | Blob | ReadableStream<Uint8Array> {
  return typeof value === "string"
    ? encode(value)
    : (value as Uint8Array | Blob | ReadableStream<Uint8Array>);
}

async function* inTurn(pieces: readonly (Uint8Array | Blob | ReadableStream<Uint8Array>)[]) {
  for (const piece of pieces) {
    if (piece instanceof Uint8Array) yield piece;
    else yield* (piece instanceof Blob ? piece.stream() : piece) as unknown as AsyncIterable<Uint8Array>;
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
