import { buffer } from "node:stream/consumers";
import type { ReadableStream as WebStream } from "node:stream/web";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operationPaths } from "../../src/api/catalogue.ts";
import { createQlik } from "../../src/api/qlik.ts";
import { createClient } from "../../src/http/client.ts";
import { createTransport } from "../../src/http/transport.ts";
import { unpaced } from "../helpers/unpaced.ts";
import { missing } from "../generate/specs-folder.ts";
import {
  recordingServer,
  type Arrived,
  type RecordingServer,
  type Reply,
} from "../helpers/recording-server.ts";
import { declaredOperations, faultsOf, resolved } from "./documents.ts";
import type { Declared, DeclaredAnswer, DeclaredParameter } from "./documents.ts";
import { sample, type Size } from "./samples.ts";

/**
 * Calls every operation through the public object, and holds what arrives at a real server against Qlik's OpenAPI
 * documents, and what comes back against what was answered.
 */

/** Paths within a path, which the documents declare as plain texts and show with slashes. */
const PATHS_IN_PATHS = ["path", "filepath"];

/** Bodies that no sample made of the schema can be valid by: for each, the reason. */
const UNPROVABLE: Readonly<Record<string, string>> = {
  "POST /api/v1/apps/{appId}/insight-analyses/actions/recommend":
    "its oneOf has two objects without a required field, and any object fits both",
  "PUT /api/v1/transports/email-config":
    "its oneOf has two objects without a required field, and any object fits both",
};

/** What `node:http` and every client sends; all else has to be declared. */
const STANDARD_HEADERS = [
  ...["host", "connection", "accept", "accept-encoding", "user-agent", "authorization"],
  ...["content-type", "content-length", "transfer-encoding"],
];
/** Declared by some documents as parameters, though they are the client's own. */
const CLIENTS_OWN = ["authorization", "content-type", "content-length"];

const HOSTILE_IDS = ["a/b?c#d%41é", "..", "qri:app:sense://x", "日本 +&=;,@$&", "%2F\\..", "{id}"];
const BYTES = Uint8Array.from({ length: 300 }, (_, index) => index % 256);

let server: RecordingServer;
let qlik: any;
beforeAll(async () => {
  server = await recordingServer();
  const secret = { reveal: () => "token" };
  qlik = createQlik(
    createClient({
      server: server.url,
      fetch: createTransport(),
      userAgent: "test",
      timeout: 5_000,
      limiter: unpaced(),
      tokens: {
        get: () => Promise.resolve(secret),
        renew: () => Promise.resolve(undefined),
        refusal: () => ({ message: "refused", remedy: "none" }),
      },
    }),
  );
});
afterAll(() => server.close());

const names = new Map(operationPaths().map(({ name, method, path }) => [`${method} ${path}`, name]));
const methodOf = (declared: Declared): ((...args: unknown[]) => any) => {
  const name = names.get(`${declared.method} ${declared.path}`);
  expect(name, "is in the table").toBeDefined();
  return name!.split(".").reduce((node, part) => node[part], qlik);
};

// ---------------------------------------------------------------------------------------------- arguments

function pathValues({ document, inPath }: Declared, size: Size, turn: number): unknown[] {
  return inPath.map(({ name, schema: given }, index) => {
    const schema = resolved(document, given) ?? {};
    const values = schema.enum as string[] | undefined;
    if (values) return size === "full" ? values.at(-1) : values[0];
    if (size === "minimal") return schema.type === "array" ? ["id-1"] : `id-${index}`;
    const hostile = HOSTILE_IDS[(turn + index) % HOSTILE_IDS.length]!;
    // What is joined by commas cannot hold any.
    if (schema.type === "array") return ["a/b", hostile.replaceAll(",", "")];
    return PATHS_IN_PATHS.includes(name) ? "folder é/a?b#c/d%41.png" : hostile;
  });
}

function valuesOf(
  document: any,
  parameters: readonly DeclaredParameter[],
  size: Size,
): Record<string, unknown> {
  const wanted = parameters.filter(({ required }) => required || size === "full");
  return Object.fromEntries(wanted.map((one) => [one.name, valueOf(document, one)]));
}

