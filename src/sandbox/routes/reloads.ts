import * as z from "zod";
import { created, noContent, ok, refuse } from "../envelope.ts";
import { paginate, pageRules, type SortKeys, sortChoices } from "../paging.ts";
import { isPending, logOf, renderReload, settleReloads, statusOf } from "../reload-progress.ts";
import { route } from "../router.ts";
import { isoTime, lookUp, type Reload, type State } from "../state.ts";

const NOT_FOUND = "RELOADS-404";

const create = route({
  method: "POST",
  path: "/api/v1/reloads",
  body: z.object({
    appId: z.string(),
    partial: z.boolean().default(false),
    weight: z.number().optional(),
    variables: z.record(z.string(), z.string()).optional(),
    resourceId: z.string().optional(),
    resourceType: z.enum(["api", "reload-tasks", "tasks", "automate"]).optional(),
  }),
  handle(state, { body, user, now, origin }) {
    const { appId, partial } = body;
    const app = lookUp(state.apps, appId, NOT_FOUND);
    if ([...state.reloads.values()].some((one) => one.appId === appId && isPending(one, now))) {
      throw refuse(429, "RELOADS-429", "A reload of this app is pending already");
    }
    const error = app.reloadError === undefined ? {} : { error: app.reloadError };
    const reload: Reload = { id: state.newId(), appId, userId: user.id, partial, createdAt: now, ...error };
    state.reloads.set(reload.id, reload);
    return created(renderReload(state, origin, reload, now));
  },
});

const sortKeys: SortKeys<Reload> = {
  creationTime: ({ createdAt }) => createdAt,
  startTime: ({ createdAt }) => createdAt,
  endTime: ({ createdAt }) => createdAt,
  status: ({ createdAt }) => createdAt,
};

const list = route({
  method: "GET",
  path: "/api/v1/reloads",
  query: {
    ...pageRules(10),
    appId: { type: "string" },
    filter: { type: "string" },
    log: { type: "boolean" },
    partial: { type: "boolean" },
    sort: { type: "string", enum: sortChoices(sortKeys), default: "-creationTime" },
  },
  handle(state, call) {
    const { query, origin, now } = call;
    settleReloads(state, now);
    const [, status] = /^status eq "(\w+)"$/.exec(query.filter ?? "") ?? [];
    if (query.filter !== undefined && status === undefined) {
      throw refuse(400, "RELOADS-400", "The sandbox knows only filters by status", {
        source: { parameter: "filter" },
      });
    }
    const found = [...state.reloads.values()].filter(
      (one) =>
        (query.appId === undefined || one.appId === query.appId) &&
        (query.partial === undefined || one.partial === query.partial) &&
        (status === undefined || statusOf(one, now) === status),
    );
    const { rows, links } = paginate(found, sortKeys, query.sort, call);
    return ok({ data: rows.map((one) => renderReload(state, origin, one, now, query.log ?? false)), links });
  },
});

const get = route({
  method: "GET",
  path: "/api/v1/reloads/{reloadId}",
  handle(state, { params, origin, now }) {
    settleReloads(state, now);
    return ok(renderReload(state, origin, lookUp(state.reloads, params.reloadId, NOT_FOUND), now));
  },
});

const cancel = route({
  method: "POST",
  path: "/api/v1/reloads/{reloadId}/actions/cancel",
  handle(state, { params, now }) {
    const reload = lookUp(state.reloads, params.reloadId, NOT_FOUND);
    if (!isPending(reload, now)) throw refuse(409, "RELOADS-409", "The reload is not in a cancellable state");
    reload.canceledAt = now;
    return noContent();
  },
});

const logs = route({
  method: "GET",
  path: "/api/v1/apps/{appId}/reloads/logs",
  handle(state, { params, now }) {
    lookUp(state.apps, params.appId, "APPS-404");
    const data = endedOf(state, params.appId, now).map((one) => ({
      reloadId: one.id,
      success: statusOf(one, now) === "SUCCEEDED",
      endTime: isoTime(one.canceledAt ?? one.createdAt),
      links: { log: `/v1/apps/${params.appId}/reloads/logs/${one.id}` },
    }));
    return ok({ data });
  },
});

const log = route({
  method: "GET",
  path: "/api/v1/apps/{appId}/reloads/logs/{reloadId}",
  handle(state, { params, now }) {
    const reload = endedOf(state, params.appId, now).find(({ id }) => id === params.reloadId);
    if (!reload) throw refuse(404, "APPS-404", "Not found");
    return {
      status: 200,
      headers: { "content-type": "text/plain; charset=UTF-8" },
      body: logOf(reload, now),
    };
  },
});

function endedOf(state: State, appId: string, now: number): Reload[] {
  return [...state.reloads.values()].filter((one) => one.appId === appId && !isPending(one, now));
}

export const reloadRoutes = [create, list, get, cancel, logs, log];
