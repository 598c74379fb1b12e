import { QlikError } from "../errors.ts";
import type { HttpRequest } from "../http/types.ts";
import { refuseUnknown } from "./arguments.ts";
import type { Body, Operation, Part, Patch } from "./operation.ts";

/** What is sent for the body argument of a call. */

type Sent = Pick<HttpRequest, "body" | "contentType">;

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
  if (isBytes(given)) return { body: given, contentType };
  if (given instanceof FormData) return { body: given };
  switch (rule.kind) {
    case "patch":
      return { body: toPatch(given, rule.patch!), contentType };
    case "multipart":
      return { body: toForm(name, given, rule) };
    case "text":
    case "binary":
      if (typeof given === "string") return { body: given, contentType };
      throw new QlikError("usage", `${name}: the body is a value of type ${typeof given}.`, {
        remedy: `Give ${KINDS[rule.kind]}.`,
      });
    default:
      return { body: given, contentType };
  }
}

const KINDS: Record<Body["kind"], string> = {
  json: "an object",
  form: "an object",
  patch: "an object of the fields to replace, or an array of JSON Patch operations",
  multipart: "an object with a value for each part",
  binary: "a Uint8Array, a Blob (fs.openAsBlob(path) makes one of a file) or a ReadableStream",
  text: "a text",
};

function isBytes(value: unknown): value is Uint8Array | Blob | ReadableStream {
  return value instanceof Uint8Array || value instanceof Blob || value instanceof ReadableStream;
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

function toForm(name: string, given: unknown, { parts = [] }: Body): FormData {
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
  const form = new FormData();
  for (const part of parts) {
    const value = values[part.name];
    if (value !== undefined && value !== null) addPart(form, name, part, value);
    else if (part.required) {
      throw new QlikError("usage", `${name} needs the part ${part.name}.`, {
        remedy: `Give it in the body: { ${part.name}: … }.`,
      });
    }
  }
  return form;
}

function addPart(form: FormData, name: string, part: Part, value: unknown): void {
  for (const one of part.repeated && Array.isArray(value) ? (value as unknown[]) : [value]) {
    if (part.kind === "file") {
      const file = one instanceof File ? one.name : part.name;
      form.append(part.name, toBlob(name, part, one), file);
    } else if (part.kind === "json") {
      form.append(part.name, new Blob([JSON.stringify(one)], { type: "application/json" }));
    } else {
      form.append(part.name, typeof one === "string" ? one : JSON.stringify(one));
    }
  }
}

function toBlob(name: string, { name: part, types }: Part, value: unknown): Blob {
  const type = types?.find((one) => !one.includes("*")) ?? "application/octet-stream";
  // A slice, since `fs.openAsBlob` knows no type either, and what it made is not to be read for one.
  if (value instanceof Blob) return value.type === "" ? value.slice(0, value.size, type) : value;
  if (value instanceof Uint8Array || typeof value === "string")
    return new Blob([value as Uint8Array<ArrayBuffer>], { type });
  throw new QlikError("usage", `${name}: the part ${part} is not a file.`, {
    remedy: "Give a Blob (fs.openAsBlob(path) makes one of a file), a Uint8Array or a text.",
  });
}
