import type { Operation } from "../../api/operation.ts";
import { exampleText } from "../examples.ts";

/** The operations that read and change the records of one kind. */
export interface Family {
  /** Of the records together, with `{name}`s: `/api/v1/glossaries/{id}/terms`. */
  path: string;
  /** The field of a record that is the last segment of its path. */
  id: string;
  get: Operation;
  list?: Operation;
  create?: Operation;
  /** PUT and PATCH. */
  changes: Operation[];
  remove?: Operation;
  /** The family of what these are parts of. */
  parent?: Family;
}

/** The fields that may be the id, the first that a record has. */
const IDS = ["id", "qID", "clientId"];

/**
 * The families among the operations given: those of which one record can be had by its id, and more are listed or made at
 * the path above it. Pure.
 */
export function familiesOf(operations: readonly Operation[]): Family[] {
  const byKey = new Map(operations.map((one) => [`${one.method} ${one.path}`, one]));
  const families = operations.flatMap((get): Family[] => {
    const path = /^(.+)\/\{[^}]+\}$/.exec(get.path)?.[1];
    if (get.method !== "GET" || get.response.kind !== "json" || path === undefined) return [];
    const of = (method: string, at: string) => byKey.get(`${method} ${at}`);
    const [list, create] = [of("GET", path), of("POST", path)];
    const id = idOf(get);
    if (id === undefined || (list === undefined && create?.body?.kind !== "json")) return [];
    const changes = [of("PUT", get.path), of("PATCH", get.path)].filter((one) => one !== undefined);
    const remove = of("DELETE", get.path);
    return [
      {
        ...{ path, id, get, changes },
        ...(list && itemsKey(list) !== undefined && { list }),
        // Without a body in JSON there is nothing to make a record of.
        ...(create?.body?.kind === "json" && create.response.kind === "json" && { create }),
        ...(remove && { remove }),
      },
    ];
  });
  for (const family of families) {
    const above = /^(.+)\/\{[^}]+\}\/[^/]+$/.exec(family.path)?.[1];
    const parent = families.find(({ path }) => path === above);
    if (parent) family.parent = parent;
  }
  return families;
}

/** The key of a list's items; empty where the answer is the array. */
export function itemsKey({ paged, list }: Operation): string | undefined {
  return paged?.items ?? list;
}

function idOf({ name }: Operation): string | undefined {
  const example: unknown = JSON.parse(exampleText(name));
  const fields = typeof example === "object" && example !== null ? Object.keys(example) : [];
  return IDS.find((field) => fields.includes(field));
}
