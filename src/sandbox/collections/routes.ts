import type { Operation } from "../../api/operation.ts";
import { fieldsOf, resultShape, unnamed } from "../../api/shapes.ts";
import { parseBody } from "../body.ts";
import { noContent, type Reply, refuse } from "../envelope.ts";
import { checkRequest, exampleValue, rulesOf } from "../examples.ts";
import { parseFilter } from "../filter.ts";
import type { Route, UserCall } from "../router.ts";
import { isoTime, type State } from "../state.ts";
import { familiesOf, itemsKey, type Family } from "./families.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import { mirrors } from "./mirrors.ts";
import { pageOf } from "./pages.ts";
import { patched } from "./patch.ts";
import { runsOf } from "../run-progress.ts";
import { partHandler } from "./parts.ts";
import { MADE, newIdLike, overlay, recordsAt, type Records } from "./records.ts";

/** Routes for the kinds of records that need no code of their own: what is made, changed and deleted stays so. */

type Handler = (state: State, call: UserCall) => Reply;

/** The routes of all families among the operations given. */
export function collectionRoutes(operations: readonly Operation[]): Route[] {
  const parts = operations.filter((one) => partHandler(one) !== undefined);
  const families = familiesOf(operations.filter((one) => !parts.includes(one)));
  return [...families.flatMap(familyRoutes), ...parts.map((one) => partRoute(one, families))];
}

function familyRoutes(family: Family): Route[] {
  const { get, list, create, changes, remove } = family;
  return [
    routeOf(get, (state, call) => reply(get, call, state, recordIn(family, state, call, call.path))),
    ...(list ? [routeOf(list, (state, call) => listReply(family, list, state, call))] : []),
    ...(create ? [routeOf(create, (state, call) => createReply(family, create, state, call))] : []),
    ...changes.map((one) => routeOf(one, (state, call) => changeReply(family, one, state, call))),
    ...(remove ? [routeOf(remove, (state, call) => removeReply(family, state, call))] : []),
  ];
}

function partRoute(operation: Operation, families: readonly Family[]): Route {
  const handle = partHandler(operation)!;
  const family = families.find(({ path }) => operation.path.startsWith(`${path}/{`))!;
  const depth = family.path.split("/").length + 1;
  return routeOf(operation, (state, call) => {
    const place = call.path.split("/").slice(0, depth).join("/");
    const record = recordIn(family, state, call, place);
    return handle(operation, state, call, record);
  });
}

function routeOf(operation: Operation, handle: Handler): Route {
  const { method, path } = operation;
  return {
    ...{ method, path, access: "user", query: rulesOf(operation) },
    handle(state, call) {
      checkRequest(operation, state, call);
      return handle(state, call);
    },
  };
}

/** The path of the records, and the id of the one that a path leads to. */
function placeOf(place: string): { path: string; id: string } {
  const [, path = "", id = ""] = /^(.*)\/([^/]*)$/.exec(place)!;
  return { path: canonical(path), id: decodeURIComponent(id) };
}

/** Automations can be had at two paths. */
function canonical(path: string): string {
  return path.replace(/^\/api\/workflows\/(?=automations)/, "/api/v1/");
}

/** @throws {@link Refusal} 404 where what they are parts of is not there */
function recordsOf(family: Family, state: State, call: UserCall, path: string): Records {
  const parent = family.parent && recordIn(family.parent, state, call, path.slice(0, path.lastIndexOf("/")));
  const template = exampleValue(family.get.name, state, call);
  // What was made here holds what is put into it, not what the company has.
  const isNew = parent !== undefined && MADE in parent;
  return recordsAt(state, path, {
    template: isObject(template) ? template : {},
    id: family.id,
    isNew,
    now: call.now,
  });
}

function recordIn(family: Family, state: State, call: UserCall, place: string): JsonObject {
  const { path, id } = placeOf(place);
  const record = recordsOf(family, state, call, path).get(id);
  if (record === undefined)
    throw refuse(404, "HTTP-404", "Not found", { detail: `There is no "${id}" here.` });
  return record;
}

/** What an operation says of a record: in the shape of its own example, nothing where it answers with nothing. */
function reply(operation: Operation, call: UserCall, state: State, record: JsonObject): Reply {
  const { kind, statuses } = operation.response;
  const [status = 200] = statuses;
  if (kind !== "json") return { status };
  return { status, body: overlay(exampleValue(operation.name, state, call), sayable(operation, record)) };
}

/** A record without the values that an operation's answer does not allow: some take more than they give. */
function sayable({ name }: Operation, record: JsonObject): JsonObject {
  const values = new Map(
    fieldsOf(resultShape(name) ?? []).map((field) => [
      field.name,
      unnamed(field.shape).flatMap((one) => (one.kind === "enum" ? one.values : [])),
    ]),
  );
  return Object.fromEntries(
    Object.entries(record).filter(([key, value]) => {
      const allowed = values.get(key) ?? [];
      return allowed.length === 0 || allowed.includes(String(value));
    }),
  );
}

