import { ApiError, type ErrorCode, isQlikError } from "../errors.ts";
import type { Change, ChangeOutcome } from "../http/change-watch.ts";
import { isRecord } from "../output/records.ts";
import { redact } from "../redact.ts";
import { isIdempotent } from "./journal-state.ts";
import type { BulkRecord } from "./types.ts";

/** What became of one item, from what it sent and how its worker ended. Pure. */

/** What an item has sent, as far as that matters for what may be done with it again. */
export interface Sent {
  /** Something that must not be sent twice was carried out, or may have been. */
  harmful: boolean;
  /** The paths of DELETEs that may have been carried out before they were refused. */
  gone: Set<string>;
}

export function noteSent(sent: Sent, { method, path }: Change, outcome: ChangeOutcome): void {
  if (outcome !== "refused" && !isIdempotent(method)) sent.harmful = true;
  if (outcome === "unclear" && method === "DELETE") sent.gone.add(path);
}

/** Whether an error only says that a thing is gone which an earlier attempt of ours has deleted. */
export function isGoneByUs(error: unknown, { gone }: Sent, sentBefore: readonly string[]): boolean {
  return (
    error instanceof ApiError &&
    error.code === "not-found" &&
    error.method === "DELETE" &&
    (gone.has(error.path) || sentBefore.includes(`DELETE ${error.path}`))
  );
}

/**
 * Whether nobody can say that a failed item has left nothing behind. Work that was waited for, and has failed on the
 * tenant, is over.
 */
export function isUnclear(error: unknown, { harmful }: Sent): boolean {
  return harmful && !(isQlikError(error) && error.code === "failed");
}

/** What every further item would fail by too. */
const FATAL: ReadonlySet<ErrorCode> = new Set(["auth", "secret", "config", "trust", "read-only"]);

export function isFatal(error: unknown): boolean {
  return isQlikError(error) && FATAL.has(error.code);
}

type Failure = Pick<BulkRecord, "reason" | "code" | "status" | "traceId">;

export function failureOf(error: unknown): Failure {
  if (!isQlikError(error)) return { reason: messageOf(error), code: "unexpected" };
  // Not `instanceof`: it may be another copy's.
  const { status, traceId } = error as Partial<ApiError>;
  return {
    reason: messageOf(error),
    code: error.code,
    ...(typeof status === "number" && { status }),
    ...(typeof traceId === "string" && { traceId }),
  };
}

function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error);
  return cut(redact(text), 500);
}

/** The id of what a worker gave, or the text or number itself. */
export function resultOf(value: unknown): string | undefined {
  const id = isRecord(value) ? value["id"] : value;
  if (typeof id === "number" || typeof id === "bigint") return String(id);
  return typeof id === "string" && id !== "" ? cut(redact(id), 200) : undefined;
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
