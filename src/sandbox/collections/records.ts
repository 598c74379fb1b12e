import { isObject, type JsonObject } from "../json-object.ts";
import { addRuns } from "../run-progress.ts";
import { mirrors } from "./mirrors.ts";
import { createRandom, type Random } from "../random.ts";
import { isoTime, type State } from "../state.ts";
import { namesOf } from "../company/names.ts";

/** What the sandbox holds of the kinds that have no code of their own: records in the shape of their example. */

/** Marks a record that was made by a request. No answer has it, since all are in the shape of their examples. */
export const MADE = "x-made";

/** The records of one path, by id. */
export type Records = Map<string, JsonObject>;

/** The company's last working day, as in the rest of its data. */
const LATEST = Date.UTC(2026, 5, 30);
const DAY = 24 * 60 * 60 * 1000;
/** How many there are of a kind that the company has no names for. */
const FEW = 3;

/** The records of a path, made up when they are first asked for. */
export function recordsAt(state: State, path: string, kind: Kind & { now: number }): Records {
  const records = state.records.get(path) ?? newRecords(state, path, kind);
  const mirror = mirrors[path];
  for (const [key, record] of records) Object.assign(record, mirror?.live?.(state, key, kind.now));
  return records;
}

interface Kind {
  template: JsonObject;
  /** The field that is the id. */
  id: string;
  /** Whether they are parts of something that has just been made, and so none yet. */
  isNew: boolean;
}

function newRecords(state: State, path: string, { template, id, isNew }: Kind): Records {
  const records: Records = new Map();
  state.records.set(path, records);
  if (isNew) return records;
  // Chance of its own: what is looked at must not change the ids of what is created next.
  const random = createRandom(Number.parseInt(state.tenant.id.slice(0, 8), 16) ^ hashOf(path));
  for (const own of mirrors[path]?.read(state) ?? []) {
    records.set(String(own[id]), { ...template, ...own });
  }
  if (records.size > 0) return records;
  const names = namesOf(path) ?? Array.from({ length: FEW }, (_, index) => `${titleOf(path)} ${index + 1}`);
  for (const name of names) {
    const record = invent(state, random, template, name, id);
    records.set(String(record[id]), record);
    if (/\/(automations|tasks)$/.test(path)) {
      addRuns(state, record, String(record[id]), LATEST, () => random.uuid());
    }
  }
  return records;
}

function invent(state: State, random: Random, template: JsonObject, name: string, id: string): JsonObject {
  const record = structuredClone(template);
  const owner = random.pick([...state.users.keys()] as [string, ...string[]]);
  const created = LATEST - (30 + random.below(300)) * DAY;
  const times: Record<string, number> = { create: created, update: created + random.below(30) * DAY };
  for (const [key, value] of Object.entries(record)) {
    if (typeof value !== "string") continue;
    if (/^(name|title|qName|clientName|displayName)$/.test(key) && value === "Example") record[key] = name;
    else if (/^(owner|creator|createdBy|updatedBy|user)(Id)?$/.test(key) && state.users.has(value))
      record[key] = owner;
    else if (TIME.test(value)) {
      const kind = /^(creat|insert)/i.test(key)
        ? "create"
        : /^(updat|modif|lastUpdat)/i.test(key)
          ? "update"
          : undefined;
      if (kind) record[key] = isoTime(times[kind]!);
    }
  }
  record[id] = newIdLike(String(template[id]), random);
  return record;
}

const TIME = /^\d{4}-\d\d-\d\dT/;

/** An id in the form of another. */
export function newIdLike(id: string, { hex, uuid }: Pick<Random, "hex" | "uuid">): string {
  return /^[\da-f]{8}-/.test(id) ? uuid() : hex(24);
}

/**
 * What a template has of fields, with the values that a record has for them where they are of the same kind.
 * Pure.
 */
export function overlay(template: unknown, record: unknown): unknown {
  if (!isObject(template) || !isObject(record)) return template;
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) => {
      const own = record[key];
      return [key, own !== undefined && kindOf(own) === kindOf(value) ? own : value];
    }),
  );
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
}

/** `/api/v1/data-alerts` holds each a `Data alert`. */
function titleOf(path: string): string {
  const words = path.slice(path.lastIndexOf("/") + 1).replaceAll("-", " ");
  const one = words.replace(/ies$/, "y").replace(/(?<=[^s])s$/, "");
  return `${one.charAt(0).toUpperCase()}${one.slice(1)}`;
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  return hash >>> 0;
}
