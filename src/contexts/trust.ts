import { createHash } from "node:crypto";
import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";

import * as z from "zod";
import { once } from "../once.ts";

import { QlikError } from "../errors.ts";
import type { Env } from "./secrets.ts";
import { updateFile } from "./store-file.ts";

/**
 * Which files of repositories the user has looked at and allowed: by their place and their content. A repository could
 * otherwise run a program here, or have a secret sent to a host of its own, for no more than being cloned.
 */
export interface Trust {
  /**
   * Whether a file may be used as it is now. `changed` is one that was allowed with another content.
   *
   * @param hash from {@link contentHash}, of the very bytes that are then used
   * @throws {@link QlikError} `config` where `QLIK_TRUST` is not a list of hashes.
   */
  check(path: string, hash: string): "trusted" | "changed" | "unknown";
  /** Allows a file with this content, and with no other. */
  record(path: string, hash: string): Promise<void>;
  /** Takes it back. @returns whether it had been allowed, with whatever content */
  revoke(path: string): Promise<boolean>;
}

const recordSchema = once(() => z.object({ files: z.record(z.string(), z.object({ sha256: z.string() })) }));
type Files = z.infer<ReturnType<typeof recordSchema>>["files"];

/** What `sha256sum` prints of a content. */
export function contentHash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/**
 * The trust of one user.
 *
 * @param folder where it is recorded, outside of any repository: `trust.json` in it
 * @param env `QLIK_TRUST` allows contents by their hash, wherever they are: for CI, where nobody can be asked
 */
export function createTrust(folder: string, env: Env): Trust {
  const path = join(folder, "trust.json");

  /** Changes the record; one that cannot be read counts as none. */
  const update = async <T>(change: (files: Files) => { files: Files; result: T }): Promise<T> =>
    await updateFile(path, "record of trusted files", (text) => {
      const { files, result } = change(parseRecord(text));
      return { text: `${JSON.stringify({ files }, null, 2)}\n`, result };
    });

  return {
    check(file, hash) {
      if (allowedHashes(env).includes(hash)) return "trusted";
      const recorded = Object.entries(readRecord(path)).find(([name]) => name === placeOf(file))?.[1];
      if (recorded === undefined) return "unknown";
      return recorded.sha256 === hash ? "trusted" : "changed";
    },
    async record(file, sha256) {
      await update((files) => ({ files: { ...files, [placeOf(file)]: { sha256 } }, result: undefined }));
    },
    async revoke(file) {
      return await update((files) => {
        const others = Object.fromEntries(Object.entries(files).filter(([name]) => name !== placeOf(file)));
        return { files: others, result: Object.hasOwn(files, placeOf(file)) };
      });
    },
  };
}

/** A link must not lend its own trust to what it is made to point at later. A file that is gone keeps its name. */
function placeOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

function allowedHashes(env: Env): string[] {
  const hashes = (env.QLIK_TRUST ?? "").split(/[\s,]+/).filter((one) => one !== "");
  if (hashes.every((one) => /^[0-9a-f]{64}$/i.test(one))) return hashes.map((one) => one.toLowerCase());
  // A blanket "yes" would let any change of the file pass.
  throw new QlikError("config", "QLIK_TRUST is no SHA-256 hash, nor several of them with commas between.", {
    remedy: "Give the hash that `qlik context trust --json` prints for the file.",
  });
}

function readRecord(path: string): Files {
  try {
    return parseRecord(readFileSync(path, "utf8"));
  } catch {
    return {};
  }
}

function parseRecord(text: string): Files {
  try {
    return recordSchema().parse(JSON.parse(text)).files;
  } catch {
    return {};
  }
}
