import type { Method } from "../http/types.ts";
import type {
  Body,
  BodyKind,
  Operation,
  Paged,
  Parameter,
  Part,
  PathParameter,
  ResponseFacts,
  ResponseKind,
} from "./operation.ts";

/** Reads a line of generated/operations.ts. The README beside that file describes the notation. Pure. */

/** The operation that a line of the table describes. */
export function decodeOperation(name: string, line: string): Operation {
  const [method = "", marked = "", tier = "", ...words] = line.split(" ");
  const path = plainPath(marked);
  const operation: Draft = {
    name,
    method: method as Method,
    path,
    parameters: [...marked.matchAll(/\{([^}]+?)([,*]?)\}/g)].map(([, of = "", mark = ""]) => ({
      name: of,
      style: PATH_STYLES[mark]!,
    })),
    query: {},
    headers: {},
    response: { kind: "json", types: RESPONSE_TYPES.json, statuses: [200] },
    ...decodeTier(tier),
    stability: "stable",
    area: areaOf(path),
    docs: "",
  };
  for (const word of words) readWord(operation, word);
  operation.docs = docsOf(operation);
  return operation;
}

const PATH_STYLES: Readonly<Record<string, PathParameter["style"]>> = {
  "": "segment",
  ",": "list",
  "*": "path",
};

/** Without the marks that say how a parameter is encoded. */
export function plainPath(marked: string): string {
  return marked.replaceAll(",}", "}").replaceAll("*}", "}");
}

function decodeTier(word: string): Pick<Operation, "tier" | "rateLimit"> {
  const [mark, limit] = word.split("/");
  const tier = mark === "1" || mark === "2" ? mark : "special";
  return { tier, rateLimit: limit === undefined ? (tier === "1" ? 1000 : 100) : Number(limit) };
}

/** `/api/v1/users/me` → `users`, `/api/analytics/apps/…` → `analytics/apps`. */
export function areaOf(path: string): string {
  const [, , first, second] = path.split("/");
  return first === "v1" ? second! : `${first}/${second}`;
}

/** What a line is read into. */
type Draft = Operation & { query: Record<string, Parameter>; headers: Record<string, Parameter> };

/** The first character of a word says what it is about. */
function readWord(operation: Draft, word: string): void {
  const rest = word.slice(1);
  switch (word[0]) {
    case "%":
      operation.area = rest;
      return;
    case "{": {
      const [name, values = ""] = split(rest, "=");
      const parameter = operation.parameters.find((one) => one.name === name);
      if (parameter) parameter.enum = values.split(",");
      return;
    }
    case "?":
      readParameter(operation.query, rest);
      return;
    case "^":
      readParameter(operation.headers, rest);
      return;
    case "<":
      operation.body = readBody(rest);
      return;
    case "|":
      operation.body!.parts = [...(operation.body!.parts ?? []), readPart(rest)];
      return;
    case ">":
      operation.response = readResponse(rest);
      return;
    case "[":
      operation.paged = pagedBy(rest, operation.query["limit"]);
      return;
    case "(":
      operation.list = rest;
      return;
    default:
      readFlag(operation, word);
  }
}

function pagedBy(items: string, limit: Parameter | undefined): Paged {
  const paged: Paged = { items };
  if (limit) paged.limit = true;
  if (limit?.maximum !== undefined) paged.maximum = limit.maximum;
  return paged;
}

function readFlag(operation: Draft, word: string): void {
  const [key, value = ""] = split(word, /[:=]/);
  const patch = operation.body?.patch;
  if (key === "locked") operation.stability = "locked";
  else if (key === "old") operation.deprecated = value === "" ? {} : { sunset: value };
  else if (key === "new") operation.replacedBy = value;
  else if (key === "role") operation.rights = { ...operation.rights, roles: value.split(",") };
  else if (key === "scope") operation.rights = { ...operation.rights, scopes: value.split(",") };
  else if (key === "may") operation.rights = { ...operation.rights, permissions: value.split(",") };
  else if (key === "op" && patch) patch.ops = value.split(",");
  else if (key === "at" && patch) patch.paths = value.split(",");
  else if (key === "as" && patch) {
    const [op = "", path = "", of = ""] = value.split(",");
    patch.members = { op, path, value: of };
  }
}

