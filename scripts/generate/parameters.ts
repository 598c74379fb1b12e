import type { Parameter, PathParameter, ScalarType } from "../../src/api/operation.ts";
import type { ParameterObject, Schema } from "./document.ts";
import { type Source, placeOf } from "./operations.ts";
import { resolve } from "./references.ts";
import { SpecError } from "./spec-error.ts";

/** What is sent in the path, the query and the headers. */

/** Set by the client on every request, or by the transport; OpenAPI says to pass over the first three. */
const OWN_HEADERS = ["authorization", "accept", "content-type", "content-length"];

/** Path parameters that are file paths; the documents say so in words only. */
const FILE_PATHS = /^\/api\/v1\/(apps\/\{appId\}\/media\/(files|list)\/\{path\}|(extensions|themes)\/)/;
const FILE_PATH_NAMES = ["path", "filepath"];

/** In the order of the path. One that the document forgets to declare is a text. */
export function pathParameters(source: Source): PathParameter[] {
  const declared = source.parameters.filter((one) => one.in === "path");
  return [...source.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => {
    const found = declared.find((one) => one.name === name);
    const schema = found && resolve<Schema>(source.spec, found.schema);
    const parameter: PathParameter = { name: name!, style: pathStyle(source.path, name!, schema) };
    const values = schema && textsOf(schema.enum);
    if (values) parameter.enum = values;
    return parameter;
  });
}

function pathStyle(path: string, name: string, schema: Schema | undefined): PathParameter["style"] {
  if (schema?.type === "array") return "list";
  return FILE_PATH_NAMES.includes(name) && FILE_PATHS.test(path) ? "path" : "segment";
}

export function queryParameters(source: Source): Record<string, Parameter> {
  return table(source, "query", () => true);
}

/** Names as the document spells them. */
export function headerParameters(source: Source): Record<string, Parameter> {
  return table(source, "header", ({ name }) => !OWN_HEADERS.includes(name.toLowerCase()));
}

function table(source: Source, where: "query" | "header", wanted: (one: ParameterObject) => boolean) {
  const chosen = source.parameters.filter((one) => one.in === where && wanted(one));
  chosen.sort((a, b) => (a.name < b.name ? -1 : 1));
  return Object.fromEntries(chosen.map((one) => [one.name, factsOf(source, one)]));
}

function factsOf(source: Source, object: ParameterObject): Parameter {
  const schema = resolve<Schema>(source.spec, object.schema);
  const array = schema.type === "array";
  const item = array ? resolve<Schema>(source.spec, schema.items ?? {}) : schema;
  const parameter: Parameter = { type: scalarType(source, object.name, item) };
  if (array) parameter.style = arrayStyle(object);
  if (object.required) parameter.required = true;
  const values = parameter.type === "boolean" ? undefined : textsOf(item.enum ?? schema.enum);
  if (values) parameter.enum = values;
  if (item.maximum !== undefined) parameter.maximum = item.maximum;
  return parameter;
}

function scalarType(source: Source, name: string, { type, enum: values }: Schema): ScalarType {
  // Some say "string" and list true and false.
  if (values && values.every((value) => typeof value === "boolean")) return "boolean";
  switch (type) {
    case "integer":
    case "number":
    case "boolean":
      return type;
    case "string":
    case undefined:
      return "string";
    default:
      throw new SpecError(`${placeOf(source)}: the parameter ${name} is of type ${type}.`);
  }
}

/** By OpenAPI the default is `form`, exploded. */
function arrayStyle({ style, explode }: ParameterObject): NonNullable<Parameter["style"]> {
  if (style === "spaceDelimited") return "space";
  return explode === false ? "comma" : "repeat";
}

/** An enum as texts, which is what is sent. */
export function textsOf(values: readonly unknown[] | undefined): string[] | undefined {
  return values?.map(String);
}
