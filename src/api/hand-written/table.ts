import { CALL_OPTIONS, LIST_OPTIONS, PLAIN_OPTIONS, type Argument } from "../call-options.ts";
import { findOperation, operationNames } from "../catalogue.ts";
import { jobs, plainWaitName, waitingName } from "../jobs.ts";
import type { Operation } from "../operation.ts";
import { hasQuery } from "../request.ts";
import { lookups } from "./by-name.ts";
import { DOWNLOAD_OPTIONS } from "./download.ts";
import { itemLists } from "./item-lists.ts";
import { CONTENT_UPLOAD_OPTIONS, DATA_FILE_UPLOAD_OPTIONS } from "./upload.ts";
import { WAIT_OPTIONS } from "./wait.ts";

/**
 * The methods that no operation of Qlik stands behind under that name, as data: what `qlik` is bound from, and what
 * completion and help read. Their types are in types.ts beside this file. Pure.
 */

export interface HandWritten {
  /** `apps.list`. */
  name: string;
  /** What it does, and so how it is bound. */
  kind:
    "by-name" | "item-list" | "start-and-wait" | "wait" | "download" | "upload" | "request" | "stats" | "on";
  /** In the order of the call. */
  parameters: readonly Argument[];
  /** What awaiting it gives, as it is written in TypeScript. */
  result: string;
  /** One sentence, as in the doc comment of its type. */
  summary: string;
  /** A call, as it is typed at the prompt. */
  example: string;
  /** The operation that does the work: its method, path, limits and page count for this one too. */
  operation?: string;
  /** What of the operation's query is always the same, and so is not to be given. */
  fixed?: Readonly<Record<string, string>>;
}

const options = (type: string, fields: readonly Argument[]): Argument => ({
  name: "options",
  type,
  optional: true,
  fields,
});
const plainOptions = options("PlainOptions", PLAIN_OPTIONS);

const lists: HandWritten[] = Object.entries(itemLists)
  // Where Qlik adds such an operation one day, its own takes the place.
  .filter(([name]) => !operationNames.includes(name))
  .map(([name, resourceType]) => ({
    name,
    kind: "item-list",
    parameters: [
      { name: "query", type: `Omit<ItemsListQuery, "resourceType">`, optional: true },
      options("CallOptions", LIST_OPTIONS),
    ],
    result: "Item[]",
    summary: "Lists what the API knows as items of this type only.",
    example: `await qlik.${name}({ sort: "-updatedAt", limit: 20 })`,
    operation: "items.list",
    fixed: { resourceType },
  }));

const byNames: HandWritten[] = Object.entries(lookups).map(([resource, { example, gives }]) => ({
  name: `${resource}.byName`,
  kind: "by-name",
  parameters: [{ name: "name", type: "string" }, plainOptions],
  result: gives,
  summary: "Finds the one thing of this name; upper and lower case count only where there are both.",
  example: `await qlik.${resource}.byName(${JSON.stringify(example)})`,
  operation: lists.find(({ name }) => name === `${resource}.list`)?.operation ?? `${resource}.list`,
}));

/** What a method takes that does what an operation does, and something more. */
function argumentsOf(operation: Operation): Argument[] {
  const { parameters, body, query } = operation;
  const needsQuery = Object.values(query).some(({ required }) => required);
  return [
    ...parameters.map(({ name }) => ({ name, type: "string" })),
    ...(body ? [{ name: "body", type: "object", ...(!body.required && OPTIONAL) }] : []),
    ...(hasQuery(operation) ? [{ name: "query", type: "object", ...(!needsQuery && OPTIONAL) }] : []),
  ];
}

const OPTIONAL = { optional: true } as const;
const waitOptions = options("WaitOptions", WAIT_OPTIONS);

const startsAndWaits: HandWritten[] = jobs.map((job) => ({
  name: waitingName(job),
  kind: "start-and-wait",
  // Read when it is asked for: no command but help wants them all.
  get parameters() {
    return [...argumentsOf(findOperation(job.start)!), waitOptions];
  },
  result: `what ${job.poll} gives`,
  summary: `${job.about} and waits until that has ended.`,
  example: `await qlik.${waitingName(job)}(${job.example})`,
  operation: job.start,
}));

const polled = jobs.filter((job, index) => jobs.findIndex(({ poll }) => poll === job.poll) === index);
const waits: HandWritten[] = polled.map((job) => {
  const ids = () => argumentsOf(findOperation(job.poll)!).slice(0, job.ids.length);
  return {
    name: plainWaitName(job),
    kind: "wait",
    get parameters() {
      return [...ids(), waitOptions];
    },
    result: `what ${job.poll} gives`,
    summary: "Waits for what is under way already, until it has ended.",
    get example() {
      return `await qlik.${plainWaitName(job)}(${ids()
        .map(({ name }) => name)
        .join(", ")})`;
    },
    operation: job.poll,
  };
});

