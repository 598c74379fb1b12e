import { refuse } from "./envelope.ts";

/** Reads a form in memory (RFC 7578): the parts by name, each with its bytes. */
export function readForm(bytes: Buffer, contentType: string): Map<string, Buffer> {
  const boundary = /boundary="?([^";]+)/.exec(contentType)?.[1];
  if (!/^multipart\/form-data\b/i.test(contentType) || boundary === undefined) {
    throw refuse(400, "HTTP-400", "The body is not a form");
  }
  const parts = new Map<string, Buffer>();
  const mark = Buffer.from(`--${boundary}`);
  for (let at = bytes.indexOf(mark); at >= 0;) {
    const start = at + mark.length + 2;
    const next = bytes.indexOf(mark, start);
    const headEnd = bytes.indexOf("\r\n\r\n", start);
    if (next < 0 || headEnd < 0 || headEnd > next) break;
    const name = /name="([^"]*)"/.exec(bytes.subarray(start, headEnd).toString())?.[1];
    if (name !== undefined) parts.set(name, bytes.subarray(headEnd + 4, next - 2));
    at = next;
  }
  return parts;
}
