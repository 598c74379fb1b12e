import { readFileSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { findContextsFile } from "../../contexts/find-file.ts";
import { outlineOf } from "../../contexts/outline.ts";
import { stateFolder, storePath } from "../../contexts/state-folder.ts";
import type { Io } from "../io.ts";
import type { Candidate } from "./candidates.ts";

/**
 * The names of contexts, without what reads them in earnest, which takes longer to load than a Tab may. No secret is
 * looked up: of each context only the name and the host are taken.
 */

type Places = Pick<Io, "env" | "home" | "cwd">;

/** @param file the file that the command line names, in place of the project's */
export async function contextNames(
  { own, file }: { own: boolean; file?: string | undefined },
  places: Places,
): Promise<Candidate[]> {
  const { env, home, cwd } = places;
  const store = namesIn(textOf(storePath(env, home)));
  const project = own
    ? []
    : file === undefined
      ? await projectNames(places)
      : namesIn(textOf(resolve(cwd, file)));
  // Written in a way that only the parser can read: then slowly, but all of them.
  if (store === undefined || project === undefined) return await slowNames({ own, file }, places);
  const names = new Map([...store, ...project].map((one) => [one.text, one]));
  return [...names.values()];
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** @returns `undefined` for a file that is not plainly written */
function namesIn(text: string): Candidate[] | undefined {
  if (text.trim() === "") return [];
  const outline = outlineOf(text);
  if (outline === undefined) return undefined;
  return [...outline.contexts].map(([name, piece]) => ({
    text: name,
    about: hostOf(piece),
  }));
}

function hostOf(piece: string): string | undefined {
  const server = /^\s+server:\s+["']?(https?:\/\/[^\s"'#]+)/m.exec(piece)?.[1];
  return server !== undefined && URL.canParse(server) ? new URL(server).host : undefined;
}

/** Of the project's file, where it is trusted: nothing else of a repository is to be told. */
async function projectNames({ env, home, cwd }: Places): Promise<Candidate[] | undefined> {
  const path = findContextsFile(cwd, home);
  if (path === undefined || path === storePath(env, home)) return [];
  const text = textOf(path);
  // Where it runs programs, they are part of what is trusted.
  if (/\bcommand\b/.test(text)) return undefined;
  const { createHash } = await import("node:crypto");
  const hash = createHash("sha256").update(readFileSync(path)).digest("hex");
  return isTrusted(path, hash, stateFolder(env, home), env) ? namesIn(text) : [];
}

function isTrusted(path: string, hash: string, folder: string, env: Io["env"]): boolean {
  if (
    (env.QLIK_TRUST ?? "")
      .toLowerCase()
      .split(/[\s,]+/)
      .includes(hash)
  )
    return true;
  try {
    const { files } = JSON.parse(readFileSync(join(folder, "trust.json"), "utf8")) as {
      files: Record<string, { sha256?: unknown }>;
    };
    return files[realpathSync(path)]?.sha256 === hash;
  } catch {
    return false;
  }
}

async function slowNames({ own, file }: { own: boolean; file?: string | undefined }, places: Places) {
  const [{ contextFiles }, { allContexts }] = await Promise.all([
    import("../../contexts/read-profile.ts"),
    import("../../contexts/select.ts"),
  ]);
  const files = contextFiles({ ...places, contexts: file });
  const names = own ? [...files.store().contexts.keys()] : [...allContexts(files).keys()];
  return names.map((text): Candidate => ({ text }));
}