const downloadOptions = options("DownloadOptions", DOWNLOAD_OPTIONS);
const fetches: HandWritten[] = [
  {
    name: "apps.download",
    kind: "download",
    parameters: [
      { name: "appId", type: "string" },
      options("AppDownloadOptions", [
        { name: "NoData", type: "boolean", optional: true, about: "the app without its data" },
        ...DOWNLOAD_OPTIONS,
      ]),
    ],
    result: "SavedFile, or without `to` a stream of bytes",
    summary: "Exports an app and downloads it, as a file or as a stream.",
    example: `await qlik.apps.download("APP_ID", { to: "sales.qvf" })`,
    operation: "apps.export",
  },
  {
    name: "tempContents.download",
    kind: "download",
    parameters: [
      {
        name: "content",
        type: "string | { location: string }",
        about: "its id, its URL, or an answer with that",
      },
      downloadOptions,
    ],
    result: "SavedFile, or without `to` a stream of bytes",
    summary: "Downloads temporary content once it is complete, as a file or as a stream.",
    example: `await qlik.tempContents.download("TEMP_CONTENT_ID", { to: "output.pdf" })`,
    operation: "tempContents.get",
  },
  {
    name: "reports.download",
    kind: "download",
    parameters: [
      { name: "id", type: "string" },
      { name: "options", type: "DownloadOptions", fields: DOWNLOAD_OPTIONS },
    ],
    result: "SavedFile[]",
    summary: "Downloads the files of a report that is done.",
    example: `await qlik.reports.download("REPORT_ID", { to: "reports/" })`,
    operation: "reports.status",
  },
];

const file: Argument = {
  name: "file",
  type: "string | Upload",
  about: "the path of a file on this machine, or a Blob, bytes or a stream",
};
const sends: HandWritten[] = [
  {
    name: "dataFiles.upload",
    kind: "upload",
    parameters: [file, options("DataFileUploadOptions", DATA_FILE_UPLOAD_OPTIONS)],
    result: "DataFiles.DataFileUploadResponse",
    summary: "Uploads a data file, and goes on where it broke off if it is large.",
    example: `await qlik.dataFiles.upload("sales.csv", { replace: true })`,
    operation: "dataFiles.create",
  },
  {
    name: "tempContents.upload",
    kind: "upload",
    parameters: [file, options("ContentUploadOptions", CONTENT_UPLOAD_OPTIONS)],
    result: "{ id: string }",
    summary: "Uploads a file as temporary content, for calls that take it by its id.",
    example: `await qlik.tempContents.upload("sales.qvf")`,
    operation: "tempContents.create",
  },
];

const request: HandWritten = {
  name: "request",
  kind: "request",
  parameters: [
    { name: "method", type: `"GET" | "POST" | "PUT" | "PATCH" | "DELETE"` },
    { name: "path", type: "string", about: "on the tenant; begins with a slash" },
    {
      ...options("CallOptions", []),
      fields: [
        { name: "query", type: "Record<string, unknown>", optional: true },
        { name: "body", type: "unknown", optional: true },
        ...CALL_OPTIONS,
      ],
    },
  ],
  result: "unknown",
  summary: "Reaches any path of the tenant, also what has no name here.",
  example: `await qlik.request("GET", "/api/v1/roles", { query: { limit: 10 } })`,
};

const stats: HandWritten = {
  name: "$stats",
  kind: "stats",
  parameters: [],
  result: "CallStats",
  summary:
    "Counts the calls of this connection so far: requests, repetitions, refusals and waits, by rate tier.",
  example: "qlik.$stats()",
};

const on: HandWritten = {
  name: "on",
  kind: "on",
  parameters: [{ name: "context", type: "string", about: "name of a context" }],
  result: "Qlik",
  summary: "Connects to the tenant of another context as well: two tenants at a time.",
  example: `await qlik.on("prod").users.me()`,
};

/** All of them: lists before what is found in them. */
export const handWritten: readonly HandWritten[] = [
  ...lists,
  ...byNames,
  ...startsAndWaits,
  ...waits,
  ...fetches,
  ...sends,
  request,
  stats,
  on,
];

/** What is known about a hand-written method, or `undefined` where there is none of this name. */
export function findHandWritten(name: string): HandWritten | undefined {
  return handWritten.find((one) => one.name === name);
}
