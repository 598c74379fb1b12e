import type { CallOptions, HttpClient } from "../../http/types.ts";
import { methodAt, named, place, toCall, type Method, type Resource } from "../bind.ts";
import { findJob, jobs, plainWaitName } from "../jobs.ts";
import { findByName, type List } from "./by-name.ts";
import { downloads } from "./download.ts";
import { toFreeRequest } from "./free-request.ts";
import { startAndWait, waitFor } from "./start-and-wait.ts";
import { uploads } from "./upload.ts";
import { handWritten, type HandWritten } from "./table.ts";

/** From the table of hand-written methods to their places in the tree. */

interface Surroundings {
  /** What is bound already: operations, and the methods before this one. */
  tree: Resource;
  client: HttpClient;
  /** Connects to another context. */
  on: (context: string) => unknown;
}

const makers: Record<HandWritten["kind"], (entry: HandWritten, around: Surroundings) => Method> = {
  "item-list": ({ operation, fixed }, { tree }) => {
    const list = methodAt(tree, operation!);
    return (query, options) => list({ ...(query as object | undefined), ...fixed }, options);
  },
  "by-name": ({ name }, { tree }) => {
    const resource = parentOf(name);
    const list = methodAt(tree, `${resource}.list`) as List;
    return (wanted, options) => findByName(resource, list, wanted, options as CallOptions | undefined);
  },
  "start-and-wait": ({ name, operation }, around) => startAndWait(name, findJob(operation!)!, around),
  wait: ({ name }, around) =>
    waitFor(
      name,
      jobs.find((job) => plainWaitName(job) === name)!,
      around,
    ),
  download: ({ name }, around) => downloads[name]!(around),
  upload: ({ name }, around) => uploads[name]!(around),
  request:
    (_, { client }) =>
    (...args) => {
      const { to, ...request } = toFreeRequest(args);
      if (to === undefined) return toCall(client.request(request));
      return client.download(request, { to, onProgress: request.onProgress });
    },
  stats:
    (_, { client }) =>
    () =>
      client.stats(),
  on:
    (_, { on }) =>
    (context) =>
      on(context as string),
};

/** Adds them to a tree of operations. Pure: nothing is sent before a method is called. */
export function bindHandWritten(tree: Resource, client: HttpClient, on: (context: string) => unknown): void {
  for (const entry of handWritten) {
    place(tree, entry.name, named(entry.name, makers[entry.kind](entry, { tree, client, on })));
  }
}

function parentOf(name: string): string {
  return name.slice(0, name.lastIndexOf("."));
}
