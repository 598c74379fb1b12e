import { access, constants, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { isOpenToOthers } from "../../contexts/file-mode.ts";
import { readStore } from "../../contexts/store.ts";
import { failure } from "./run-checks.ts";
import { ok, warning, type Finding } from "./finding.ts";

/** What the user's store looks like from outside. */
export interface StoreFacts {
  /** As people would write it. */
  shown: string;
  /** Whether there is one. */
  isThere: boolean;
  /** How many contexts it holds, or what is wrong with it. */
  contexts: number | Error;
  /** Whether it, or its folder, is open to other users: the mode, in octal. */
  openFile?: string | undefined;
  openFolder?: string | undefined;
  /** Whether its folder, or the one that this would be made in, can be written. */
  canWrite: boolean;
}

/** Pure. */
export function storeVerdict({
  shown,
  isThere,
  contexts,
  openFile,
  openFolder,
  canWrite,
}: StoreFacts): Finding[] {
  const folder = shown.replace(/[\\/][^\\/]*$/, "");
  const findings: Finding[] =
    contexts instanceof Error
      ? [failure("store", contexts)]
      : isThere
        ? [ok("store", `${shown}, ${contexts} ${contexts === 1 ? "context" : "contexts"}`)]
        : [ok("store", `${shown} is not there yet.`)];
  if (!canWrite) {
    findings.push(
      warning(
        "store",
        `You may not write in ${folder}: neither contexts nor tokens can be kept.`,
        "Give yourself the right, or set QLIK_CLI_USER_HOME_DIR to a folder that can be written.",
      ),
    );
  }
  if (openFile !== undefined) {
    findings.push(
      warning("store", `Other users may read ${shown} (mode ${openFile}).`, `chmod 600 ${shown}`),
    );
  }
  if (openFolder !== undefined) {
    findings.push(
      warning("store", `Other users may look into ${folder} (mode ${openFolder}).`, `chmod 700 ${folder}`),
    );
  }
  return findings;
}

export async function storeFacts(path: string, shown: string): Promise<StoreFacts> {
  const found = await stat(path).catch(() => undefined);
  return {
    ...{ shown, isThere: found !== undefined, contexts: contextsOf(path) },
    openFile: await openMode(path),
    openFolder: await openMode(dirname(path)),
    canWrite: await canWriteIn(dirname(path)),
  };
}

function contextsOf(path: string): number | Error {
  try {
    // All of them: what is wrong in one is to be told.
    return [...readStore(path).contexts.entries()].length;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** In the folder; where it is not there, in the nearest one above. */
async function canWriteIn(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.W_OK);
    return true;
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    return isMissing && dirname(folder) !== folder && (await canWriteIn(dirname(folder)));
  }
}

async function openMode(path: string): Promise<string | undefined> {
  if (!(await isOpenToOthers(path))) return undefined;
  return ((await stat(path)).mode & 0o777).toString(8).padStart(4, "0");
}
