import { readFileSync } from "node:fs";
import { join } from "node:path";

import * as z from "zod";
import { once } from "../once.ts";

import { fingerprint } from "./fingerprint.ts";
import type { Profile } from "./profile.ts";
import { updateFile } from "./store-file.ts";

/** Who was signed in when last somebody looked, so that a list of contexts can say so without asking each tenant. */

const recordSchema = once(() => z.object({ users: z.record(z.string(), z.string()) }));
type Users = z.infer<ReturnType<typeof recordSchema>>["users"];

/** More would be contexts that are long gone. */
const MOST = 1000;

/** By server and credentials, so that a context that is renamed keeps its user and one that signs in otherwise does not. */
type Signing = Pick<Profile, "server" | "credentials">;

/**
 * @param folder where that is noted: beside the store
 * @returns `undefined` where nobody is known, or the note cannot be read
 */
export function readKnownUsers(folder: string): ((profile: Signing) => string | undefined) | undefined {
  let text = "";
  try {
    text = readFileSync(notePath(folder), "utf8");
  } catch {
    // Nobody has looked yet.
  }
  const users = new Map(Object.entries(parseNote(text)));
  return users.size === 0 ? undefined : (profile) => users.get(markOf(profile));
}

/** Notes who is signed in. What cannot be noted is no reason to fail. */
export async function noteUsers(
  folder: string,
  seen: readonly (Signing & { user: string })[],
): Promise<void> {
  const known = readKnownUsers(folder);
  if (seen.every((one) => known?.(one) === one.user)) return;
  await updateFile(notePath(folder), "note of known users", (text) => {
    const users = new Map(Object.entries(parseNote(text)));
    for (const one of seen) {
      users.delete(markOf(one));
      users.set(markOf(one), one.user);
    }
    const kept = Object.fromEntries([...users].slice(-MOST));
    return { text: `${JSON.stringify({ users: kept }, null, 2)}\n`, result: undefined };
  }).catch(() => {});
}

function markOf({ server, credentials }: Signing): string {
  return fingerprint([server, credentials]).slice(0, 32);
}

function notePath(folder: string): string {
  return join(folder, "users.json");
}

function parseNote(text: string): Users {
  try {
    return recordSchema().parse(JSON.parse(text)).users;
  } catch {
    return {};
  }
}
