import type { Operation, Parameter, Patch } from "../../../src/api/operation.ts";
import { bodyObject } from "../bodies.ts";
import type { Schema } from "../document.ts";
import type { Known } from "../facts.ts";
import { changesOf, memberOf } from "../json-patch.ts";
import { resolve } from "../references.ts";
import { camel, pascal } from "../words.ts";
import { key, printType, union } from "./printer.ts";
import { printResult } from "./results.ts";
import type { Schemas } from "./schemas.ts";

/** What a method takes: path parameters, body, query and options, in this order. */

interface Argument {
  name: string;
  type: string;
  optional: boolean;
}

export interface Arguments {
  /** As they stand between the brackets of a signature; the options are an `O`. */
  list: string;
  /** What `O` extends. */
  options: string;
  /** Types that the list names. */
  declarations: string[];
}

/** @param siblingGet the GET of the same path, which shows what a patch changes. */
export function printArguments(schemas: Schemas, known: Known, siblingGet: Known | undefined): Arguments {
  const { operation } = known;
  const declarations: string[] = [];
  const all: Argument[] = operation.parameters.map(({ name, style, enum: values }) => {
    const one = values ? literals(values) : "string";
    return {
      name: camel(name),
      type: style === "list" ? `${one} | readonly ${one}[]` : one,
      optional: false,
    };
  });
  if (operation.body) {
    const type = printBodyType(schemas, known, siblingGet);
    all.push({ name: "body", type, optional: operation.body.required !== true });
  }
  const query = printQuery(operation);
  if (query.length > 0) {
    const type = `${typeName(operation)}Query`;
    declarations.push([`export interface ${type} {`, ...query.map((one) => `  ${one}`), "}"].join("\n"));
    const optional = Object.values(operation.query).every((one) => !one.required);
    all.push({ name: "query", type, optional });
  }
  const options = printOptions(operation);
  all.push({ ...options, type: "O" });
  const list = all.map((one, i) => printArgument(one, all.slice(i + 1))).join(", ");
  return { list, options: options.type, declarations };
}

/** Before one that must be given, an optional one is given as `undefined`. */
function printArgument({ name, type, optional }: Argument, after: readonly Argument[]): string {
  if (!optional) return `${name}: ${type}`;
  return after.every((one) => one.optional) ? `${name}?: ${type}` : `${name}: ${type} | undefined`;
}

/** `spaces.assignments.list` → `SpacesAssignmentsList`. */
function typeName({ name }: Operation): string {
  return name.split(".").map(pascal).join("");
}

function printQuery({ query, paged }: Operation): string[] {
  // The limit of a paged list is the total wanted, whatever the tenant takes for a page.
  const all = Object.entries<Parameter>(paged ? { ...query, limit: { type: "integer" } } : query);
  all.sort(([a], [b]) => (a < b ? -1 : 1));
  return all.map(([name, parameter]) => {
    const type = printParameter(parameter);
    return parameter.required ? `${key(name)}: ${type};` : `${key(name)}?: ${type} | undefined;`;
  });
}

function printParameter({ type, style, enum: values }: Parameter): string {
  const one = values ? literals(values) : type === "integer" ? "number" : type;
  return style ? `${one} | readonly (${one})[]` : one;
}

function printOptions({ headers }: Operation): Argument {
  const members = Object.entries(headers).map(([name, { type, required }]) => {
    return `${key(name.toLowerCase())}${required ? "" : "?"}: ${type === "integer" ? "`${number}`" : "string"}`;
  });
  const optional = Object.values(headers).every((one) => !one.required);
  const type = `CallOptions & { headers${optional ? "?" : ""}: { ${members.join("; ")} } }`;
  return { name: "options", type: members.length > 0 ? type : "CallOptions", optional };
}

function printBodyType(schemas: Schemas, known: Known, siblingGet: Known | undefined): string {
  const { source, operation } = known;
  const { kind, patch } = operation.body!;
  if (kind === "binary") return "Upload";
  if (patch) return printPatch(schemas, known, patch, siblingGet);
  const context = schemas.context(source.spec, "in");
  return union(Object.values(bodyObject(source)!.content).map(({ schema }) => printType(context, schema)));
}

function printPatch(
  schemas: Schemas,
  { source }: Known,
  patch: Patch,
  siblingGet: Known | undefined,
): string {
  const context = schemas.context(source.spec, "in");
  const [media] = Object.values(bodyObject(source)!.content);
  const { ops, paths } = patch;
  const pathType =
    paths && union(paths.map((path) => (path.includes("{") ? template(path) : JSON.stringify(path))));
  const operations =
    patch.members.op === "op"
      ? `readonly PatchOperation<${ops.length > 0 ? literals(ops) : "string"}${pathType ? `, ${pathType}` : ""}>[]`
      : printType(context, media!.schema);
  const fields = paths?.map((path) => path.replace(/^\//, "")).filter((path) => /^[^/{]+$/.test(path));
  if (!fields) return `${operations} | { [field: string]: unknown }`;
  if (fields.length === 0) return operations;
  const resource = siblingGet && !siblingGet.operation.paged ? printResult(schemas, siblingGet) : "unknown";
  const values = changesOf(source, media!).map((change) => {
    const given = change.properties?.[memberOf(change, "value")];
    const schema = given && resolve<Schema>(source.spec, given);
    // An object without fields stands where any value is meant.
    const empty = !schema || (schema.type === "object" && Object.keys(schema.properties ?? {}).length === 0);
    return empty ? "unknown" : printType(context, given);
  });
  const declared = union(values);
  return `${operations} | PatchFields<${resource}, ${literals(fields)}${declared === "unknown" ? "" : `, ${declared}`}>`;
}

function literals(values: readonly string[]): string {
  return union(values.map((value) => JSON.stringify(value)));
}

/** `/groups/{id}/roles` stands for any id. */
function template(path: string): string {
  return `\`${path.replaceAll(/\{[^}]*\}/g, "${string}")}\``;
}
