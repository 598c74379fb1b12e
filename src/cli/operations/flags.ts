import { type BodyField, bodyFieldsOf } from "../../api/body-fields.ts";
import { findOperation } from "../../api/catalogue.ts";
import { parameterWords } from "../../api/help/parameter-words.ts";
import { findJob } from "../../api/jobs.ts";
import { capital } from "../../api/help/capital.ts";
import type { Operation } from "../../api/operation.ts";
import type { Command } from "./words.ts";
import { BODY, COMMON, LIMIT, PATCH, WAIT } from "./common-flags.ts";
import { flagKey } from "./spelling.ts";

/** The flags of a command, from the facts about its operation. Pure. */

/** What a value has to be. */
export interface ValueRule {
  type: BodyField["type"];
  /** May be given several times. */
  repeated?: true;
  enum?: readonly string[];
  maximum?: number;
}

export type Target =
  | { kind: "own" }
  | { kind: "path"; name: string }
  | { kind: "query"; name: string }
  | { kind: "header"; name: string }
  | { kind: "field"; path: readonly string[] }
  | { kind: "null"; path: readonly string[] };

export interface Flag {
  /** Without the dashes, as help shows it; in kebab-case it is understood too. */
  name: string;
  /** One letter. */
  short?: string;
  /** Further spellings. */
  also?: readonly string[];
  target: Target;
  rule: ValueRule;
  required?: true;
  /** Where help shows it; nowhere by default. */
  section?: "ids" | "query" | "body" | "general";
  /** What help calls its value. */
  value?: string;
  /** For flags that are the same everywhere, and what many lists share. */
  about?: string;
}

export function isOwn({ name, target }: Flag, wanted: string): boolean {
  return target.kind === "own" && name === wanted;
}

/** Every flag of a command: those of all commands, then ids, query, headers and the fields of the body. */
export function flagsOf(operation: Operation, fixed: Command["fixed"] = {}): Flag[] {
  const flags: Flag[] = [];
  const taken = new Set<string>();
  const isFree = (name: string) => !taken.has(flagKey(name));
  const put = (flag: Flag) => {
    flags.push(flag);
    for (const name of [flag.name, ...(flag.also ?? [])]) taken.add(flagKey(name));
  };
  const { paged, body } = operation;
  // Where the tenant sorts, `--sort` is its own.
  const isSorted = Object.hasOwn(operation.query, "sort");
  for (const flag of COMMON) put(flag.name === "sort-by" && !isSorted ? { ...flag, also: ["sort"] } : flag);
  if (paged) put(LIMIT);
  if (findJob(operation.name)) for (const flag of WAIT) put(flag);
  if (body) for (const flag of [...BODY, ...(body.kind === "patch" ? PATCH : [])]) put(flag);
  for (const { name, enum: values } of operation.parameters) {
    put({
      name: isFree(name) ? name : `path-${name}`,
      target: { kind: "path", name },
      section: "ids",
      value: "id",
      rule: { type: "string", ...(values && { enum: values }) },
      required: true,
    });
  }
  for (const kind of ["query", "headers"] as const) {
    for (const [name, { type, style, required, enum: values, maximum }] of Object.entries(operation[kind])) {
      if (Object.hasOwn(fixed, name) || (paged && name === "limit")) continue;
      const words =
        kind === "query" && !values && !style && !required ? parameterWords(name, operation) : undefined;
      const target = { kind: kind === "query" ? ("query" as const) : ("header" as const), name };
      put({
        name: isFree(name) ? name : `${target.kind}-${name}`,
        target,
        section: "query",
        rule: {
          type,
          ...(style && { repeated: true }),
          ...(values && { enum: values }),
          ...(maximum !== undefined && { maximum }),
        },
        ...(required && { required }),
        ...(words !== undefined && { about: capital(words) }),
      });
    }
  }
  for (const field of fieldsOf(operation)) {
    if (isUpload(operation, field) && !isFree(field.path[0]!)) continue;
    putField(field, operation, isFree, put);
  }
  return flags;
}

/** Under its own name where that is free; in a multipart body, without the part's name too. */
function putField(
  field: BodyField,
  operation: Operation,
  isFree: (name: string) => boolean,
  put: (flag: Flag) => void,
): void {
  const { path, type, repeated, required, nullable, enum: values } = field;
  const full = path.join("-");
  const short = operation.body?.kind === "multipart" && path.length > 1 ? path.slice(1).join("-") : full;
  const [name, ...also] = [...new Set([short, full, `body-${full}`])].filter(isFree);
  if (name === undefined) return;
  const others = short === full ? [] : also.filter((one) => one === full);
  put({
    name,
    ...(others.length > 0 && { also: others }),
    target: { kind: "field", path },
    section: "body",
    rule: { type, ...(repeated && { repeated }), ...(values && { enum: values }) },
    ...(required && path.length === 1 && { required }),
  });
  if (nullable && isFree(`${name}-null`)) {
    put({
      name: `${name}-null`,
      target: { kind: "null", path },
      rule: { type: "boolean" },
    });
  }
}

function isUpload({ body }: Operation, { path, type }: BodyField): boolean {
  return body?.kind === "multipart" && type === "file" && path.length === 1;
}

/** The fields that can be given one by one. What a patch may change is known from its paths or from its siblings. */
export function fieldsOf({ name, body }: Operation): BodyField[] {
  if (!body) return [];
  if (body.kind !== "patch") return bodyFieldsOf(name);
  const parent = name.slice(0, name.lastIndexOf("."));
  const sibling = ["update", "create"].map((verb) => `${parent}.${verb}`).find((one) => findOperation(one));
  // What is required of the whole is optional in a change of it, and may take other values: of the siblings' fields,
  // only the types are to be trusted.
  const shape = (sibling === undefined ? [] : bodyFieldsOf(sibling))
    .filter(({ type }) => type !== "file")
    .map(({ path, type, repeated }): BodyField => ({ path, type, ...(repeated && { repeated }) }));
  const paths = body.patch?.paths;
  if (!paths) return shape.filter(({ path }) => path.length === 1);
  return paths.filter(isPlainPath).map((pointer) => {
    const path = pointer.replace(/^\//, "").split("/").map(unescapePointer);
    return shape.find((field) => field.path.join("/") === path.join("/")) ?? { path, type: "json" };
  });
}

/** Not one that ends in an index or holds a placeholder. */
function isPlainPath(pointer: string): boolean {
  return !/[{}]|\/(-|\d+)(\/|$)/.test(pointer);
}

function unescapePointer(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}
