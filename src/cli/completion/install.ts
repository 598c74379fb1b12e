import { lstatSync, readFileSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { replaceFile } from "../../contexts/replace-file.ts";
import { writeReason } from "../../complete-file.ts";
import { QlikError } from "../../errors.ts";
import { withLine, withoutLine } from "./marked-line.ts";
import { markOf, type Installation } from "./places.ts";

/** What was done to a file. */
export interface Done {
  file: string;
  what: "written" | "line added" | "removed" | "line removed" | "as it was";
}

/** Writes the script, and the line that loads it. Doing it again changes nothing. */
export async function install({ script, load }: Installation, text: string, name: string): Promise<Done[]> {
  const done: Done[] = [await change(script, "written", () => Buffer.from(text))];
  if (load) {
    const line = toLatin(Buffer.from(load.line));
    done.push(
      await change(load.file, "line added", (bytes) =>
        fromLatin(withLine(toLatin(bytes), line, markOf(name))),
      ),
    );
  }
  return done;
}

/** Takes both away again. The file with the line stays, also where nothing else is in it. */
export async function uninstall({ script, load }: Installation, name: string): Promise<Done[]> {
  const done: Done[] = [];
  const isThere = statSync(script, { throwIfNoEntry: false }) !== undefined;
  await rm(script, { force: true }).catch((error: unknown) => cannot("removed", script, error));
  done.push({ file: script, what: isThere ? "removed" : "as it was" });
  if (load && statSync(load.file, { throwIfNoEntry: false }) !== undefined) {
    done.push(
      await change(load.file, "line removed", (bytes) =>
        fromLatin(withoutLine(toLatin(bytes), markOf(name))),
      ),
    );
  }
  return done;
}

// One character for each byte, so that no encoding is hurt.
const toLatin = (bytes: Buffer): string => bytes.toString("latin1");
const fromLatin = (text: string): Buffer => Buffer.from(text, "latin1");

/** Changes a file where there is a change, at once and as a whole: what a link points at, with its mode. */
async function change(file: string, what: Done["what"], edit: (before: Buffer) => Buffer): Promise<Done> {
  try {
    const target = targetOf(file);
    const found = statSync(target, { throwIfNoEntry: false });
    const before = found === undefined ? Buffer.alloc(0) : readFileSync(target);
    const after = edit(before);
    if (found !== undefined && after.equals(before)) return { file, what: "as it was" };
    await mkdir(dirname(target), { recursive: true });
    await replaceFile(target, after, found === undefined ? 0o644 : found.mode & 0o7777);
    return { file, what };
  } catch (error) {
    return cannot("changed", file, error);
  }
}

/** A link stays a link, also where what it points at is not there yet. */
function targetOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    return isLink ? resolve(dirname(file), readlinkSync(file)) : file;
  }
}

function cannot(what: string, file: string, cause: unknown): never {
  const { code = "" } = cause as NodeJS.ErrnoException;
  throw new QlikError("config", `${file} cannot be ${what}${code && `: ${writeReason(code)}`}.`, {
    remedy:
      "See to it that you may write there, or print the script and load it yourself: qlik completion bash",
    cause,
  });
}
