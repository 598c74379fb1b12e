/**
 * Work that goes on at the tenant after the call that starts it: what to look at, and which states are the end. From
 * Qlik's OpenAPI documents, against which a test holds it. Data only.
 */

export interface Job {
  /** The operation that starts it. */
  start: string;
  /** The operation that tells how it is. */
  poll: string;
  /**
   * The arguments of {@link poll}, in order: `path:0` is the first one of the call that started it, `body:…` a field of
   * its body, `answer:…` a field of what it answered, and `=…` the value itself.
   */
  ids: readonly string[];
  /** Where a start does not tell what it has started: the field by which the latest one differs from that before. */
  newBy?: string;
  /** Where the state stands in what {@link poll} answers. */
  state: string;
  done: readonly string[];
  failed: readonly string[];
  /** All others, of which an unknown one is taken to be. */
  running: readonly string[];
  /** Where it says why it failed; `[]` stands for each of a list. */
  reasons: readonly string[];
  /** Where the trace id stands. */
  traceId?: string;
  /** A call that tells more of a failure, its arguments being fields of the record. */
  more?: { call: string; arguments: readonly string[] };
  /** What it does, without an end: `Reloads an app`. */
  about: string;
  /** The arguments of an example. */
  example: string;
}

const runs = (resource: string): Omit<Job, "example"> => ({
  start: `${resource}.create`,
  poll: `${resource}.get`,
  ids: ["path:0", "answer:id"],
  state: "status",
  done: ["finished", "finished with warnings"],
  failed: ["failed", "stopped", "exceeded limit"],
  running: ["not started", "queued", "starting", "running", "must stop"],
  reasons: ["error[].message", "error[].title", "error[].detail"],
  about: "Runs an automation",
});

const action = (name: string, about: string, example: string): Job => ({
  start: `diProjects.${name}`,
  poll: "diProjects.actions.get",
  ids: ["answer:actionId"],
  state: "state",
  done: ["COMPLETED", "SKIPPED"],
  failed: ["FAILED", "CANCELED"],
  running: ["PENDING", "EXECUTING"],
  reasons: ["error.message", "error.details", "taskDetails[].error.message"],
  about,
  example,
});

