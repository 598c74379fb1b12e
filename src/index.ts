/** What scripts import: `import { qlik, connect } from "qlik-toolkit"`. */

import { connectLazily } from "./connect.ts";

/**
 * The tenant that the command line (`qlik run --context`), the environment (`QLIK_CONTEXT`, or `QLIK_SERVER` with
 * credentials) or the current context names. Connects itself at the first call.
 */
export const qlik = connectLazily();

export { connect, type ConnectOptions } from "./connect.ts";
export { version } from "./version.ts";
export { ApiError, QlikError, isQlikError, type ApiErrorItem, type ErrorCode } from "./errors.ts";
export { bulk } from "./bulk.ts";
export type { BulkOptions, BulkRecord, BulkResult, CsvFile, CsvRow, ItemRun, Worker } from "./bulk/types.ts";
export { Listing } from "./api/listing.ts";
export { chart, countBy, csv, fields, groupBy, sortBy, table, toCsv, toJson, toYaml } from "./tables.ts";
export type { ChartOptions, Columns, CsvOptions, SaveOptions, TableOptions } from "./tables.ts";
export { JobError } from "./api/job-error.ts";
export type { JobProgress, WaitOptions } from "./api/hand-written/wait.ts";
export type { Call } from "./api/bind.ts";
export type { Item, Qlik, Space, User } from "./api/qlik.ts";
export type { Download, PatchOperation, Upload } from "./api/argument-types.ts";
/** Qlik's own shapes, in a namespace for each of its documents: `Users.User`, `Spaces.Space`, `ItemsListQuery`. */
export type * from "./api/generated/types.ts";
export type { CallOptions, CallStats, Page, SavedFile, TierStats, TransferProgress } from "./http/types.ts";