const TYPES: Readonly<Record<string, Parameter["type"]>> = {
  "": "string",
  i: "integer",
  n: "number",
  b: "boolean",
};
const STYLES: Readonly<Record<string, Parameter["style"]>> = { "+": "repeat", ",": "comma", _: "space" };

function readParameter(into: Record<string, Parameter>, word: string): void {
  const [, name = "", required, type = "", style = "", maximum, values] =
    /^([\w.-]+)(!?)(?::([inb]?)([+,_]?))?(?:<(\d+))?(?:=(.*))?$/.exec(word)!;
  const parameter: Parameter = { type: TYPES[type]! };
  if (style) parameter.style = STYLES[style]!;
  if (required) parameter.required = true;
  if (values !== undefined) parameter.enum = values.split(",");
  if (maximum !== undefined) parameter.maximum = Number(maximum);
  into[name] = parameter;
}

/** What a body is sent as, where the line does not say. */
export const BODY_TYPES: Readonly<Record<BodyKind, string>> = {
  json: "application/json",
  patch: "application/json",
  multipart: "multipart/form-data",
  binary: "application/octet-stream",
  form: "application/x-www-form-urlencoded",
  text: "text/plain",
};

function readBody(word: string): Body {
  const [, kind, required, types] = /^(\w+)(!?)(?:=(.*))?$/.exec(word)! as unknown as [
    string,
    BodyKind,
    string,
    string?,
  ];
  const body: Body = { kind, types: types?.split(",") ?? [BODY_TYPES[kind]] };
  if (required) body.required = true;
  if (kind === "patch") body.patch = { ops: [], members: { op: "op", path: "path", value: "value" } };
  return body;
}

const PART_KINDS: Readonly<Record<string, Part["kind"]>> = { "": "file", j: "json", t: "text" };

function readPart(word: string): Part {
  const [, name = "", required, kind = "", repeated, types] =
    /^([\w.-]+)(!?)(?::([jt]?)(\+?))?(?:=(.*))?$/.exec(word)!;
  const part: Part = { name, kind: PART_KINDS[kind]! };
  if (repeated) part.repeated = true;
  if (required) part.required = true;
  if (types !== undefined) part.types = types.split(",");
  return part;
}

/** What an answer comes as, where the line does not say. */
export const RESPONSE_TYPES: Readonly<Record<ResponseKind, readonly string[]>> = {
  json: ["application/json"],
  stream: ["application/json"],
  none: [],
  redirect: [],
  text: ["text/plain"],
  csv: ["text/csv"],
  binary: ["application/octet-stream"],
};

function readResponse(word: string): ResponseFacts {
  const [, kind, statuses, mark, types] = /^(\w+):([\d,]*)(@?@?)(?:=(.*))?$/.exec(word)! as unknown as [
    string,
    ResponseKind,
    string,
    string,
    string?,
  ];
  const response: ResponseFacts = {
    kind,
    types: types?.split(",") ?? RESPONSE_TYPES[kind],
    statuses: statuses.split(",").map(Number),
  };
  if (mark) response.location = mark === "@" ? "location" : "content-location";
  return response;
}

/** Qlik's page has an anchor for each operation, `#get-api-v1-users-userId`. What becomes of a dot is not known. */
export function docsOf({ area, method, path }: Pick<Operation, "area" | "method" | "path">): string {
  const page = `https://qlik.dev/apis/rest/${area}/`;
  if (path.includes(".")) return page;
  return `${page}#${method.toLowerCase()}${path.replaceAll("/", "-").replaceAll(/[{}]/g, "")}`;
}

function split(text: string, at: string | RegExp): [string, string?] {
  const index = typeof at === "string" ? text.indexOf(at) : text.search(at);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}
