import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { isRecord } from "../../contexts/is-record.ts";
import { isReference, isSecretHeader } from "../../contexts/references.ts";
import { isSecretKey } from "../../contexts/show-setting.ts";
import { ok, problem, warning, type Finding } from "./finding.ts";
import { secretLines, type SecretLine } from "./secret-lines.ts";

/** Secrets where they do not belong: in what a repository tracks, and in the console's history. */

/** Bytes; larger files are data, and would take their time. */
const LARGEST = 1_000_000;

export interface Stray extends SecretLine {
  file: string;
}

/** The secrets that contexts spell out, to be looked for elsewhere. */
export function literalsOf(contexts: ReadonlyMap<string, unknown>): string[] {
  const found = new Set<string>();
  const visit = (value: unknown, key: string): void => {
    if (isRecord(value)) for (const [inner, item] of Object.entries(value)) visit(item, inner);
    else if (typeof value === "string" && (isSecretKey(key) || isSecretHeader(key)) && !isReference(value)) {
      const secret = value.replace(/^\s*Bearer\s+/i, "").trim();
      // A shorter one would be found in ordinary words.
      if (secret.length >= 12) found.add(secret);
    }
  };
  for (const settings of contexts.values()) visit(settings, "");
  return [...found];
}

export async function strayInHistory(
  folder: string,
  known: readonly string[],
  signal: AbortSignal,
): Promise<Stray[]> {
  const names = await readdir(folder).catch(() => []);
  return await strayIn(folder, names, known, signal);
}

/** In those of the files that are texts. */
export async function strayIn(
  folder: string,
  names: readonly string[],
  known: readonly string[],
  signal: AbortSignal,
): Promise<Stray[]> {
  const found: Stray[] = [];
  for (const file of names) {
    signal.throwIfAborted();
    const path = join(folder, file);
    const facts = await stat(path).catch(() => undefined);
    if (!facts?.isFile() || facts.size > LARGEST) continue;
    const text = await readFile(path, "utf8").catch(() => "");
    if (text.includes("\0")) continue;
    found.push(...secretLines(text, known).map((line) => ({ file, ...line })));
  }
  return found;
}

const MOST = 20;

/** @param where `files that git tracks`. Pure. */
export function strayVerdicts(
  check: string,
  where: string,
  stray: readonly Stray[],
  remedy: string,
): Finding[] {
  if (stray.length === 0) return [ok(check, `No secret in ${where}`)];
  const shown = stray.slice(0, MOST).map(({ file, line, kind, sure }) => {
    const found = `${file}:${line} ${sure ? "holds" : "may hold"} ${kind}.`;
    return sure ? problem(check, found, remedy) : warning(check, found, remedy);
  });
  const more = stray.length - shown.length;
  return more > 0 ? [...shown, warning(check, `And ${more} more lines like these.`, remedy)] : shown;
}
