import { readFileSync } from "node:fs";
import { QlikError } from "../errors.ts";
import { keepLayout } from "./keep-layout.ts";
import { once } from "../once.ts";
import { outlineOf } from "./outline.ts";
import { readPlainFrame } from "./plain-lines.ts";
import { parseContextsFile, type LooseContextsFile } from "./parse.ts";
import { slicedContexts } from "./sliced-contexts.ts";
import { createStoreEditor, type StoreEditor } from "./store-editor.ts";
import { fileAccessError, updateFile } from "./store-file.ts";
import { decodeUtf8 } from "../utf8.ts";

export { stateFolder, storePath, tokenFolder } from "./state-folder.ts";
export type { StoreEditor } from "./store-editor.ts";

/** The user's contexts as stored. They have not been checked: that is done when one is used. */
export interface Store {
  readonly path: string;
  /** The current context's name, or `undefined`. There may be no such context. */
  readonly current: string | undefined;
  readonly defaults: Record<string, unknown>;
  readonly contexts: ReadonlyMap<string, unknown>;
}

const STORE = "contexts file";

/**
 * Reads the user's store; where there is no file, it is empty. A context is read when it is asked for: with thousands of
 * them, reading all would take seconds. What is wrong elsewhere in a plainly written file is told of only then.
 *
 * @throws {@link QlikError} `config` where the file cannot be read, is not in UTF-8 or is not YAML; the contexts throw it
 * too.
 */
export function readStore(path: string): Store {
  const text = readText(path);
  const read = (part: string): Store => toStore(path, parseContextsFile(part, path, { strict: false }).file);
  const whole = once(() => read(text));
  const outline = outlineOf(text);
  if (outline === undefined) return whole();
  const contexts = slicedContexts(
    outline,
    (piece) => read(piece).contexts,
    () => whole().contexts,
  );
  const plain = readPlainFrame(outline.frame);
  if (plain !== undefined) return { path, defaults: {}, ...plain, contexts };
  try {
    const frame = read(outline.frame);
    if (frame.contexts.size === 0) return { ...frame, contexts };
  } catch {
    // The whole file says where.
  }
  return whole();
}

function toStore(path: string, file: LooseContextsFile): Store {
  return {
    path,
    current: file["current-context"] === "" ? undefined : file["current-context"],
    defaults: file.defaults,
    contexts: new Map(Object.entries(file.contexts)),
  };
}

function readText(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw fileAccessError(error, path, STORE, "read");
  }
  return decodeUtf8(bytes, path);
}

/**
 * Changes the user's store: reads it, lets `edit` change it and writes it back, under a lock and atomically, 0600 in
 * a folder of 0700. Nothing is written where nothing changed or `edit` threw.
 *
 * @returns what `edit` returned
 * @throws {@link QlikError} `config` where the file cannot be read, is not YAML, cannot be written or stays locked;
 * and whatever `edit` throws.
 */
export async function editStore<T>(path: string, edit: (store: StoreEditor) => T | Promise<T>): Promise<T> {
  return await updateFile(path, STORE, async (text) => {
    const document = parseContextsFile(text, path, { strict: false }).document;
    // New lines are to be indented as the file's own are.
    const indent = /^( +)[^\s#]/m.exec(text)?.[1]?.length ?? 2;
    const print = (): string => document.toString({ lineWidth: 0, indent });
    const normalized = print();
    const result = await edit(createStoreEditor(document));
    let edited: string;
    try {
      edited = print();
    } catch (cause) {
      const message = `${path}: another part of the file refers to what would be removed.`;
      throw new QlikError("config", message, { remedy: "Edit the file by hand.", cause });
    }
    if (edited === normalized) return { text, result };
    return { text: text.trim() === "" ? edited : keepLayout(text, normalized, edited), result };
  });
}
