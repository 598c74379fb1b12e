import { statusOf, type ReloadStatus } from "./reload-progress.ts";
import { refuse } from "./envelope.ts";
import type { JsonObject } from "./json-object.ts";
import type { Run, State } from "./state.ts";

/** Runs of automations and of tasks: they are queued, go on and end by the clock, as reloads do. */

/** The runs of one automation or task, the first one first. */
export function runsOf(state: State, of: string): Run[] {
  return [...state.runs.values()].filter((run) => run.of === of).sort((a, b) => a.createdAt - b.createdAt);
}

/** How an automation says what a run has come to. */
const AUTOMATION_STATUS: Readonly<Record<ReloadStatus, string>> = {
  QUEUED: "queued",
  RELOADING: "running",
  SUCCEEDED: "finished",
  FAILED: "failed",
  CANCELED: "stopped",
};

export function automationStatus(run: Run, now: number): string {
  return AUTOMATION_STATUS[statusOf(run, now)];
}

const DAY = 24 * 60 * 60 * 1000;

/** What is wrong with some of the company's for good. */
const BROKEN: Readonly<Record<string, string>> = {
  "Archive stale spaces": "The connection to SharePoint has to be signed in to again.",
  "Refresh cold chain": "Table 'Sensors' not found.",
};

/** What an automation or task that has run before has behind it: a few runs, those of a broken one to no good. */
export function addRuns(
  state: State,
  record: JsonObject,
  id: string,
  latest: number,
  newId: () => string,
): void {
  for (const day of [2, 1, 0]) {
    const run = runOf(record, {
      id: newId(),
      of: id,
      userId: [...state.users.keys()][0]!,
      createdAt: latest - day * DAY,
    });
    state.runs.set(run.id, { ...run, past: true });
  }
}

/** @throws {@link Refusal} 400 where it is disabled */
export function startRun(state: State, record: JsonObject, of: string, userId: string, now: number): Run {
  if (record["state"] === "disabled") throw refuse(400, "AUTOMATIONS-400", "The automation is disabled");
  const run = runOf(record, { id: state.newUuid(), of, userId, createdAt: now });
  state.runs.set(run.id, run);
  return run;
}

function runOf({ name }: JsonObject, run: Run): Run {
  const error = BROKEN[String(name)];
  return error === undefined ? run : { ...run, error };
}
