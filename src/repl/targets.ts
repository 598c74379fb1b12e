import { resolve } from "node:path";
import { createCompleteFile, type CompleteFile } from "../complete-file.ts";
import { redactKnown } from "../redact.ts";
import type { World } from "./world.ts";

/** Files that commands write and read. */

/** The first word of an argument, which may stand in quotes, and what is behind it. Pure. */
export function splitWord(argument: string): { word: string; rest: string } {
  const [, double, single, bare, rest = ""] =
    /^\s*(?:"([^"]*)"|'([^']*)'|(\S+))?\s*([^]*)$/.exec(argument) ?? [];
  return { word: double ?? single ?? bare ?? "", rest: rest.trim() };
}

/** Pure. */
export function absolutePath(path: string, { folder, home }: Pick<World, "folder" | "home">): string {
  return resolve(
    folder,
    path.replace(/^~(?=$|[/\\])/, () => home),
  );
}

export interface WriteHow {
  /** Whether a file of that name may go. */
  force: boolean;
  /** The command, for the message: `csv`. */
  command: string;
  mode?: number;
}

/** Writes a file whole or not at all; known secrets do not get into it. */
export async function writeFile(
  path: string,
  world: World,
  { force, command, mode }: WriteHow,
  work: (write: (text: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const file: CompleteFile = await createCompleteFile(absolutePath(path, world), {
    ...{ shown: path, overwrite: force, remedy: `.${command}! ${path} replaces it.` },
    ...(mode !== undefined && { mode }),
  });
  try {
    await work((text) => file.write(redactKnown(text)));
    await file.commit();
  } finally {
    await file.discard();
  }
}