function valueOf(document: any, { schema: given, style, explode }: DeclaredParameter): unknown {
  const schema = resolved(document, given) ?? {};
  if (schema.type !== "array") return sample(document, schema, "full");
  const { enum: values } = resolved(document, schema.items) ?? {};
  if (values) return values.slice(0, 2);
  return ["one&a=b+é", explode === false || style === "spaceDelimited" ? "two" : "two, and %41"];
}

interface GivenBody {
  /** What the method is called with. */
  given: unknown;
  /** What is to arrive. */
  sent: unknown;
  kind: "json" | "multipart" | "bytes";
  types: string[];
}

const isMultipart = (type: string) => type.startsWith("multipart/");

function bodyOf(declared: Declared, size: Size): GivenBody | undefined {
  const { body, document, method } = declared;
  if (!body || (size === "minimal" && !body.required)) return undefined;
  const types = Object.keys(body.content);
  const [type = ""] = types;
  const { schema } = body.content[type]!;
  if (isMultipart(type)) {
    const parts = partsOf(declared, type, size);
    return { given: parts, sent: parts, kind: "multipart", types };
  }
  if (type.includes("octet-stream")) return { given: BYTES, sent: BYTES, kind: "bytes", types };
  const value = sample(document, schema, size);
  const patch = method === "PATCH" && Array.isArray(value);
  // An empty patch would show nothing.
  const given = patch && value.length === 0 ? sample(document, schema, "full") : value;
  return { given, sent: given, kind: "json", types };
}

const isFile = (schema: any) => schema.type === "string" && ["binary", "file"].includes(schema.format);

function partsOf({ document, body }: Declared, type: string, size: Size): Record<string, unknown> {
  const schema = resolved(document, body!.content[type]!.schema);
  const all = Object.entries<any>(schema.properties).map(([name, one]) => [name, resolved(document, one)]);
  const wanted = all.filter(([name]) => size === "full" || (schema.required ?? []).includes(name));
  return Object.fromEntries(
    wanted.map(([name, one]) => [name, isFile(one) ? new Blob([BYTES]) : sample(document, one, size)]),
  );
}

/** As the method takes them: those of the path, then body, query and options where there are any. */
function argumentsOf(
  declared: Declared,
  path: unknown[],
  body: unknown,
  query: Record<string, unknown>,
  headers: Record<string, string>,
): unknown[] {
  const hasQuery = declared.query.length > 0 || declared.paged !== undefined;
  return [
    ...path,
    ...(declared.body ? [body] : []),
    ...(hasQuery ? [Object.keys(query).length > 0 ? query : undefined] : []),
    ...(Object.keys(headers).length > 0 ? [{ headers }] : []),
  ];
}

// ------------------------------------------------------------------------------------------------ answers

interface Answering {
  replies: (arrived: Arrived, index: number) => Reply;
  /** What the call is to give. */
  result: unknown;
  requests: number;
}

const json = (value: unknown, status: number, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { "content-type": "application/json; charset=utf-8", ...headers },
  body: JSON.stringify(value),
});

