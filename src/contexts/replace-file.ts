import { randomUUID } from "node:crypto";
import { open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Replaces a file by a new one that is whole on the disk before it takes the name; its owner stays. Not by
 * `write-file-atomic`, which takes a short write for a whole one (7.0.1): on an almost full disk it cuts the file off.
 *
 * @param mode @default 0o600
 */
export async function replaceFile(path: string, text: string | Uint8Array, mode = 0o600): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  const before = await stat(path).catch(() => undefined);
  try {
    const file = await open(temporary, "wx", 0o600);
    try {
      await file.writeFile(text);
      await file.chmod(mode);
      // With sudo, the file must still be the user's. Who may not give files away need not.
      if (before) await file.chown(before.uid, before.gid).catch(() => {});
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}

/** Removes what {@link replaceFile} leaves beside a file where the process is killed. Not while another one runs. */
export async function removeLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const isOurs = name.startsWith(basename(path)) && LEFTOVER.test(name.slice(basename(path).length));
    if (isOurs) await rm(join(folder, name), { force: true }).catch(() => {});
  }
}

const LEFTOVER = /^\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;