export const jobs: readonly Job[] = [
  {
    start: "reloads.create",
    poll: "reloads.get",
    ids: ["answer:id"],
    state: "status",
    done: ["SUCCEEDED"],
    failed: ["FAILED", "CANCELED", "EXCEEDED_LIMIT"],
    running: ["QUEUED", "RELOADING", "CANCELING"],
    reasons: ["errorMessage", "errorCode"],
    more: { call: "apps.reloads.logs.get", arguments: ["appId", "id"] },
    about: "Reloads an app",
    example: "{ appId }",
  },
  {
    start: "reports.create",
    poll: "reports.status",
    ids: ["answer:requestId"],
    state: "status",
    done: ["done"],
    failed: ["failed", "aborted"],
    running: ["queued", "processing", "visiting", "aborting"],
    reasons: [
      ...["requestErrors[].title", "requestErrors[].detail"],
      ...["reasons[].exportErrors[].title", "reasons[].exportErrors[].detail"],
    ],
    traceId: "reasons[].traceId",
    about: "Makes a report",
    example: "body",
  },
  { ...runs("automations.runs"), example: 'automationId, { context: "api" }' },
  { ...runs("workflows.automations.runs"), example: 'automationId, { context: "api" }' },
  {
    start: "scheduling.tasks.start",
    poll: "scheduling.tasks.runs.last",
    ids: ["path:0"],
    newBy: "id",
    state: "status",
    done: ["SUCCEEDED"],
    failed: ["FAILED"],
    running: ["RUNNING"],
    reasons: [],
    more: { call: "scheduling.tasks.runs.log", arguments: ["taskId", "id"] },
    about: "Starts a task",
    example: "taskId",
  },
  {
    start: "sharingTasks.execute",
    poll: "sharingTasks.executions.get",
    ids: ["body:sharingTaskID", "=latest"],
    newBy: "id",
    state: "status",
    done: ["successful"],
    failed: ["failed", "cancelled", "invalid"],
    running: ["initialized", "in-progress", "presuccessful", "cancelling"],
    reasons: ["errors[].title", "errors[].detail"],
    about: "Executes a sharing task",
    example: "{ sharingTaskID: taskId }",
  },
  action("prepare", "Prepares a data project", "projectId, {}"),
  action("validate", "Validates a data project", "projectId, {}"),
  action("importAsync", "Imports a data project", 'projectId, { zip: { path: "project.zip" } }'),
  action("diTasks.prepare", "Prepares a data task", "projectId, taskId"),
  action("diTasks.validate", "Validates a data task", "projectId, taskId"),
  action("diTasks.recreateDatasets", "Recreates the datasets of a data task", "projectId, taskId"),
  {
    start: "dataGovernance.dataQualities.computations.create",
    poll: "dataGovernance.dataQualities.computations.get",
    ids: ["answer:computationId"],
    state: "status",
    done: ["SUCCEEDED"],
    failed: ["FAILED", "PROFILE_FAILED"],
    running: ["REQUESTED", "SUBMITTED", "PROFILE_REQUESTED"],
    reasons: [],
    about: "Computes the quality of a data set",
    example: "{ datasetId }",
  },
  {
    start: "dataGovernance.dataProducts.computeDatasetsDataQuality",
    poll: "dataGovernance.dataQualities.batchComputations.get",
    ids: ["answer:batchComputationId"],
    state: "status",
    done: ["FINISHED"],
    // Of each data set the record says for itself.
    failed: [],
    running: ["IN_PROGRESS"],
    reasons: [],
    about: "Computes the quality of a data product's data sets",
    example: "dataProductId",
  },
  {
    start: "ml.experiments.versions.create",
    poll: "ml.experiments.versions.get",
    ids: ["path:0", "answer:data.id"],
    state: "data.attributes.status",
    done: ["ready"],
    failed: ["error", "cancelled"],
    running: ["pending", "dataprep_requested", "datasync_requested", "datasync_done"],
    reasons: ["data.attributes.errorMessage", "data.attributes.errors[].title"],
    about: "Trains a version of an experiment",
    example: "experimentId, body",
  },
  {
    start: "ml.deployments.batchPredictions.predict",
    poll: "ml.deployments.batchPredictions.get",
    ids: ["path:0", "path:1"],
    state: "data.attributes.status",
    done: ["ready"],
    failed: ["error", "cancelled"],
    running: ["pending", "modified"],
    reasons: ["data.attributes.errorMessage", "data.attributes.errors[].title"],
    about: "Runs a batch prediction",
    example: "deploymentId, batchPredictionId",
  },
  {
    start: "ml.profileInsights.create",
    poll: "ml.profileInsights.get",
    ids: ["body:data.attributes.dataSetId"],
    state: "data.attributes.status",
    done: ["ready"],
    failed: ["error"],
    running: ["pending"],
    reasons: [],
    about: "Profiles a data set for machine learning",
    example: "body",
  },
  {
    start: "analytics.odagLinks.requests.create",
    poll: "analytics.odagRequests.get",
    ids: ["answer:id"],
    state: "state",
    done: ["succeeded"],
    failed: ["failed", "invalid", "canceled", "failedAck", "canceledAck"],
    running: ["validating", "queued", "hold", "loading", "canceling"],
    reasons: ["errorMessage", "validation[]"],
    about: "Generates an app on demand",
    example: "linkId, body",
  },
];

/** The job that an operation starts, if it starts one. */
export function findJob(start: string): Job | undefined {
  return jobs.find((job) => job.start === start);
}

/** How the method is called that waits until what `start` begins has ended. */
export function waitingName({ start }: Pick<Job, "start">): string {
  return `${start}AndWait`;
}

/** How the method is called that waits for what is under way already: `reloads.wait`. */
export function plainWaitName({ poll }: Pick<Job, "poll">): string {
  return `${poll.slice(0, poll.lastIndexOf("."))}.wait`;
}