function answering(declared: Declared, { status, type, schema, headers }: DeclaredAnswer): Answering {
  const { document, paged } = declared;
  const location = headers.find((name) => /^(content-)?location$/i.test(name));
  const extra = location === undefined ? {} : { [location]: "/v1/somewhere/else" };
  if (status >= 300) {
    const there = "/api/v1/there?x=%2B";
    const replies = ({ target }: Arrived) =>
      target === there ? json({ there: true }, 200) : { status, headers: { location: there } };
    return { replies, result: { there: true }, requests: 2 };
  }
  if (type === undefined) {
    const goOn = location !== undefined && [201, 202].includes(status);
    const result = goOn ? { location: "/v1/somewhere/else" } : undefined;
    return { replies: () => ({ status, headers: extra }), result, requests: 1 };
  }
  if (paged !== undefined) {
    const items = resolved(document, itemsSchema(document, schema, paged));
    const page = (size: Size) => [sample(document, items, size), { number: size }];
    const link = { href: "http://localhost:8787/v1/other?next=a%2Bb&page=2" };
    const replies = (_: Arrived, index: number) =>
      index === 0
        ? json({ ...sample(document, schema, "full"), [paged]: page("full"), links: { next: link } }, status)
        : json({ [paged]: page("minimal"), links: { next: null } }, status);
    return { replies, result: [...page("full"), ...page("minimal")], requests: 2 };
  }
  if (type.includes("json")) {
    const value = schema ? sample(document, schema, "full") : { any: "thing" };
    return { replies: () => json(value, status, extra), result: value, requests: 1 };
  }
  const text = /^text\/|[/+]xml$/.test(type);
  const body = text ? "é,b\r\n1,2\n" : BYTES;
  // Of anything at all, one that is nothing but bytes.
  const contentType = type === "*/*" ? "image/png" : type;
  const replies = () => ({ status, headers: { "content-type": contentType, ...extra }, body });
  return { replies, result: body, requests: 1 };
}

function itemsSchema(document: any, given: any, key: string): any {
  const schema = resolved(document, given);
  const own = resolved(document, schema.properties?.[key])?.items;
  const parts: any[] = [...(schema.allOf ?? []), ...(schema.oneOf ?? [])];
  return own ?? parts.map((part) => itemsSchema(document, part, key)).find(Boolean);
}

// ------------------------------------------------------------------------------------------------- checks

function checkPath(declared: Declared, given: unknown[], arrived: Arrived): void {
  const [path = ""] = arrived.target.split("?");
  const parameters = declared.inPath.map(({ name }) => name);
  const pattern = declared.path
    .replaceAll(".", "\\.")
    .replaceAll(/\{([^}]+)\}/g, (_, name: string) => (PATHS_IN_PATHS.includes(name) ? "(.+)" : "([^/?#]+)"));
  const found = new RegExp(`^${pattern}$`).exec(path);
  expect(found, `${path} is ${declared.path}`).not.toBeNull();
  const decoded = found!.slice(1).map((text, index) => {
    if (Array.isArray(given[index])) return text.split(",").map(decodeURIComponent);
    const parts = text.split("/").map(decodeURIComponent);
    return PATHS_IN_PATHS.includes(parameters[index]!) ? parts.join("/") : parts[0];
  });
  expect(decoded).toEqual(given);
  // Whatever is on the way would take these for a step up.
  expect(path).not.toMatch(/\/\.{0,2}(\/|$)/);
}

/** As the document declares each parameter: repeated, joined by commas, or by blanks. */
function expectedQuery(declared: Declared, values: Record<string, unknown>): string[] {
  return Object.entries(values)
    .flatMap(([name, value]) => {
      const { style, explode } = declared.query.find((one) => one.name === name)!;
      if (!Array.isArray(value)) return [`${name}: ${String(value)}`];
      if (style === "spaceDelimited") return [`${name}: ${value.join(" ")}`];
      return explode === false ? [`${name}: ${value.join(",")}`] : value.map((one) => `${name}: ${one}`);
    })
    .sort();
}

function queryOf({ target }: Arrived): string[] {
  const [, search = ""] = target.split("?");
  // A plus sign is a blank to some servers and a plus sign to others.
  expect(search).not.toContain("+");
  const pairs = search === "" ? [] : search.split("&");
  return pairs.map((pair) => pair.split("=").map(decodeURIComponent).join(": ")).sort();
}

