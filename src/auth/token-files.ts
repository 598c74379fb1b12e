import { createHash } from "node:crypto";
import { access, constants, mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { Secret } from "../redact.ts";
import type { Token, TokenStore } from "./token-source.ts";

// What no header can hold came from no tenant.
const aToken = z.string().regex(/^[\x21-\x7e]+$/);
const storedToken = z.object({
  accessToken: aToken,
  refreshToken: aToken.optional(),
  expiresAt: z.number(),
  renewAt: z.number(),
});

/** File-name safe, and says nothing about what it was made from. */
export function tokenKey(parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 32);
}

/**
 * Tokens as files, one for each key, 0600 in a 0700 folder. A file that cannot be read counts as none, one that
 * cannot be written is not written: signing in again costs a request, not the user's work.
 */
export function createTokenFiles(folder: string): TokenStore {
  const fileOf = (key: string) => join(folder, `${key}.json`);

  return {
    async read(key) {
      try {
        const { accessToken, refreshToken, ...times } = storedToken.parse(
          JSON.parse(await readFile(fileOf(key), "utf8")),
        );
        const refresh = refreshToken === undefined ? {} : { refresh: new Secret(refreshToken) };
        return { value: new Secret(accessToken), ...refresh, ...times };
      } catch {
        return undefined;
      }
    },

    async write(key, { value, refresh, expiresAt, renewAt }: Token) {
      const { default: writeFileAtomic } = await import("write-file-atomic");
      const text = JSON.stringify({
        accessToken: value.reveal(),
        ...(refresh && { refreshToken: refresh.reveal() }),
        expiresAt,
        renewAt,
      });
      await writeFileAtomic(fileOf(key), text, { mode: 0o600 }).catch(() => {});
    },

    async exclusively(key, work) {
      const release = await lock(fileOf(key));
      try {
        return await work();
      } finally {
        await release();
      }
    },
  };
}

/** Waits at most about 15 s: then a crashed or hanging holder is passed over. */
async function lock(file: string): Promise<() => Promise<void>> {
  const { default: lockfile } = await import("proper-lockfile");
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    // The lock would be tried for all of the 15 s in a folder that cannot be written.
    await access(dirname(file), constants.W_OK);
    const release = await lockfile.lock(file, {
      realpath: false,
      stale: 10_000,
      retries: { retries: 60, minTimeout: 25, maxTimeout: 250, factor: 1.5 },
      // A lock is lost when the computer sleeps. By default that throws where nobody can catch it.
      onCompromised: () => {},
    });
    // A lost lock cannot be released, and that is no reason to lose the token too.
    return () => release().catch(() => {});
  } catch {
    return () => Promise.resolve();
  }
}
