import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, open, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { readCsv } from "../../bulk/read-csv.ts";
import { QlikError } from "../../errors.ts";
import { cannotRead } from "../../http/local-file.ts";
import { isRecord } from "../../output/records.ts";
import { decodePieces, decodeUtf8 } from "../../utf8.ts";
import type { Io } from "../io.ts";

/** The rows of a file that `qlik bulk` works through. */

export interface Row {
  /** Where it begins in the file; in JSON, its place among the others, from 1. */
  line: number;
  /** The texts of its columns; nested fields have dots in their names. Empty ones are left out. */
  cells: Record<string, string>;
}

export interface Rows {
  /** From the beginning each time: they are checked, then worked on. */
  read(): AsyncIterable<Row>;
  close(): Promise<void>;
}

/** @param from a path, or `-` for stdin. What cannot be read twice is kept in a file meanwhile. */
export async function openRows(from: string, delimiter: string | undefined, io: Io): Promise<Rows> {
  const given = resolve(io.cwd, from);
  const shown = from === "-" ? "stdin" : from;
  const failed = (error: unknown) => never(shown, error);
  const isFile = from !== "-" && (await stat(given).catch(failed)).isFile();
  const folder = isFile ? undefined : await mkdtemp(join(tmpdir(), "qlik-bulk-"));
  const close = async () => void (folder && (await rm(folder, { recursive: true, force: true })));
  try {
    const path = folder ? join(folder, "rows") : given;
    if (folder) {
      const source = from === "-" ? io.stdin : createReadStream(given);
      await pipeline(source, createWriteStream(path, { mode: 0o600 })).catch(failed);
    }
    const first = await firstSign(path).catch(failed);
    const read =
      first === "{" ? () => ndjson(path, shown) : first === "[" ? () => json(path, shown) : undefined;
    return { close, read: read ?? (() => csv(path, shown, delimiter)) };
  } catch (error) {
    await close();
    throw error;
  }
}

function never(from: string, error: unknown): never {
  throw cannotRead(from, error, "Give --from a CSV with a heading, NDJSON or JSON; --from - reads stdin.");
}

/** What the file begins with, blanks and a byte-order mark aside. */
async function firstSign(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0);
    return buffer.toString("utf8", 0, bytesRead).trimStart().charAt(0);
  } finally {
    await file.close();
  }
}

async function* csv(path: string, shown: string, delimiter: string | undefined): AsyncGenerator<Row> {
  for await (const { line, row } of readCsv({ csv: path, delimiter }, shown)) {
    yield { line, cells: Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== "")) };
  }
}

async function* linesOf(path: string, shown: string): AsyncGenerator<string> {
  let rest = "";
  for await (const text of decodePieces(createReadStream(path), shown)) {
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest !== "") yield rest;
}

async function* ndjson(path: string, shown: string): AsyncGenerator<Row> {
  let line = 0;
  for await (const text of linesOf(path, shown)) {
    line += 1;
    if (text.trim() !== "") yield rowOf(parsed(text, `${shown}, line ${line}`), line, shown);
  }
}

async function* json(path: string, shown: string): AsyncGenerator<Row> {
  const list = parsed(decodeUtf8(await readFile(path), shown, "usage"), shown) as unknown[];
  for (const [index, item] of list.entries()) yield rowOf(item, index + 1, shown);
}

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, "")) as unknown;
  } catch {
    throw new QlikError("usage", `${where} is not JSON.`, { remedy: "Mend it; nothing was sent." });
  }
}

function rowOf(item: unknown, line: number, shown: string): Row {
  if (!isRecord(item)) {
    throw new QlikError("usage", `${shown}, line ${line} is no object.`, {
      remedy: "Each row names its columns.",
    });
  }
  const cells: Row["cells"] = {};
  flatten(item, "", cells);
  return { line, cells };
}

function flatten(value: Record<string, unknown>, prefix: string, cells: Row["cells"]): void {
  for (const [name, inner] of Object.entries(value)) {
    if (isRecord(inner)) flatten(inner, `${prefix}${name}.`, cells);
    else if (inner !== null && inner !== "") {
      cells[prefix + name] = typeof inner === "string" ? inner : JSON.stringify(inner);
    }
  }
}