function listReply(family: Family, list: Operation, state: State, call: UserCall): Reply {
  const { id } = family;
  const all = [...recordsOf(family, state, call, canonical(call.path)).values()];
  const found = sorted(all.filter(matching(call)).filter(filtered(all, call)), call);
  const { rows, next } = pageOf(found, id, list, call);
  const example = exampleValue(list.name, state, call);
  const key = itemsKey(list)!;
  const [item] = (key === "" ? example : (example as JsonObject)[key]) as unknown[];
  const items = rows.map((row) => overlay(item, sayable(list, row)));
  if (key === "" || !isObject(example)) return { status: 200, body: items };
  const self = `${call.origin}${call.path}${call.search.size > 0 ? `?${call.search.toString()}` : ""}`;
  const links = isObject(example.links)
    ? {
        links: {
          ...example.links,
          self: { href: self },
          ...(next !== undefined && { next: { href: next } }),
        },
      }
    : {};
  const totals = Object.keys(example).filter((name) => /^total(Results|Count|)$/.test(name));
  const counts = Object.fromEntries(totals.map((name) => [name, found.length]));
  return { status: 200, body: { ...example, ...counts, ...links, [key]: items } };
}

/** Whether a record has the values that the query asks for: of its own fields, all others being no filters. */
function matching({ query }: UserCall): (record: JsonObject) => boolean {
  const wanted = Object.entries(query as JsonObject).filter(
    ([name, value]) => value !== undefined && name !== "sort" && name !== "filter",
  );
  return (record) =>
    wanted.every(([name, value]) => {
      const own = textOf(record[name]);
      return own === undefined || [value].flat().some((one) => textOf(one) === own);
    });
}

/**
 * Whether a record is what `filter` asks for, by any of the plain fields that records have.
 *
 * @throws {@link Refusal} 400 for a filter that is none, or for a field that there is not
 */
function filtered(records: readonly JsonObject[], { query }: UserCall): (record: JsonObject) => boolean {
  const { filter } = query as { filter?: string };
  if (filter === undefined || filter === "" || records.length === 0) return () => true;
  const names = new Set(records.flatMap((record) => Object.keys(record)));
  const fields = Object.fromEntries(
    [...names].map((name) => [
      name,
      { operators: ["eq", "co", "sw"] as const, read: (record: JsonObject) => [textOf(record[name])] },
    ]),
  );
  return parseFilter(filter, fields, { parameter: "filter" });
}

/** A plain value as text. */
function textOf(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : undefined;
}

function sorted(records: JsonObject[], { query }: UserCall): JsonObject[] {
  const { sort } = query as { sort?: string | string[] };
  const [first] = [sort ?? []].flat();
  if (first === undefined) return records;
  const key = first.replace(/^[+-]|:(asc|desc)$/gi, "");
  const sign = /^-|:desc$/i.test(first) ? -1 : 1;
  const order = (record: JsonObject) => textOf(record[key])?.toLowerCase() ?? "";
  return records.toSorted((a, b) => sign * (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

function createReply(family: Family, create: Operation, state: State, call: UserCall): Reply {
  const records = recordsOf(family, state, call, canonical(call.path));
  const template = exampleValue(family.get.name, state, call) as JsonObject;
  const id = newIdLike(String(template[family.id]), {
    hex: () => state.newId(),
    uuid: () => state.newUuid(),
  });
  const made = stamped(
    { ...template, ...knownOf(template, bodyOf(call)), [family.id]: id, [MADE]: true },
    call,
    /^(creat|updat|modif|insert)/i,
  );
  records.set(id, made);
  const mirror = mirrors[canonical(call.path)];
  mirror?.write?.(state, id, made);
  return reply(create, call, state, { ...made, ...mirror?.secret?.(state, id, made, call.user) });
}

function changeReply(family: Family, change: Operation, state: State, call: UserCall): Reply {
  const record = recordIn(family, state, call, call.path);
  const { path, id } = placeOf(call.path);
  const body = bodyOf(call);
  const patch = change.body?.patch;
  const changed =
    Array.isArray(body) && patch ? patched(record, body, patch) : { ...record, ...knownOf(record, body) };
  const kept = stamped({ ...changed, [family.id]: id }, call, /^(updat|modif)/i);
  recordsOf(family, state, call, path).set(id, kept);
  mirrors[path]?.write?.(state, id, kept);
  return reply(change, call, state, kept);
}

function removeReply(family: Family, state: State, call: UserCall): Reply {
  recordIn(family, state, call, call.path);
  const { path, id } = placeOf(call.path);
  recordsOf(family, state, call, path).delete(id);
  mirrors[path]?.write?.(state, id, undefined);
  for (const run of runsOf(state, id)) state.runs.delete(run.id);
  // What stood under it is gone too.
  for (const below of [...state.records.keys()]) {
    if (below.startsWith(`${canonical(call.path)}/`)) state.records.delete(below);
  }
  return noContent();
}

function bodyOf({ bytes, headers }: UserCall): unknown {
  const type = String(headers["content-type"] ?? "");
  return bytes.length > 0 && /\bjson\b/.test(type) ? parseBody(bytes, type) : {};
}

/** Of what was sent, the fields that a record has. */
function knownOf(record: JsonObject, body: unknown): JsonObject {
  if (!isObject(body)) return {};
  return Object.fromEntries(Object.entries(body).filter(([key]) => Object.hasOwn(record, key)));
}

/** With the time of the request where the names of the fields are of that kind. */
function stamped(record: JsonObject, { now }: UserCall, names: RegExp): JsonObject {
  const times = Object.entries(record).filter(
    ([key, value]) => names.test(key) && typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value),
  );
  return { ...record, ...Object.fromEntries(times.map(([key]) => [key, isoTime(now)])) };
}
