import { toDate } from "./dates.ts";
import { isList, isRecord, keysOf, valueAt } from "./records.ts";

/** Which fields of a list matter to people, and in which order. */

interface Shape {
  /** Fields that these things have and others have not, at least not together. */
  has: readonly string[];
  columns: readonly string[];
}

/** Where the general rules below choose less well. By the fields, since a list has no name once it is an array. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  // Of an item, what people copy is the id of the app or data set that it stands for.
  items: {
    has: ["resourceId", "resourceType", "name", "creatorId"],
    columns: ["resourceId", "name", "resourceType", "updatedAt", "spaceId", "ownerId", "id"],
  },
  users: {
    has: ["subject", "email", "status", "assignedRoles"],
    columns: ["id", "name", "email", "status", "assignedRoles", "lastUpdatedAt", "subject"],
  },
  reloads: {
    has: ["appId", "engineTime", "creationTime"],
    columns: ["id", "status", "appId", "type", "startTime", "endTime", "errorCode"],
  },
  reloadTasks: {
    has: ["appId", "nextExecutionTime", "recurrence"],
    columns: ["id", "state", "appId", "nextExecutionTime", "lastExecutionTime", "recurrence"],
  },
  assignments: {
    has: ["assigneeId", "roles", "type"],
    columns: ["id", "type", "assigneeId", "roles", "createdAt"],
  },
  apiKeys: {
    has: ["sub", "expiry", "subType"],
    columns: ["id", "description", "status", "sub", "expiry", "created"],
  },
  audits: {
    has: ["eventTime", "eventType", "source"],
    columns: ["eventTime", "eventType", "userId", "source", "id"],
  },
  dataConnections: {
    has: ["qID", "qName", "qType"],
    columns: ["qID", "qName", "qType", "space", "updated"],
  },
  taskRuns: {
    has: ["taskId", "startedAt", "triggeredBy"],
    columns: ["id", "taskName", "status", "startedAt", "endedAt", "taskId"],
  },
};

const NAMES = /^(q?name|title|displayname|label|clientname|question|filename)$/i;
const TELLING = /^(email|type|resourcetype|subtype|status|state|enabled|active|level|value|count)$/i;
const OWN_IDS = /^(_?id|q?id|guid|key)$/i;
/** What is the same for all, or for machines. */
const DULL =
  /^(tenant(Id)?|links?|meta|etag|version|thumbnail\w*|checksum|\w*hash|qri|\w*(uri|url)|picture|_.*)$/i;
/** Most telling first: the last change before the first. */
const TIMES = [/^(\w*updated(at)?|\w*modified\w*|last\w+)$/i, /^(created\w*|\w*started?\w*)$/i];

/** Whether values under this key name things: they are copied, and never cut. */
export function isIdKey(key: string): boolean {
  return /(^|[a-z_.])(id|ID|Id|guid)$/.test(key) || OWN_IDS.test(key) || /^(id|guid)$/i.test(key);
}

/** A few rows tell what a column holds. */
const SAMPLE = 50;

/**
 * The columns of a list, the most telling first, without those that are empty in every row; and, apart, the dull ones,
 * which nobody looks for in a table.
 *
 * @param idKey what identifies an item, where it is not its own id
 */
export function rankColumns(
  items: readonly unknown[],
  idKey?: string,
): { telling: string[]; dull: string[] } {
  const keys = unionOfKeys(items);
  const shape = Object.values(SHAPES).find(({ has }) => has.every((key) => keys.has(key)));
  const wanted = [...(idKey === undefined ? [] : [idKey]), ...(shape?.columns ?? [])].filter((key) =>
    keys.has(key),
  );
  const sample = items.slice(0, SAMPLE);
  const others = [...keys]
    .filter((key) => !wanted.includes(key))
    .map((key) => ({ key, rank: rankOf(key, sample) }))
    .filter(({ rank }) => rank !== EMPTY || items.length > SAMPLE)
    .sort((a, b) => a.rank - b.rank);
  const keysAt = (isWanted: (rank: number) => boolean) =>
    others.filter(({ rank }) => isWanted(rank)).map(({ key }) => key);
  return {
    telling: [...new Set([...wanted, ...keysAt((rank) => rank < DULL_RANK)])],
    dull: keysAt((rank) => rank >= DULL_RANK),
  };
}

/** Every field that some item has, in the order in which they turn up. */
export function unionOfKeys(items: readonly unknown[]): Set<string> {
  const keys = new Set<string>();
  for (const item of items) for (const key of keysOf(item)) keys.add(key);
  return keys;
}

const DULL_RANK = 8;
const EMPTY = 9;

function rankOf(key: string, sample: readonly unknown[]): number {
  const values = sample
    .map((item) => valueAt(item, key))
    .filter((one) => one !== undefined && one !== null && one !== "");
  if (values.length === 0) return EMPTY;
  if (/^_?id$/i.test(key)) return 0;
  if (OWN_IDS.test(key)) return 0.5;
  if (DULL.test(key)) return DULL_RANK;
  if (NAMES.test(key)) return 1;
  if (TELLING.test(key)) return 2;
  if (values.some((one) => isRecord(one) || isList(one))) return 7;
  if (values.every((one) => toDate(one) !== undefined)) return 3 + timeRank(key);
  if (values.some((one) => typeof one === "string" && (one.length > 80 || /^https?:/.test(one)))) return 6;
  return isIdKey(key) ? 5 : 4;
}

function timeRank(key: string): number {
  const at = TIMES.findIndex((pattern) => pattern.test(key));
  return at === -1 ? 0.3 : at / 10;
}
