import { QlikError } from "../errors.ts";
import type { State } from "./state.ts";

/** The tenant's data as text that can be kept, read and edited, and become a tenant again. Credentials are made of the seed. */

const KINDS = [
  ...["users", "groups", "roles", "spaces", "assignments", "apps", "items"],
  ...["contents", "dataFiles", "reloads", "reports", "runs"],
] as const;
type Kind =
  | "users"
  | "groups"
  | "roles"
  | "spaces"
  | "assignments"
  | "apps"
  | "items"
  | "contents"
  | "dataFiles"
  | "reloads"
  | "reports"
  | "runs";
type Entry = Record<string, unknown> & { id: string };

interface Saved {
  about: string;
  version: 1;
  seed: number;
  /** How far the chance that ids are made of has come. */
  chance: number;
  records: Record<string, [id: string, record: Record<string, unknown>][]>;
}

/** Every kind of record as a list, bytes in Base64. */
export function saveState(state: State, seed: number): string {
  const kinds = KINDS.map((kind) => [kind, [...state[kind as Kind].values()]]);
  const records = [...state.records].map(([path, all]) => [path, [...all]]);
  const saved = {
    about: "The data of a sandbox tenant of qlik-toolkit. Not Qlik Cloud.",
    ...{ version: 1, seed, chance: state.chance.mark() },
    ...(Object.fromEntries(kinds) as object),
    records: Object.fromEntries(records) as object,
  };
  return `${JSON.stringify(saved, bytesToText, 2)}\n`;
}

/** The seed that saved data belongs to. @throws {@link QlikError} `usage` where it is not such data */
export function seedOf(text: string): number {
  return parse(text).seed;
}

/**
 * Puts saved data in the place of what a tenant holds.
 *
 * @throws {@link QlikError} `usage` where it is not such data; the tenant is then as it was
 */
export function loadState(text: string, state: State): void {
  const saved = parse(text);
  const lists = KINDS.map((kind) => [kind as Kind, listOf(saved, kind)] as const);
  for (const [kind, list] of lists) {
    const map = state[kind] as Map<string, unknown>;
    map.clear();
    for (const entry of list) map.set(entry.id, entry);
  }
  state.records.clear();
  for (const [path, records] of Object.entries(saved.records)) state.records.set(path, new Map(records));
  state.chance.reset(saved.chance);
}

function parse(text: string): Saved & Record<string, unknown> {
  let saved: Partial<Saved> & Record<string, unknown>;
  try {
    saved = JSON.parse(text, textToBytes) as typeof saved;
  } catch (cause) {
    throw noData("it is not JSON", cause);
  }
  if (saved?.version !== 1 || typeof saved.seed !== "number" || typeof saved.chance !== "number") {
    throw noData("it has no version, seed and chance");
  }
  if (typeof saved.records !== "object") throw noData('"records" is missing');
  return saved as Saved & Record<string, unknown>;
}

function listOf(saved: Record<string, unknown>, kind: string): Entry[] {
  const list = saved[kind];
  const isList =
    Array.isArray(list) && list.every((one: Partial<Entry> | null) => typeof one?.id === "string");
  if (!isList) throw noData(`"${kind}" is no list of things with an id`);
  return list as Entry[];
}

function noData(reason: string, cause?: unknown): QlikError {
  return new QlikError("usage", `That is no saved data of a sandbox: ${reason}.`, {
    remedy: "Give a file that `qlik sandbox --save FILE` has written.",
    cause,
  });
}

function bytesToText(key: string, value: unknown): unknown {
  const isBuffer = key === "bytes" && typeof value === "object" && value !== null && "data" in value;
  return isBuffer ? Buffer.from((value as { data: number[] }).data).toString("base64") : value;
}

function textToBytes(key: string, value: unknown): unknown {
  return key === "bytes" && typeof value === "string" ? Buffer.from(value, "base64") : value;
}
