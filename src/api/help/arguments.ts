import { CALL_OPTIONS, type Argument } from "../call-options.ts";
import { findOperation } from "../catalogue.ts";
import type { HandWritten } from "../hand-written/table.ts";
import type { Operation, Parameter, Patch } from "../operation.ts";
import { hasQuery } from "../request.ts";
import type { Alternative, Field, Shape } from "../shape.ts";
import { bodyShape, fieldsOf, itemsOf, resultShape } from "../shapes.ts";
import type { Method } from "./method.ts";
import { CURSORS, parameterWords } from "./parameter-words.ts";

/** What a method is called with, one by one, each with all that it may hold. Pure. */

export interface CallArgument {
  name: string;
  role: "path" | "body" | "query" | "options" | "other";
  shape: Shape;
  optional?: true;
  /** As it is written in TypeScript, where the shape does not say. */
  type?: string;
  /** What it is, where the name does not say. */
  about?: string;
}

/** In the order of the call. */
export function argumentsOf(method: Method): CallArgument[] {
  return method.kind === "operation"
    ? ofOperation(method.operation)
    : method.entry.parameters.map((one) => ofHandWritten(one, method.entry, method.operation));
}

function ofOperation(operation: Operation): CallArgument[] {
  const { parameters, body, headers } = operation;
  const all: CallArgument[] = parameters.map(({ name, style, enum: values }) => {
    const one: Shape = values ? [{ kind: "enum", values }] : TEXT;
    const shape: Shape = style === "list" ? [...one, { kind: "array", items: one }] : one;
    return { name: plainName(name), role: "path", shape };
  });
  if (body) all.push({ ...bodyArgument(operation), ...(!body.required && OPTIONAL) });
  if (hasQuery(operation)) all.push(queryArgument(operation));
  const needsHeaders = Object.values(headers).some(({ required }) => required);
  const options = CALL_OPTIONS.map((field) =>
    field.name === "headers" ? headersField(operation) : toField(field),
  );
  all.push({
    name: "options",
    role: "options",
    shape: [{ kind: "object", fields: options }],
    type: "CallOptions",
    ...(!needsHeaders && OPTIONAL),
  });
  return all;
}

const OPTIONAL = { optional: true } as const;
const TEXT: Shape = [{ kind: "string" }];
const ANYTHING: Shape = [{ kind: "json" }];

