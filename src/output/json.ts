/**
 * Any value as indented JSON. What JSON has no word for is written as what comes nearest: BigInt, functions and
 * patterns as strings, Map as an object or pairs, Set as an array, Error with its facts, bytes as Base64, a stream as
 * its name, and `"[Circular]"` where an object holds itself.
 *
 * @returns `undefined` for `undefined`
 */
export function toJson(value: unknown, indent = 2): string | undefined {
  const text = JSON.stringify(toPlain(value, []), null, indent) as string | undefined;
  // C1 control characters and DEL are legal in JSON, but drive some terminals.
  return text?.replace(
    /[\u007f-\u009f]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The value as what JSON can say, by the rules of {@link toJson}. */
export function toPlain(value: unknown, parents: object[] = []): unknown {
  switch (typeof value) {
    case "bigint":
    case "symbol":
      return value.toString();
    case "function":
      return `[Function: ${value.name || "anonymous"}]`;
    case "object":
      return value === null ? null : plainObject(value, parents);
    default:
      return value;
  }
}

function plainObject(value: object, parents: object[]): unknown {
  if (parents.includes(value)) return "[Circular]";
  const inside = [...parents, value];
  const { toJSON } = value as { toJSON?: unknown };
  if (value instanceof RegExp) return String(value);
  if (value instanceof ReadableStream) return "[ReadableStream]";
  if (value instanceof ArrayBuffer) return Buffer.from(value).toString("base64");
  if (ArrayBuffer.isView(value)) {
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64");
  }
  if (typeof toJSON === "function") return toPlain(toJSON.call(value, ""), inside);
  if (Array.isArray(value)) return value.map((item) => toPlain(item, inside));
  if (value instanceof Set) return [...value].map((item) => toPlain(item, inside));
  if (value instanceof Map) {
    const pairs = [...(value as Map<unknown, unknown>)].map(
      ([key, item]) => [key, toPlain(item, inside)] as const,
    );
    if (pairs.every(([key]) => typeof key === "string")) return Object.fromEntries(pairs);
    return pairs.map(([key, item]) => [toPlain(key, inside), item]);
  }
  if (value instanceof Error) {
    const { name, message } = value;
    const facts = { name, message, ...(value as object) };
    return Object.fromEntries(Object.entries(facts).map(([key, item]) => [key, toPlain(item, inside)]));
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toPlain(item, inside)]));
}
