import { isFile, isRequired } from "../bodies.ts";
import type { Schema } from "../document.ts";
import type { Spec } from "../read-specs.ts";
import { resolve } from "../references.ts";
import { SpecError } from "../spec-error.ts";
import { byCode, isIdentifier, pascal } from "../words.ts";
import { type Context, type Direction, printBody, printMembers, printType } from "./printer.ts";

/** The named schemas that operations need, each document's in a namespace of its own: names repeat between them. */

export interface Schemas {
  /** For types outside the namespaces: names are `Users.User`, and what is named here gets declared. */
  context(spec: Spec, direction: Direction): Context;
  /** The namespaces with all that was named, and what those name in turn. */
  declare(): string[];
}

export function createSchemas(): Schemas {
  const wanted = new Map<Spec, Map<string, { schema: string; direction: Direction }>>();
  const inputs = new Map<Spec, ReturnType<typeof createInputs>>();

  const want = (spec: Spec, schema: string, direction: Direction): string => {
    if (!inputs.has(spec)) inputs.set(spec, createInputs(spec));
    const own = direction === "in" && inputs.get(spec)!.differs(schema);
    const name = identifier(schema) + (own ? "Input" : "");
    if (!wanted.has(spec)) wanted.set(spec, new Map());
    wanted.get(spec)!.set(name, { schema, direction: own ? "in" : "out" });
    return name;
  };
  const context = (spec: Spec, direction: Direction, qualified: boolean): Context => ({
    spec,
    direction,
    nameOf: (schema, way) => (qualified ? `${namespaceOf(spec)}.` : "") + want(spec, schema, way),
  });

  const declare = () => {
    const namespaces: [string, string][] = [];
    for (const [spec, names] of wanted) {
      const text = new Map<string, string>();
      // Printing one may name others, which a Map's iteration reaches too.
      for (const [name, { schema, direction }] of names)
        text.set(name, declareOne(context(spec, direction, false), name, schema));
      const sorted = [...text].sort(([a], [b]) => byCode(a, b)).map(([, one]) => one);
      namespaces.push([namespaceOf(spec), sorted.join("\n")]);
    }
    return namespaces
      .sort(([a], [b]) => byCode(a, b))
      .map(([name, body]) => `export namespace ${name} {\n${body}\n}`);
  };
  return { context: (spec, direction) => context(spec, direction, true), declare };
}

export function namespaceOf({ file }: Spec): string {
  return pascal(file.replace(/\.json$/, ""));
}

/** Names that mean something else in the file of types. */
const TAKEN = [
  "Answer",
  "Blob",
  "Call",
  "CallOptions",
  "Download",
  "Listing",
  "PatchFields",
  "PatchOperation",
  "Upload",
];

function identifier(schema: string): string {
  const name = isIdentifier(schema) ? schema : pascal(schema);
  return TAKEN.includes(name) ? `${name}Schema` : name;
}

function declareOne(context: Context, name: string, schema: string): string {
  const object = context.spec.document.components?.schemas?.[schema];
  if (!object) throw new SpecError(`${context.spec.file} has no schema ${schema}.`);
  const plain = object.properties && !(object.allOf ?? object.oneOf ?? object.anyOf ?? object.nullable);
  if (!plain || object.type === "array" || object.enum) {
    const type = object.$ref === undefined ? printBody(context, object) : printType(context, object);
    return `  export type ${name} = ${type};`;
  }
  const members = printMembers(context, object).map((member) => `    ${member}`);
  return [`  export interface ${name} {`, ...members, "  }"].join("\n");
}

/** Which schemas of a document differ between what is sent and what comes back. */
function createInputs(spec: Spec) {
  const known = new Map<string, boolean>();
  /** @param seen schemas looked at already: some contain themselves. */
  const within = (given: Schema | undefined, seen: Set<Schema>): boolean => {
    if (!given) return false;
    const schema = resolve<Schema>(spec, given);
    if (seen.has(schema)) return false;
    seen.add(schema);
    const more = schema.additionalProperties;
    return (
      isFile(schema) ||
      Object.entries(schema.properties ?? {}).some(
        ([name, one]) =>
          (resolve<Schema>(spec, one).readOnly && isRequired(schema, name)) || within(one, seen),
      ) ||
      [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].some((one) =>
        within(one, seen),
      ) ||
      within(schema.items, seen) ||
      (typeof more === "object" && within(more, seen))
    );
  };
  const differs = (name: string): boolean => {
    if (!known.has(name)) known.set(name, within(spec.document.components?.schemas?.[name], new Set()));
    return known.get(name)!;
  };
  return { differs };
}
