import * as z from "zod";
import { refuse } from "./envelope.ts";
import { isoTime, type State, type User } from "./state.ts";

/** Changes to a user as a JSON Patch, with the operations that Qlik adds to the standard's. */

/** Seconds that an invitation is good for. */
const INVITATION = 7 * 24 * 60 * 60;

export const roleRefs = z.array(z.union([z.object({ id: z.string() }), z.object({ name: z.string() })]));
type RoleRef = z.output<typeof roleRefs>[number];

const groupRefs = z.array(z.union([z.object({ id: z.string() }), z.object({ name: z.string() })]));

export const userPatch = z.array(
  z.object({
    op: z.enum(["replace", "set", "unset", "add", "renew", "remove-value"]),
    path: z.string(),
    value: z.unknown(),
  }),
);

type Operation = z.output<typeof userPatch>[number];

/**
 * The user with all operations done, or none: the one that was given is left as it is.
 *
 * @throws {@link Refusal} 400 at the operation that cannot be done
 */
export function patchUser(state: State, user: User, operations: readonly Operation[], now: number): User {
  const changed: User = { ...user, updatedAt: isoTime(now) };
  for (const [index, operation] of operations.entries()) applyOne(state, changed, operation, index, now);
  return changed;
}

function applyOne(state: State, user: User, operation: Operation, index: number, now: number): void {
  const { op, value } = operation;
  // The end of an array as the standard writes it; adding to a set needs no position.
  const path = op === "add" ? operation.path.replace(/\/-$/, "") : operation.path;
  const at = `/${index}/value`;
  switch (path) {
    case "/name":
    case "/preferredLocale":
    case "/preferredZoneinfo":
      needs(op === "replace" || op === "set", index, op, path);
      user[path.slice(1) as "name" | "preferredLocale" | "preferredZoneinfo"] = read(
        z.string().min(1),
        value,
        at,
      );
      return;
    case "/status":
      needs(op === "replace", index, op, path);
      user.status = read(z.enum(["active", "disabled", "invited"]), value, at);
      return;
    case "/inviteExpiry":
      needs(op === "renew", index, op, path);
      user.inviteExpiry = inviteExpiry(now);
      return;
    case "/roles":
      needs(op === "replace", index, op, path);
      user.roleIds = roleIdsOf(
        state,
        read(z.array(z.string()), value, at).map((name) => ({ name })),
        at,
      );
      return;
    case "/assignedRoles":
      user.roleIds = change(op, user.roleIds, roleIdsOf(state, read(roleRefs, listed(value), at), at), index);
      return;
    case "/assignedGroups":
      user.groupIds = change(
        op,
        user.groupIds,
        groupIdsOf(state, read(groupRefs, listed(value), at), at),
        index,
      );
      return;
    default:
      throw wrong("Unknown path", `/${index}/path`, `Users have no "${path}" to change.`);
  }
}

/** Unix time, in seconds, at which an invitation sent now expires. */
export function inviteExpiry(now: number): number {
  return Math.floor(now / 1000) + INVITATION;
}

function change(op: Operation["op"], current: string[], ids: string[], index: number): string[] {
  if (op === "replace") return ids;
  if (op === "add") return [...new Set([...current, ...ids])];
  needs(op === "remove-value", index, op, "a list");
  return current.filter((id) => !ids.includes(id));
}

/** `add` and `remove-value` take one entry or several. */
function listed(value: unknown): unknown {
  return Array.isArray(value) ? value : [value];
}

function needs(allowed: boolean, index: number, op: string, path: string): void {
  if (!allowed) throw wrong("Operation not allowed", `/${index}/op`, `"${op}" does not go with ${path}.`);
}

function read<T>(schema: z.ZodType<T>, value: unknown, pointer: string): T {
  const result = schema.safeParse(value);
  if (!result.success) throw wrong("Invalid value", pointer, result.error.issues[0]?.message ?? "");
  return result.data;
}

function wrong(title: string, pointer: string, detail: string): Error {
  return refuse(400, "USERS-400", title, { detail, source: { pointer } });
}

/**
 * The ids of roles that are named by id or by name.
 *
 * @throws {@link Refusal} 400 at the pointer for one that does not exist
 */
export function roleIdsOf(state: State, refs: readonly RoleRef[], pointer: string): string[] {
  return refs.map((ref) => idOf([...state.roles.values()], ref, pointer));
}

function groupIdsOf(state: State, refs: readonly RoleRef[], pointer: string): string[] {
  return refs.map((ref) => idOf([...state.groups.values()], ref, pointer));
}

function idOf(records: { id: string; name: string }[], ref: RoleRef, pointer: string): string {
  const found = records.find((record) => ("id" in ref ? record.id === ref.id : record.name === ref.name));
  if (found === undefined) throw wrong("Unknown reference", pointer, `There is no ${JSON.stringify(ref)}.`);
  return found.id;
}
