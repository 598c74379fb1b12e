/** What an object of the API looks like, as data: for completion, help and examples. Pure. */

/** What a value may be: one of these. */
export type Shape = readonly Alternative[];

export type Alternative =
  | { kind: "string" | "integer" | "number" | "boolean" | "time" | "file" }
  /** Anything, or what has no declared fields. */
  | { kind: "json" }
  /** One of these, which are numbers where that is {@link numeric}. */
  | { kind: "enum"; values: readonly string[]; numeric?: true }
  | { kind: "array"; items: Shape }
  | { kind: "object"; fields: readonly Field[] }
  /** A shape that has a name: `Users.User`. */
  | { kind: "named"; name: string };

export interface Field {
  name: string;
  shape: Shape;
  required?: true;
  nullable?: true;
  /** Comes back, and is not to be sent. */
  readOnly?: true;
  /** As it is written in TypeScript, where the shape does not say. */
  type?: string;
  /** What it is, where the name does not say. */
  about?: string;
}

type ScalarKind = "string" | "integer" | "number" | "boolean" | "time" | "file" | "json";

/** How a kind is written; generated/README.md describes the notation. */
const MARKS: Readonly<Record<ScalarKind, string>> = {
  string: "",
  integer: ":i",
  number: ":n",
  boolean: ":b",
  time: ":t",
  file: ":f",
  json: ":j",
};
const KINDS = new Map(Object.entries(MARKS).map(([kind, mark]) => [mark, kind as ScalarKind]));

/** @param namespace whose names are written without it */
export function encodeShape(shape: Shape, namespace = ""): string {
  return shape.map((one) => encodeAlternative(one, namespace)).join("|");
}

function encodeAlternative(one: Alternative, namespace: string): string {
  switch (one.kind) {
    case "enum":
      return `${one.numeric ? "#" : "="}${one.values.map(encode).join()}`;
    case "array":
      return `[${encodeShape(one.items, namespace)}]`;
    case "object":
      return `(${one.fields.map((field) => encodeField(field, namespace)).join(" ")})`;
    case "named":
      return `@${encode(namespace && one.name.startsWith(`${namespace}.`) ? one.name.slice(namespace.length + 1) : one.name)}`;
    default:
      return MARKS[one.kind];
  }
}

function encodeField({ name, shape, required, nullable, readOnly }: Field, namespace: string): string {
  const marks = `${required ? "!" : ""}${nullable ? "~" : ""}${readOnly ? "*" : ""}`;
  return `${encode(name)}${marks}${encodeShape(shape, namespace)}`;
}

/** Percent-encoded with all that the notation itself uses. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
}

/** Reads what {@link encodeShape} wrote. */
export function decodeShape(text: string, namespace = ""): Shape {
  const reader = { text, at: 0, namespace };
  const shape = readShape(reader);
  if (reader.at < text.length) throw new Error(`No shape at ${reader.at} of ${text}`);
  return shape;
}

interface Reader {
  text: string;
  at: number;
  namespace: string;
}

/** Values or a name, up to what ends an alternative. */
const WORD = /[^\s()[\]|]*/y;

function readShape(reader: Reader): Shape {
  const all: Alternative[] = [];
  do all.push(readAlternative(reader));
  while (take(reader, "|"));
  return all;
}

function readAlternative(reader: Reader): Alternative {
  const numeric = take(reader, "#");
  if (numeric ?? take(reader, "=")) {
    const values = readWord(reader, WORD).split(",").map(decodeURIComponent);
    return { kind: "enum", values, ...(numeric && { numeric }) };
  }
  if (take(reader, "@")) {
    const name = decodeURIComponent(readWord(reader, WORD));
    return { kind: "named", name: name.includes(".") ? name : `${reader.namespace}.${name}` };
  }
  if (take(reader, "[")) {
    const items = readShape(reader);
    take(reader, "]");
    return { kind: "array", items };
  }
  if (take(reader, "(")) {
    const fields: Field[] = [];
    while (!take(reader, ")")) {
      fields.push(readField(reader));
      take(reader, " ");
    }
    return { kind: "object", fields };
  }
  return { kind: KINDS.get(readWord(reader, /(:[a-z])?/y))! };
}

function readField(reader: Reader): Field {
  const name = decodeURIComponent(readWord(reader, /[^\s!~*:=#@()[\]|]+/y));
  const required = take(reader, "!");
  const nullable = take(reader, "~");
  const readOnly = take(reader, "*");
  return {
    name,
    shape: readShape(reader),
    ...(required && { required }),
    ...(nullable && { nullable }),
    ...(readOnly && { readOnly }),
  };
}

function readWord(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at;
  const [word] = pattern.exec(reader.text) ?? [""];
  reader.at += word.length;
  return word;
}

function take(reader: Reader, char: string): true | undefined {
  if (reader.text[reader.at] !== char) return undefined;
  reader.at += 1;
  return true;
}
