import { createHash } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { Secret } from "../redact.ts";
import { lockTokenFile } from "./token-lock.ts";
import type { Token, TokenStore } from "./token-source.ts";
import { isTokenText } from "./token-text.ts";

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
        return readStored(JSON.parse(await readFile(fileOf(key), "utf8")));
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

    async exclusively(key, work, signal) {
      const release = await lockTokenFile(fileOf(key), signal);
      try {
        return await work();
      } finally {
        await release();
      }
    },
  };
}

/** Nothing for what is no token that was stored. */
function readStored(value: unknown): Token | undefined {
  const { accessToken, refreshToken, expiresAt, renewAt } = value as Record<string, unknown>;
  if (!isTokenText(accessToken) || !(refreshToken === undefined || isTokenText(refreshToken))) {
    return undefined;
  }
  if (!isTime(expiresAt) || !isTime(renewAt)) return undefined;
  const refresh = refreshToken === undefined ? {} : { refresh: new Secret(refreshToken) };
  return { value: new Secret(accessToken), ...refresh, expiresAt, renewAt };
}

function isTime(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

/** Removes a token that nothing needs any more. What cannot be removed expires. */
export async function removeTokenFile(folder: string, key: string): Promise<void> {
  await rm(join(folder, `${key}.json`), { force: true }).catch(() => {});
}
