/** Whether a value is the text of a token: what no header can hold came from no tenant. Pure. */
export function isTokenText(value: unknown): value is string {
  return typeof value === "string" && /^[\x21-\x7e]+$/.test(value);
}
