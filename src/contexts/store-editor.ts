import { isDeepStrictEqual } from "node:util";

import { isMap, isNode, isScalar, YAMLMap, type Document } from "yaml";

import { QlikError } from "../errors.ts";
import { isRecord } from "./is-record.ts";
import { findPair } from "./positions.ts";
import { CONTEXT_KEYS, type Context } from "./schema.ts";
import { storedForm } from "./stored-form.ts";
import { unknownContext } from "./unknown-context.ts";

/** Changes the user's store. Comments, order and keys that the toolkit does not know survive. */
export interface StoreEditor {
  readonly names: string[];
  /** The current context's name, or `undefined`. */
  readonly current: string | undefined;
  /** The settings of a context as stored, or `undefined`. */
  get(name: string): Record<string, unknown> | undefined;
  /** Adds a context, or makes an existing one have these settings and no other that the toolkit knows. */
  set(name: string, context: Context): void;
  /** @throws {@link QlikError} `config` for an unknown name. The current context may be removed. */
  remove(name: string): void;
  /** @throws {@link QlikError} `config` for an unknown old or an existing new name. */
  rename(name: string, newName: string): void;
  /** Makes a context the current one. @throws {@link QlikError} `config` for an unknown name. */
  use(name: string): void;
  /** Leaves no current context. */
  clear(): void;
}

/** An editor of a parsed store, which it changes in place. */
export function createStoreEditor(document: Document): StoreEditor {
  const names = (): string[] => mapAt("contexts")?.items.map(({ key }) => keyText(key)) ?? [];
  const current = (): string | undefined => {
    const value = findPair(document.contents, "current-context")?.value;
    const name = isScalar(value) ? value.value : undefined;
    return typeof name === "number"
      ? String(name)
      : typeof name === "string" && name !== ""
        ? name
        : undefined;
  };

  function mapAt(key: string): YAMLMap | undefined {
    const value = findPair(document.contents, key)?.value;
    return isMap(value) ? value : undefined;
  }

  function ensureContexts(): YAMLMap {
    if (!isMap(document.contents)) {
      document.contents = document.createNode({ "current-context": "", contexts: {} });
    }
    const map = mapAt("contexts") ?? new YAMLMap(document.schema);
    // Written as `contexts: {}` while empty; what is added should stand on lines of its own.
    if (map.items.length === 0) map.flow = false;
    if (mapAt("contexts") === undefined) document.set("contexts", map);
    return map;
  }

  function setCurrent(name: string): void {
    ensureContexts();
    put(document, document.contents as YAMLMap, "current-context", name);
  }

  function find(name: string) {
    const pair = findPair(mapAt("contexts"), name);
    if (pair === undefined) throw unknownContext(name, names());
    return pair;
  }

  return {
    get names() {
      return names();
    },
    get current() {
      return current();
    },
    get(name) {
      const pair = findPair(mapAt("contexts"), name);
      if (pair === undefined) return undefined;
      const value: unknown = isNode(pair.value) ? pair.value.toJS(document) : pair.value;
      return isRecord(value) ? value : {};
    },
    set(name, context) {
      checkName(name);
      const contexts = ensureContexts();
      const stored = storedForm(context);
      const pair = findPair(contexts, name);
      const map = isMap(pair?.value) ? pair.value : new YAMLMap(document.schema);
      if (map.items.length === 0) map.flow = false;
      assign(document, map, stored, CONTEXT_KEYS);
      if (pair === undefined) contexts.add(document.createPair(name, map));
      else pair.value = map;
    },
    remove(name) {
      const { key } = find(name);
      mapAt("contexts")?.delete(key);
      if (current() === name) setCurrent("");
    },
    rename(name, newName) {
      const pair = find(name);
      if (newName === name) return;
      checkName(newName);
      if (names().includes(newName)) {
        throw new QlikError("config", `There is a context "${newName}" already.`, {
          remedy: "Choose another name, or remove that context first.",
        });
      }
      if (isScalar(pair.key)) pair.key.value = newName;
      else pair.key = newName;
      if (current() === name) setCurrent(newName);
    },
    use(name) {
      find(name);
      if (current() !== name) setCurrent(name);
    },
    clear() {
      if (current() !== undefined) setCurrent("");
    },
  };
}

/** Makes a map hold `wanted`, touching only what differs. Of the other keys, only those of `ours` go. */
function assign(document: Document, map: YAMLMap, wanted: object, ours: readonly string[]): void {
  for (const key of ours) {
    const pair = findPair(map, key);
    const stays = Object.hasOwn(wanted, key) && (wanted as Record<string, unknown>)[key] !== undefined;
    if (pair !== undefined && !stays) map.delete(pair.key);
  }
  for (const [key, value] of Object.entries(inOrder(wanted))) put(document, map, key, value);
}

function put(document: Document, map: YAMLMap, key: string, value: unknown): void {
  const pair = findPair(map, key);
  const old = pair?.value;
  if (isNode(old) && isDeepStrictEqual(old.toJS(document), value)) return;
  if (isMap(old) && isRecord(value)) {
    assign(
      document,
      old,
      value,
      old.items.map((item) => keyText(item.key)),
    );
  } else if (isScalar(old) && old.anchor === undefined && (typeof value !== "object" || value === null)) {
    // Keeps the comment behind the value. The style goes: what needed no quotes before may need them now.
    old.value = value;
    delete old.source;
    delete old.type;
  } else {
    // A reference reads best on one line: `{ env: NAME }`.
    const node = document.createNode(value, { flow: key !== "headers" });
    if (pair === undefined) map.add(document.createPair(key, node));
    else pair.value = node;
  }
}

/** Known keys in the schema's order, then the others, none of them undefined. */
function inOrder(settings: object): Record<string, unknown> {
  const place = (key: string): number => (CONTEXT_KEYS as string[]).indexOf(key) >>> 0;
  const entries = Object.entries(settings).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => place(a) - place(b)));
}

function keyText(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

function checkName(name: string): void {
  if (name.trim() === "") throw new QlikError("config", "A context needs a name.");
  if (/[\u0000-\u001f\u007f]/.test(name)) {
    throw new QlikError("config", "The name of a context must not hold line breaks or control characters.");
  }
}
