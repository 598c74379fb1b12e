import { refuse } from "./envelope.ts";
import type { State, TempContent, User } from "./state.ts";

/** Temporary content: made by uploads, exports and reports, and gone after a while. */

export const DEFAULT_TTL = 3600;
export const LONGEST_TTL = 259_200;

export function addContent(
  state: State,
  user: Pick<User, "id">,
  now: number,
  {
    name = "",
    ttl = DEFAULT_TTL,
    bytes,
    size = bytes.length,
  }: { name?: string; ttl?: number; bytes: Buffer; size?: number },
): TempContent {
  const id = state.newId();
  const content = {
    id,
    name: name || id,
    creatorId: user.id,
    createdAt: now,
    updatedAt: now,
    ttl,
    size,
    bytes,
  };
  state.contents.set(id, content);
  return content;
}

/** @throws {@link Refusal} 404 where there is none, 410 where its time is over */
export function findContent(state: State, id: string, now: number): TempContent {
  const content = state.contents.get(id);
  if (!content) throw refuse(404, "TEMPCONTENTS-404", "Not found", { detail: `There is no "${id}" here.` });
  if (now > content.createdAt + content.ttl * 1000)
    throw refuse(410, "TEMPCONTENTS-410", "The file has expired");
  return content;
}

export function isComplete({ bytes, size }: TempContent): boolean {
  return bytes.length === size;
}

/** The bytes of complete content, for what is made of it. @throws {@link Refusal} 400 where they are not all there */
export function bytesOfContent(state: State, id: string, now: number): Buffer {
  const content = findContent(state, id, now);
  if (isComplete(content)) return content.bytes;
  throw refuse(400, "TEMPCONTENTS-400", "The file is not complete");
}
