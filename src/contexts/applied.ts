import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";

import * as z from "zod";
import { once } from "../once.ts";

import { updateFile } from "./store-file.ts";

/** What a file has made of the store, so that pruning takes away nothing else. */
export interface Applied {
  /** The hash of the file's content when it was last applied; none where it never was. */
  sha256?: string | undefined;
  /** The contexts that the file has added, each with the fingerprint of how it left them. */
  contexts: Readonly<Record<string, string>>;
}

const recordSchema = once(() =>
  z.object({
    files: z.record(z.string(), z.object({ sha256: z.string(), contexts: z.record(z.string(), z.string()) })),
  }),
);
type Files = z.infer<ReturnType<typeof recordSchema>>["files"];

/**
 * What a file was applied as before.
 *
 * @param folder where that is recorded: beside the store, not in it. A record that cannot be read counts as none.
 */
export function readApplied(folder: string, file: string): Applied {
  return new Map(Object.entries(readFiles(folder))).get(realpathSync(file)) ?? { contexts: {} };
}

/** The file that has made a context, where one has. */
export function madeByFile(folder: string, name: string): string | undefined {
  return Object.entries(readFiles(folder)).find(([, { contexts }]) => Object.hasOwn(contexts, name))?.[0];
}

/** Records what {@link readApplied} gives from now on. Nothing is written where that is what it gives already. */
export async function recordApplied(folder: string, file: string, applied: Required<Applied>): Promise<void> {
  await updateFile(recordPath(folder), "record of applied files", (text) => {
    const files = { ...parseRecord(text), [realpathSync(file)]: applied };
    return { text: `${JSON.stringify({ files }, null, 2)}\n`, result: undefined };
  });
}

function readFiles(folder: string): Files {
  let text = "";
  try {
    text = readFileSync(recordPath(folder), "utf8");
  } catch {
    // Nothing was applied here yet.
  }
  return parseRecord(text);
}

function recordPath(folder: string): string {
  return join(folder, "applied.json");
}

function parseRecord(text: string): Files {
  try {
    return recordSchema().parse(JSON.parse(text)).files;
  } catch {
    return {};
  }
}
