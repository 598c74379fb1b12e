import type { JournalLine } from "./journal-lines.ts";

/** What a journal says of the items, as its lines tell it. Pure. */

export interface JournalState {
  /** The job of its first line. */
  job: string | undefined;
  version: number | undefined;
  /** The tenants that it has changed. */
  tenants: Set<string>;
  done: Set<string>;
  /** Items that have sent something, and of which nothing was written after it; or that are unclear. */
  unfinished: Map<string, Unfinished>;
}

export interface Unfinished {
  /** What was sent, such as `DELETE /api/v1/apps/1`. */
  sent: string[];
}

export function emptyState(): JournalState {
  return { job: undefined, version: undefined, tenants: new Set(), done: new Set(), unfinished: new Map() };
}

/** Takes in one more line. */
export function takeLine(state: JournalState, line: JournalLine): void {
  if ("journal" in line) {
    state.version = line.journal;
    state.job = line.job;
  } else if ("tenant" in line) state.tenants.add(line.tenant);
  else if ("sends" in line) {
    const known = state.unfinished.get(line.key);
    if (known) known.sent.push(line.sends);
    else state.unfinished.set(line.key, { sent: [line.sends] });
  } else if ("done" in line) {
    state.done.add(line.done);
    state.unfinished.delete(line.done);
  } else if ("failed" in line) state.unfinished.delete(line.failed);
  else if (!state.unfinished.has(line.unclear)) state.unfinished.set(line.unclear, { sent: [] });
}

/** Whether a call of that method may be sent again whatever became of it: it leaves what it leaves once. */
export function isIdempotent(method: string): boolean {
  return method === "PUT" || method === "DELETE";
}

/** Whether all that an unfinished item has sent may be sent again. Of one that tells nothing, it is not known. */
export function mayRepeat({ sent }: Unfinished): boolean {
  return sent.length > 0 && sent.every((call) => isIdempotent(call.split(" ", 1)[0]!));
}