function checkHeaders(declared: Declared, given: Record<string, string>, arrived: Arrived): void {
  const allowed = [...STANDARD_HEADERS, ...declared.headers.map(({ name }) => name.toLowerCase())];
  expect(arrived.headerNames.filter((name) => !allowed.includes(name))).toEqual([]);
  expect(new Set(arrived.headerNames).size).toBe(arrived.headerNames.length);
  for (const { name, required } of declared.headers) {
    const value = arrived.headers.get(name);
    if (given[name] !== undefined) expect(value).toBe(given[name]);
    else if (required) expect(value, `${name} is required`).not.toBeNull();
  }
  expect(arrived.headers.get("authorization")).toBe("Bearer token");
  // One of the types declared will do: where there are several, JSON is what is asked for.
  const types = declared.answers.flatMap(({ type }) => type ?? []);
  const accepted = arrived.headers
    .get("accept")!
    .split(",")
    .map((type) => type.trim());
  const fits = types.length === 0 || [...types, "*/*"].some((type) => accepted.includes(type));
  expect(fits, `${accepted.join(", ")} is ${types.join(", ")}`).toBe(true);
}

async function checkBody(declared: Declared, body: GivenBody | undefined, arrived: Arrived): Promise<void> {
  const type = arrived.headers.get("content-type");
  if (body === undefined) {
    expect([arrived.body.length, type]).toEqual([0, null]);
    return;
  }
  const [plain = ""] = type!.split(";");
  expect(body.types.includes(plain) || body.types.includes("*/*"), `${plain} is declared`).toBe(true);
  if (body.kind === "bytes") {
    expect(new Uint8Array(arrived.body)).toEqual(body.sent);
  } else if (body.kind === "multipart") {
    await checkParts(declared, body, arrived);
  } else {
    const value = JSON.parse(arrived.body.toString());
    expect(value).toEqual(body.sent);
    const declaredAs = body.types.includes(plain) ? plain : "*/*";
    const faults = faultsOf(declared, declaredAs, value);
    const title = `${declared.method} ${declared.path}`;
    if (faults.length > 0) proven.unprovable.add(title);
    if (!(title in UNPROVABLE)) expect(faults).toEqual([]);
  }
}

async function checkParts(
  declared: Declared,
  body: GivenBody,
  { headers, body: bytes }: Arrived,
): Promise<void> {
  const type = headers.get("content-type")!;
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  const sent = body.sent as Record<string, unknown>;
  expect([...form.keys()].sort()).toEqual(Object.keys(sent).sort());
  const content = declared.body!.content["multipart/form-data"]!;
  const { properties } = resolved(declared.document, content.schema);
  for (const [name, part] of form) {
    const schema = resolved(declared.document, properties[name]);
    const allowed = content.encoding?.[name]?.contentType?.split(/,\s*/);
    if (isFile(schema)) {
      expect(new Uint8Array(await (part as File).arrayBuffer()), name).toEqual(BYTES);
      const usual = allowed ?? ["application/octet-stream"];
      expect(usual, name).toContain((part as File).type);
    } else if (typeof sent[name] === "string") {
      expect([name, part]).toEqual([name, sent[name]]);
    } else {
      // Without the name of a file, of which a server would make one.
      const [, declaredAs] =
        new RegExp(`name="${name}"\r\nContent-Type: (.*)\r\n`).exec(bytes.toString()) ?? [];
      expect([name, declaredAs]).toEqual([name, allowed?.[0] ?? "application/json"]);
      const value = JSON.parse(part as string);
      expect(value).toEqual(sent[name]);
      expect(faultsOf(declared, "multipart/form-data", value, name)).toEqual([]);
    }
  }
}

async function checkResult(result: unknown, expected: unknown): Promise<void> {
  if (expected instanceof Uint8Array) {
    expect(result).toBeInstanceOf(ReadableStream);
    expect(new Uint8Array(await buffer(result as WebStream))).toEqual(expected);
  } else expect(result).toEqual(expected);
}

// --------------------------------------------------------------------------------------------------- runs

interface Run {
  size: Size;
  answer: DeclaredAnswer;
  turn: number;
}

/** Each size and each declared answer, once. */
function runsOf({ answers }: Declared): Run[] {
  return Array.from({ length: Math.max(2, answers.length) }, (_, turn) => ({
    size: turn === 0 ? "minimal" : "full",
    answer: answers[turn % answers.length]!,
    turn,
  }));
}

const proven = { operations: 0, paged: 0, patches: 0, unprovable: new Set<string>() };