/** `brand-id` → `brandId`, as the types have it. */
function plainName(name: string): string {
  return name.replaceAll(/[^a-zA-Z0-9]+([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function headersField({ headers }: Operation): Field {
  const fields = Object.entries(headers).map(([name, parameter]) => ({
    ...parameterField(name.toLowerCase(), parameter),
    // Headers are texts, whatever is in them.
    shape: TEXT,
  }));
  const about = CALL_OPTIONS.find(({ name }) => name === "headers")?.about;
  return {
    name: "headers",
    shape: fields.length > 0 ? [{ kind: "object", fields }] : ANYTHING,
    type: "Record<string, string>",
    ...(about !== undefined && { about }),
    ...(fields.some(({ required }) => required) && { required: true }),
  };
}

function queryArgument(operation: Operation, fixed: HandWritten["fixed"] = {}): CallArgument {
  const { query, paged } = operation;
  const fields = Object.entries(query)
    .filter(([name]) => !Object.hasOwn(fixed, name) && !(paged && name === "limit"))
    .map(([name, parameter]) => {
      const about = parameterWords(name, operation);
      return { ...parameterField(name, parameter), ...(about !== undefined && { about }) };
    });
  if (paged) {
    const limit: Field = {
      name: "limit",
      shape: [{ kind: "integer" }],
      about: "how many in all; every one by default",
    };
    fields.push(limit);
    fields.sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
  }
  return {
    name: "query",
    role: "query",
    shape: [{ kind: "object", fields }],
    ...(fields.every(({ required }) => !required) && OPTIONAL),
  };
}

/** What is needed first, and what is not needed last. */
function rank({ name, required }: Field): number {
  return required ? 0 : CURSORS.includes(name) ? 2 : 1;
}

function parameterField(name: string, { type, style, required, enum: values, maximum }: Parameter): Field {
  const one: Shape = values ? [{ kind: "enum", values }] : [{ kind: type }];
  return {
    name,
    shape: style ? [...one, { kind: "array", items: one }] : one,
    ...(required && { required }),
    ...(maximum !== undefined && { about: `at most ${maximum.toLocaleString("en")}` }),
  };
}

function bodyArgument(operation: Operation): CallArgument {
  const { name, body } = operation;
  const argument = { name: "body", role: "body" } as const;
  switch (body?.kind) {
    case "patch":
      return { ...argument, shape: patchShape(operation, body.patch!) };
    case "binary":
      return { ...argument, shape: [{ kind: "file" }] };
    case "text":
      return { ...argument, shape: TEXT };
    default:
      return { ...argument, shape: bodyShape(name) ?? ANYTHING };
  }
}

/** The fields that can be replaced, or an array of the changes themselves. */
function patchShape({ name, path }: Operation, { ops, paths, members }: Patch): Shape {
  const given = fieldsOf(itemsOf(bodyShape(name) ?? []) ?? []);
  const declared = given.find((field) => field.name === members.value)?.shape.filter(isTold) ?? [];
  const known = siblingFields(name, path);
  const plain = paths?.map((pointer) => pointer.replace(/^\//, "")).filter((field) => /^[^/{]+$/.test(field));
  const fields = plain
    ? plain.map((field): Field => {
        const shape = [...(known.get(field)?.shape ?? []), ...declared];
        return { name: field, shape: shape.length > 0 ? shape : [...TEXT, ...ANYTHING] };
      })
    : [...known.values()];
  const change: Field[] = [
    { name: members.op, shape: ops.length > 0 ? [{ kind: "enum", values: ops }] : TEXT, required: true },
    { name: members.path, shape: paths ? [{ kind: "enum", values: paths }] : TEXT, required: true },
    { name: members.value, shape: declared.length > 0 ? declared : ANYTHING },
  ];
  const changes: Shape = [{ kind: "array", items: [{ kind: "object", fields: change }] }];
  return fields.length > 0 ? [{ kind: "object", fields }, ...changes] : changes;
}

/** An object without fields stands where any value is meant. */
function isTold(one: Alternative): boolean {
  return one.kind !== "json";
}

/** What a resource is made of is known from what else is done with it; all of it is optional in a change. */
function siblingFields(name: string, path: string): Map<string, Field> {
  const parent = name.slice(0, name.lastIndexOf("."));
  const get = findOperation(`${parent}.get`);
  const shapes = [
    // What comes back from there is what is changed there.
    get?.path === path && !get.paged ? resultShape(get.name) : undefined,
    bodyShape(`${parent}.update`),
    bodyShape(`${parent}.create`),
  ];
  const fields = new Map<string, Field>();
  for (const shape of shapes) {
    for (const field of shape ? fieldsOf(shape) : []) {
      if (field.readOnly || fields.has(field.name)) continue;
      const { required: _required, ...optional } = field;
      fields.set(field.name, optional);
    }
  }
  return fields;
}

/** From the words of the table of hand-written methods, and from the operation that does the work. */
function ofHandWritten(
  { name, type, optional, about, fields }: Argument,
  { fixed }: HandWritten,
  operation: Operation | undefined,
): CallArgument {
  const more = { ...(optional && OPTIONAL), ...(about !== undefined && { about }) };
  if (operation && name === "body" && operation.body) return { ...bodyArgument(operation), ...more };
  if (operation && name === "query") return { ...queryArgument(operation, fixed), ...more };
  if (fields) {
    const role = name === "options" ? "options" : "other";
    return { name, role, shape: [{ kind: "object", fields: fields.map(toField) }], type, ...more };
  }
  const parameter = operation?.parameters.some((one) => plainName(one.name) === name);
  return { name, role: parameter ? "path" : "other", shape: typeShape(type), type, ...more };
}

function toField({ name, type, optional, about, fields }: Argument): Field {
  return {
    name,
    shape: fields ? [{ kind: "object", fields: fields.map(toField) }] : typeShape(type),
    type,
    ...(!optional && { required: true as const }),
    ...(about !== undefined && { about }),
  };
}

/** Of a type as it is written in TypeScript. */
function typeShape(type: string): Shape {
  if (type === "string" || type === "number" || type === "boolean") return [{ kind: type }];
  const texts = [...type.matchAll(/"([^"]*)"/g)].map(([, text]) => text!);
  const isUnion = texts.length > 0 && texts.map((text) => `"${text}"`).join(" | ") === type;
  return isUnion ? [{ kind: "enum", values: texts }] : ANYTHING;
}
