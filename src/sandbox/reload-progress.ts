import { followApp } from "./mirror.ts";
import { isoTime, type Reload, type State } from "./state.ts";

/** How far a reload is follows from the clock alone: nothing runs in the sandbox. */

export const QUEUED_MS = 1000;
const RELOADING_MS = 3000;

export type ReloadStatus = "QUEUED" | "RELOADING" | "SUCCEEDED" | "FAILED" | "CANCELED";

/** What goes on by the clock: a reload, or a run of something else. */
type Timed = Pick<Reload, "createdAt" | "canceledAt" | "error" | "past">;

export function statusOf({ createdAt, canceledAt, error, past }: Timed, now: number): ReloadStatus {
  if (canceledAt !== undefined) return "CANCELED";
  if (past) return error === undefined ? "SUCCEEDED" : "FAILED";
  if (now < createdAt + QUEUED_MS) return "QUEUED";
  if (now < endOf({ createdAt })) return "RELOADING";
  return error === undefined ? "SUCCEEDED" : "FAILED";
}

export function isPending(reload: Timed, now: number): boolean {
  return ["QUEUED", "RELOADING"].includes(statusOf(reload, now));
}

export function endOf({ createdAt, canceledAt }: Pick<Timed, "createdAt" | "canceledAt">): number {
  return canceledAt ?? createdAt + QUEUED_MS + RELOADING_MS;
}

export function renderReload(
  state: State,
  origin: string,
  reload: Reload,
  now: number,
  withLog = true,
): unknown {
  const { id, appId, userId, partial, createdAt, error } = reload;
  const status = statusOf(reload, now);
  const hasEnded = !isPending(reload, now);
  return {
    id,
    appId,
    userId,
    partial,
    status,
    type: "external",
    tenantId: state.tenant.id,
    weight: 1,
    creationTime: isoTime(createdAt),
    ...(status === "QUEUED" ? {} : { startTime: isoTime(createdAt + QUEUED_MS) }),
    ...(hasEnded ? { endTime: isoTime(endOf(reload)) } : {}),
    ...(hasEnded && withLog ? { log: logOf(reload, now) } : {}),
    ...(status === "FAILED" ? { errorCode: "EngineReloadFailed", errorMessage: error } : {}),
    links: { self: { href: `${origin}/api/v1/reloads/${id}` } },
  };
}

export function logOf(reload: Reload, now: number): string {
  const time = isoTime(reload.createdAt + QUEUED_MS);
  const end =
    statusOf(reload, now) === "SUCCEEDED" ? "Execution finished." : (reload.error ?? "Execution canceled.");
  return `${time} Execution started.\n${isoTime(endOf(reload))} ${end}\n`;
}

/** Brings apps up to date with the reloads that have succeeded since anybody looked. */
export function settleReloads(state: State, now: number): void {
  for (const reload of state.reloads.values()) {
    const app = state.apps.get(reload.appId);
    const end = isoTime(endOf(reload));
    if (!app || statusOf(reload, now) !== "SUCCEEDED" || (app.reloadedAt ?? "") >= end) continue;
    app.reloadedAt = end;
    followApp(state, app, reload.userId);
  }
}
