import type { Operation } from "../../api/operation.ts";
import { noContent, ok, refuse, type Reply } from "../envelope.ts";
import { exampleValue } from "../examples.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import { endOf, isPending, QUEUED_MS, statusOf } from "../reload-progress.ts";
import { automationStatus, runsOf, startRun } from "../run-progress.ts";
import type { UserCall } from "../router.ts";
import { isoTime, type Run, type State } from "../state.ts";
import { pageOf } from "./pages.ts";
import type { PartHandlers } from "./parts.ts";
import { overlay } from "./records.ts";

/** Runs of automations and of tasks: they are queued, go on and end by the clock, as reloads do. */

export const runHandlers: PartHandlers = {
  "POST automations/{id}/runs": (operation, state, call, record) => ({
    status: 201,
    body: automationRun(operation, state, call, startRun(state, record, idIn(call), call.user.id, call.now)),
  }),
  "GET automations/{id}/runs": (operation, state, call) => list(operation, state, call, automationRun),
  "GET automations/{id}/runs/{runId}": (operation, state, call) =>
    ok(automationRun(operation, state, call, runIn(state, call))),
  "POST automations/{id}/runs/{runId}/actions/stop"(_operation, state, call) {
    const run = runIn(state, call);
    if (!isPending(run, call.now)) throw refuse(400, "AUTOMATIONS-400", "The run has ended");
    run.canceledAt = call.now;
    return noContent();
  },
  "POST automations/{id}/runs/{runId}/actions/retry"(_operation, state, call, record) {
    if (isPending(runIn(state, call), call.now))
      throw refuse(400, "AUTOMATIONS-400", "The run has not ended");
    startRun(state, record, idIn(call), call.user.id, call.now);
    return noContent();
  },
  "POST automations/{id}/actions/enable": (_operation, _state, _call, record) => turned(record, "available"),
  "POST automations/{id}/actions/disable": (_operation, _state, _call, record) => turned(record, "disabled"),
  "POST tasks/{id}/actions/start"(_operation, state, call, record) {
    startRun(state, record, idIn(call), call.user.id, call.now);
    return ok({ message: "Task started" });
  },
  "GET tasks/{id}/runs": (operation, state, call) => list(operation, state, call, taskRun),
  "GET tasks/{id}/runs/last"(operation, state, call) {
    const last = runsOf(state, idIn(call)).at(-1);
    if (last === undefined)
      throw refuse(404, "TASKS-404", "Not found", { detail: "The task has not run yet." });
    return ok(taskRun(operation, state, call, last));
  },
  "GET tasks/{id}/runs/{runId}/log": (_operation, state, call) =>
    ok({ logContent: logOf(runIn(state, call), call.now) }),
};

function turned(record: JsonObject, value: string): Reply {
  record.state = value;
  return noContent();
}

function idIn({ params }: UserCall): string {
  return (params as { id?: string }).id ?? "";
}

function runIn(state: State, call: UserCall): Run {
  const { runId = "" } = call.params as { runId?: string };
  const run = state.runs.get(runId);
  if (run?.of !== idIn(call))
    throw refuse(404, "HTTP-404", "Not found", { detail: `There is no "${runId}" here.` });
  return run;
}

type Render = (operation: Operation, state: State, call: UserCall, run: Run) => JsonObject;

function list(operation: Operation, state: State, call: UserCall, render: Render): Reply {
  const { sort } = call.query as { sort?: string };
  const all = runsOf(state, idIn(call));
  // The last one first, as people look at them, unless they ask for the first.
  const ordered = sort?.startsWith("+") ? all : all.toReversed();
  const { rows, next } = pageOf(ordered as unknown as JsonObject[], "id", operation, call);
  const example = exampleValue(operation.name, state, call) as JsonObject;
  const [item] = example["data"] as [JsonObject];
  const data = rows.map((run) => overlay(item, render(operation, state, call, run as unknown as Run)));
  const links = isObject(example["links"])
    ? { ...example["links"], ...(next !== undefined && { next: { href: next } }) }
    : {};
  return ok({ ...example, data, links });
}

function automationRun(operation: Operation, state: State, call: UserCall, run: Run): JsonObject {
  const [created, end] = [isoTime(run.createdAt), isoTime(endOf(run))];
  const status = statusOf(run, call.now);
  const facts = {
    ...{ id: run.id, title: "Run", status: automationStatus(run, call.now), context: "api_sync" },
    ...{ ownerId: run.userId, executedById: run.userId, createdAt: created, updatedAt: created },
    ...{ startTime: isoTime(run.createdAt + QUEUED_MS), scheduledStartTime: created, stopTime: end },
    error: status === "FAILED" ? [{ message: run.error }] : [],
    duration: Math.round((endOf(run) - run.createdAt) / 1000),
  };
  return inTime(operation.paged ? facts : shaped(operation, state, call, facts), run, call.now, [
    "stopTime",
    "duration",
  ]);
}

function taskRun(operation: Operation, state: State, call: UserCall, run: Run): JsonObject {
  const status = isPending(run, call.now)
    ? "RUNNING"
    : statusOf(run, call.now) === "SUCCEEDED"
      ? "SUCCEEDED"
      : "FAILED";
  const facts = {
    ...{ id: run.id, taskId: run.of, status, executedAs: run.userId, triggeredBy: "manual" },
    ...{ startedAt: isoTime(run.createdAt), endedAt: isoTime(endOf(run)), log: logOf(run, call.now) },
  };
  return inTime(operation.paged ? facts : shaped(operation, state, call, facts), run, call.now, ["endedAt"]);
}

function shaped({ name }: Operation, state: State, call: UserCall, facts: JsonObject): JsonObject {
  return overlay(exampleValue(name, state, call), facts) as JsonObject;
}

/** Without what only an ended run has. */
function inTime(answer: JsonObject, run: Run, now: number, ends: readonly string[]): JsonObject {
  if (!isPending(run, now)) return answer;
  return Object.fromEntries(Object.entries(answer).filter(([key]) => !ends.includes(key)));
}

function logOf(run: Run, now: number): string {
  const begun = `${isoTime(run.createdAt)} Started.`;
  if (isPending(run, now)) return `${begun}\n`;
  return `${begun}\n${isoTime(endOf(run))} ${run.error ?? "Finished."}\n`;
}
