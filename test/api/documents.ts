import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { missing, specsFolder } from "../generate/specs-folder.ts";

/** What Qlik's OpenAPI documents say, read without any help of the generator that is held against them. */

export interface Content {
  schema?: any;
  encoding?: Record<string, { contentType?: string }>;
}

export interface DeclaredParameter {
  name: string;
  required: boolean;
  schema: any;
  style?: string;
  explode?: boolean;
}

export interface DeclaredAnswer {
  status: number;
  /** Content type, where there is a body. */
  type?: string;
  schema?: any;
  headers: string[];
}

export interface Declared {
  method: string;
  path: string;
  file: string;
  document: any;
  /** By the order of the path; the schema is missing where the document forgets to declare one. */
  inPath: { name: string; schema: any }[];
  query: DeclaredParameter[];
  headers: DeclaredParameter[];
  body?: { required: boolean; content: Record<string, Content> };
  /** The answers of success, one for each content type; of redirects, where there is nothing else. */
  answers: DeclaredAnswer[];
  /** The key of the items, where the answer names the next page. */
  paged?: string;
}

/** Follows `$ref`s within the document. */
export function resolved(document: any, thing: any): any {
  let found = thing;
  while (found?.$ref) {
    const steps: string[] = found.$ref.slice(2).split("/");
    found = steps.reduce((at, step) => at[step.replaceAll("~1", "/").replaceAll("~0", "~")], document);
  }
  return found;
}

/** What OpenAPI 3.0 has and JSON Schema has not; Qlik writes some enums as `oneOf` with the values as titles. */
function toJsonSchema(schema: any): void {
  if (schema === null || typeof schema !== "object") return;
  if (Array.isArray(schema.oneOf) && schema.oneOf.every((one: any) => "x-qlik-const" in one)) {
    schema.enum = schema.oneOf.map((one: any) => one.title);
    delete schema.oneOf;
  }
  if (typeof schema.nullable === "boolean") {
    if (schema.nullable && Array.isArray(schema.enum) && !schema.enum.includes(null)) schema.enum.push(null);
    if (schema.type === undefined) delete schema.nullable;
  }
  for (const value of Object.values(schema)) toJsonSchema(value);
}

const METHODS = ["get", "post", "put", "patch", "delete"];

function readOperation(file: string, document: any, path: string, method: string): Declared {
  const item = document.paths[path];
  const operation = item[method];
  const all: any[] = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((one) =>
    resolved(document, one),
  );
  const named = (place: string) =>
    all
      .filter((one) => one.in === place)
      .map(({ name, required = false, schema, style, explode }): DeclaredParameter => ({
        name,
        required,
        schema,
        ...(style !== undefined && { style }),
        ...(explode !== undefined && { explode }),
      }));
  const schemas = new Map(named("path").map((one) => [one.name, one.schema]));
  const body = resolved(document, operation.requestBody);
  const answers = Object.entries<any>(operation.responses).flatMap(([status, given]): DeclaredAnswer[] => {
    const { content = {}, headers = {} } = resolved(document, given);
    if (!/^[23]/.test(status)) return [];
    const facts = { status: Number(status), headers: Object.keys(headers) };
    const bodiless = [204, 205].includes(facts.status) || status.startsWith("3");
    const types = bodiless ? [] : Object.entries<any>(content);
    return types.length === 0
      ? [facts]
      : types.map(([type, { schema }]) => ({ ...facts, type, ...(schema && { schema }) }));
  });
  const paged = answers.map(({ schema }) => itemsKey(document, schema)).find((key) => key !== undefined);
  return {
    method: method.toUpperCase(),
    path,
    file,
    document,
    inPath: [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => ({
      name: name!,
      schema: schemas.get(name!),
    })),
    query: named("query"),
    headers: named("header"),
    ...(body && { body: { required: body.required ?? false, content: body.content } }),
    answers,
    ...(paged !== undefined && { paged }),
  };
}

/** The properties of a schema, those of its parts and choices included. */
function propertiesOf(document: any, given: any): Record<string, any> {
  const schema = resolved(document, given) ?? {};
  const parts: any[] = [...(schema.allOf ?? []), ...(schema.oneOf ?? [])];
  return Object.assign({}, ...parts.map((part) => propertiesOf(document, part)), schema.properties);
}

/** The schema at a dotted path; `errors[].title` is that of each in a list. None where nothing is declared. */
export function schemaAt(document: any, given: any, path: string): any {
  let schema = given;
  for (const step of path.split(".")) {
    schema = resolved(document, propertiesOf(document, schema)[step.replace("[]", "")]);
    if (step.endsWith("[]")) schema = resolved(document, schema?.items);
    if (schema === undefined) return undefined;
  }
  return schema;
}

function itemsKey(document: any, schema: any): string | undefined {
  const properties = propertiesOf(document, schema);
  const next = propertiesOf(document, propertiesOf(document, properties.links).next);
  if (!("href" in next)) return undefined;
  const arrays = Object.keys(properties).filter(
    (key) => resolved(document, properties[key]).type === "array",
  );
  return arrays.includes("data") ? "data" : arrays[0];
}

const ajv = new Ajv({
  strict: false,
  validateSchema: false,
  allErrors: true,
  logger: false,
  unicodeRegExp: false,
});
ajv.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
ajv.addFormat("date", /^\d{4}-\d\d-\d\d$/);
ajv.addFormat("uri", /^[a-z]+:\/\/[^ ]+$/);
ajv.addFormat("email", /^[^@ ]+@[^@ ]+$/);
ajv.addFormat("uuid", /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

/** All operations of all documents. */
export const declaredOperations: Declared[] = [];
for (const file of missing ? [] : readdirSync(specsFolder).filter((name) => name.endsWith(".json"))) {
  const document = JSON.parse(readFileSync(join(specsFolder, file), "utf8"));
  toJsonSchema(document);
  ajv.addSchema(document, file);
  for (const [path, item] of Object.entries<any>(document.paths ?? {})) {
    for (const method of METHODS.filter((one) => one in item)) {
      declaredOperations.push(readOperation(file, document, path, method));
    }
  }
}

/** What the schema of a request's body finds wrong with it. */
export function faultsOf(
  { file, document, path, method }: Declared,
  type: string,
  value: unknown,
  part?: string,
): string[] {
  const reference: string | undefined = document.paths[path][method.toLowerCase()].requestBody.$ref;
  const steps = reference?.slice(2).split("/") ?? ["paths", path, method.toLowerCase(), "requestBody"];
  const inPart = part === undefined ? [] : ["properties", part];
  const whole = [...steps, "content", type, "schema", ...inPart];
  const content = resolved(document, document.paths[path][method.toLowerCase()].requestBody).content;
  if (content[type].schema === undefined) return [];
  return schemaFaults(file, whole, value);
}

/** What the schema of an answer finds wrong with it. */
export function answerFaults(
  { file, document, path, method }: Declared,
  { status, type }: DeclaredAnswer,
  value: unknown,
): string[] {
  const given = document.paths[path][method.toLowerCase()].responses[String(status)];
  const place = ["paths", path, method.toLowerCase(), "responses", String(status)];
  const steps: string[] = given.$ref?.slice(2).split("/") ?? place;
  return schemaFaults(file, [...steps, "content", type!, "schema"], value);
}

function schemaFaults(file: string, place: readonly string[], value: unknown): string[] {
  const encode = (step: string) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"));
  const validate = ajv.compile({ $ref: `${file}#/${place.map(encode).join("/")}` });
  if (validate(value)) return [];
  return validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
}