async function prove(declared: Declared, { size, answer, turn }: Run, replacing?: GivenBody): Promise<void> {
  const { document, paged } = declared;
  const path = pathValues(declared, size, turn);
  const body = replacing ?? bodyOf(declared, size);
  const query = valuesOf(document, declared.query, size);
  const own = declared.headers.filter(({ name }) => !CLIENTS_OWN.includes(name.toLowerCase()));
  const headers = Object.fromEntries(
    Object.entries(valuesOf(document, own, size)).map(([name]) => [
      name,
      name === "Accept" ? (answer.type ?? "*/*") : "12",
    ]),
  );
  // Of a list, the limit is the total, and each page is as large as it can be.
  const limit = paged === undefined ? undefined : declared.query.find(({ name }) => name === "limit");
  if (limit && size === "full") query.limit = 5_000;
  const { replies, result, requests } = answering(declared, answer);
  server.reset(replies);

  const given = argumentsOf(declared, path, body?.given, query, headers);
  await checkResult(await methodOf(declared)(...given), result);

  const [first, ...more] = server.arrived();
  expect(server.arrived().length).toBe(requests);
  expect(first!.method).toBe(declared.method);
  checkPath(declared, path, first!);
  if (limit) query.limit = resolved(document, limit.schema).maximum ?? 100;
  expect(queryOf(first!)).toEqual(expectedQuery(declared, query));
  checkHeaders(declared, headers, first!);
  await checkBody(declared, body, first!);
  if (paged !== undefined && answer.type !== undefined) {
    const next = ["next: a+b", "page: 2", ...(limit ? [`limit: ${String(query.limit)}`] : [])].sort();
    expect([more[0]!.method, queryOf(more[0]!)]).toEqual([declared.method, next]);
    checkPath(declared, path, more[0]!);
    await checkBody(declared, body, more[0]!);
  }
}

/** A plain object of what the patch may replace, and the patch that it is to become. */
function plainPatch(declared: Declared): GivenBody | undefined {
  const body = declared.method === "PATCH" ? bodyOf(declared, "full") : undefined;
  const [first] = body?.kind === "json" && Array.isArray(body.given) ? body.given : [];
  if (first === undefined) return undefined;
  const keys = Object.keys(first);
  const member = (name: string) => keys.find((key) => key.toLowerCase() === name) ?? name;
  const content = declared.body!.content[body!.types[0]!]!;
  const items = resolved(declared.document, resolved(declared.document, content.schema).items) ?? {};
  const rules = (name: string) =>
    resolved(declared.document, items.properties?.[member(name)])?.enum as string[] | undefined;
  const op = rules("op")?.find((one) => one.toLowerCase() === "replace");
  if (rules("op") && op === undefined) return undefined;
  const path =
    rules("path")?.[0] ??
    (typeof first.path === "string" && first.path.startsWith("/") ? first.path : "/name");
  if (path.replace(/^\//, "").includes("/")) return undefined;
  const value = first[member("value")] ?? "x";
  const sent = [{ [member("op")]: op ?? "replace", [member("path")]: path, [member("value")]: value }];
  return { ...body!, given: { [path.replace(/^\//, "")]: value }, sent };
}

describe.skipIf(missing)("what the OpenAPI documents declare", () => {
  it.each(declaredOperations.map((one) => [`${one.method} ${one.path}`, one] as const))(
    "%s",
    async (_title, declared) => {
      for (const run of runsOf(declared)) await prove(declared, run);
      const patch = plainPatch(declared);
      if (patch) {
        await prove(declared, runsOf(declared)[1]!, patch);
        proven.patches += 1;
      }
      proven.operations += 1;
      if (declared.paged !== undefined) proven.paged += 1;
    },
  );

  it("is all there is", () => {
    expect(declaredOperations.length).toBe(names.size);
    expect(proven).toEqual({
      operations: 685,
      paged: 92,
      // The others of the 53 allow no replacement, or none at the top.
      patches: 51,
      unprovable: new Set(Object.keys(UNPROVABLE)),
    });
  });
});
