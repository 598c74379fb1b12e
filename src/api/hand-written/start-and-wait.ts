import { QlikError } from "../../errors.ts";
import type { HttpClient } from "../../http/types.ts";
import { methodAt, type Method, type Resource } from "../bind.ts";
import { findOperation } from "../catalogue.ts";
import { textAt } from "../fields.ts";
import type { Job } from "../jobs.ts";
import { argumentCount } from "../request.ts";
import { lookBy, splitWaitOptions, waitForEnd } from "./wait.ts";

/** The methods that wait: those that start the work too, and those for what is under way already. */

interface Surroundings {
  tree: Resource;
  client: Pick<HttpClient, "now" | "pause">;
}

/** `reloads.createAndWait`: takes what `reloads.create` does, and {@link WaitOptions}. */
export function startAndWait(name: string, job: Job, { tree, client }: Surroundings): Method {
  const [start, poll] = [methodOf(tree, job.start), methodOf(tree, job.poll)];
  const position = argumentCount(findOperation(job.start)!);
  return async (...args) => {
    const { own, call } = splitWaitOptions(name, args[position]);
    const given = Array.from({ length: position }, (_, index) => args[index]);
    const before = job.newBy && (await latest(job, poll, given, call));
    const answer = await start(...given, call, ...args.slice(position + 1));
    const ids = job.ids.map((id) => resolveId(name, id, given, answer));
    const isFresh = (record: unknown) => job.newBy === undefined || textAt(record, job.newBy) !== before;
    const look = lookBy(() => poll(...ids, ...noQuery(job), call), isFresh, job.newBy ? Infinity : undefined);
    return await waitForEnd({
      ...{ job, name, look, lookAgain: asTyped(job, ids) },
      ...{ options: own, signal: call.signal, clock: client, isNew: true },
    });
  };
}

/** `reloads.wait`: takes what `reloads.get` does, and {@link WaitOptions}. */
export function waitFor(name: string, job: Job, { tree, client }: Surroundings): Method {
  const poll = methodOf(tree, job.poll);
  return async (...args) => {
    const { length } = job.ids;
    const { own, call } = splitWaitOptions(name, args[length]);
    if (args.length > length + 1) throw new QlikError("usage", `${name} takes no more arguments.`);
    const ids = Array.from({ length }, (_, index) => args[index]);
    const look = lookBy(
      () => poll(...ids, ...noQuery(job), call),
      () => true,
      0,
    );
    return await waitForEnd({
      ...{ job, name, look, lookAgain: asTyped(job, ids) },
      ...{ options: own, signal: call.signal, clock: client, isNew: false },
    });
  };
}

type Call = (...args: unknown[]) => Promise<unknown>;

function methodOf(tree: Resource, name: string): Call {
  return methodAt(tree, name) as Call;
}

/** Between the ids and the options of a look there may be room for a query. */
function noQuery({ poll, ids }: Job): undefined[] {
  return Array.from({ length: argumentCount(findOperation(poll)!) - ids.length }, () => undefined);
}

function asTyped({ poll }: Job, ids: readonly unknown[]): string {
  return `${poll}(${ids.map((id) => JSON.stringify(id)).join(", ")})`;
}

/** What is the latest before another is started, if there is one. */
async function latest(job: Job, poll: Call, given: unknown[], call: object): Promise<string | undefined> {
  const ids = job.ids.map((id) => resolveId(job.start, id, given, undefined));
  const look = lookBy(
    () => poll(...ids, ...noQuery(job), call),
    () => true,
    1,
  );
  return textAt(await look(), job.newBy!);
}

/** @throws {QlikError} `server` where the answer lacks it, `usage` where the arguments do. */
function resolveId(name: string, id: string, args: readonly unknown[], answer: unknown): unknown {
  if (id.startsWith("=")) return id.slice(1);
  const [from, path = ""] = id.split(":");
  if (from === "path") return args[Number(path)];
  const value = textAt(from === "body" ? args.find((one) => typeof one === "object") : answer, path);
  if (value !== undefined) return value;
  if (from === "body") throw new QlikError("usage", `${name} needs ${path} in its body.`);
  throw new QlikError("server", `${name}: the tenant did not say what it has begun (${path}).`);
}
