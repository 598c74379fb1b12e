import { QlikError } from "../errors.ts";
import type { FormPart, HttpRequest, LocalFile } from "../http/types.ts";
import { refuseUnknown } from "./arguments.ts";
import { typeOf } from "./file-types.ts";
import type { Body, Operation, Part, Patch } from "./operation.ts";

/** What is sent for the body argument of a call. */

type Sent = Pick<HttpRequest, "body" | "form" | "contentType">;

/**
 * The body by what the operation takes. Pure.
 *
 * @throws {QlikError} `usage` for a missing body, an unknown part, or a value that is none of the right kind.
 */
export function toBody({ name, body: rule }: Operation, given: unknown): Sent {
  if (!rule) return {};
  if (given === undefined || given === null) {
    if (!rule.required) return {};
    throw new QlikError("usage", `${name} needs a body.`, { remedy: `Give ${KINDS[rule.kind]}.` });
  }
  const contentType = rule.types.find((type) => !type.includes("*"));
  if (given instanceof FormData) return { body: given };
  // JSON in pieces is JSON all the same, and an object with a path is an object.
  const isFileWanted = rule.kind === "binary" || rule.kind === "text";
  if (isBytes(given) || (isFileWanted && isUnopened(given))) return { body: given, contentType };
  switch (rule.kind) {
    case "patch":
      return { body: toPatch(given, rule.patch!), contentType };
    case "multipart":
      return { form: toForm(name, given, rule) };
    case "text":
      if (typeof given === "string") return { body: given, contentType };
      throw new QlikError("usage", `${name}: the body is a value of type ${typeof given}.`, {
        remedy: `Give ${KINDS.text}.`,
      });
    case "binary":
      throw noFile(`${name}: the body`, given, `Give ${KINDS.binary}.`);
    default:
      return { body: given, contentType };
  }
}

const KINDS: Record<Body["kind"], string> = {
  json: "an object",
  form: "an object",
  patch: "an object of the fields to replace, or an array of JSON Patch operations",
  multipart: "an object with a value for each part",
  binary: "{ path: … } for a file on this machine, or a Uint8Array, a Blob or a stream of bytes",
  text: "a text",
};

function isBytes(value: unknown): value is Uint8Array | Blob | ReadableStream {
  return value instanceof Uint8Array || value instanceof Blob || value instanceof ReadableStream;
}

/** A file to be opened, or a stream of Node's. */
function isUnopened(value: unknown): value is LocalFile | AsyncIterable<Uint8Array> {
  if (typeof value !== "object" || value === null) return false;
  return Symbol.asyncIterator in value || pathOf(value) !== undefined;
}

function pathOf(value: unknown): string | undefined {
  const { path, ...rest } = value as Partial<LocalFile>;
  if (Object.keys(rest).length > 0) return undefined;
  return path instanceof URL ? path.href : typeof path === "string" && path !== "" ? path : undefined;
}

/** A text could be the content or the path of a file: what was meant must not be guessed. */
function noFile(what: string, given: unknown, remedy: string): QlikError {
  const got = typeof given === "string" ? "a text, which is neither bytes nor a file" : "none of that";
  return new QlikError("usage", `${what} must be a file, and is ${got}.`, { remedy });
}

/** A plain object becomes a replacement of each of its fields (RFC 6902), spelt as the operation wants it. */
function toPatch(given: unknown, { ops, paths, members }: Patch): unknown {
  if (Array.isArray(given) || typeof given !== "object" || given === null) return given;
  const op = ops.find((one) => one.toLowerCase() === "replace") ?? "replace";
  return Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => {
      const pointer = `/${field.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      const path = paths && !paths.includes(pointer) && paths.includes(field) ? field : pointer;
      return { [members.op]: op, [members.path]: path, [members.value]: value };
    });
}

function toForm(name: string, given: unknown, { parts = [] }: Body): FormPart[] {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new QlikError("usage", `${name}: the body is not an object.`, {
      remedy: `Give ${KINDS.multipart}.`,
    });
  }
  const values = given as Record<string, unknown>;
  refuseUnknown(
    name,
    "part",
    Object.keys(values),
    parts.map((part) => part.name),
  );
  return parts.flatMap((part) => {
    const value = values[part.name];
    if (value !== undefined && value !== null) return toParts(name, part, value);
    if (!part.required) return [];
    throw new QlikError("usage", `${name} needs the part ${part.name}.`, {
      remedy: `Give it in the body: { ${part.name}: … }.`,
    });
  });
}

function toParts(name: string, part: Part, value: unknown): FormPart[] {
  const values = part.repeated && Array.isArray(value) ? (value as unknown[]) : [value];
  return values.map((one): FormPart => {
    if (part.kind === "file") return filePart(name, part, one);
    if (part.kind === "json")
      return { name: part.name, value: JSON.stringify(one), type: "application/json" };
    return { name: part.name, value: typeof one === "string" ? one : JSON.stringify(one) };
  });
}

function filePart(name: string, { name: part, types = [] }: Part, value: unknown): FormPart {
  if (!isBytes(value) && !isUnopened(value)) {
    throw noFile(`${name}: the part ${part}`, value, `Give ${KINDS.binary}.`);
  }
  const path = value instanceof File ? value.name : Symbol.asyncIterator in value ? undefined : pathOf(value);
  const own = value instanceof Blob ? value.type : "";
  return { name: part, value, type: own || typeOf(path ?? "", types) };
}
