import type {
  AnalyticsOdagLinks,
  AnalyticsOdagRequests,
  Automations,
  DataGovernanceDataQualities,
  DiProjects,
  Ml,
  Reloads,
  Reports,
  SchedulingTasks,
  SchedulingTasksStartQuery,
  SharingTasks,
  WorkflowsAutomations,
} from "../generated/types.ts";
import type { Upload } from "../argument-types.ts";
import type { WaitOptions } from "./wait.ts";

/**
 * The types of the methods that wait. Each gives the last record; all reject with a {@link JobError}, whose code is
 * `failed` where the work has failed and `timeout` where it has not ended in time. Types only.
 */

type Reload = Reloads.Reload;
type Report = Reports.ReportStatus;
type Run = Automations.RunDetailResponseObject;
type WorkflowRun = WorkflowsAutomations.RunDetailResponseObject;
type TaskRun = SchedulingTasks.OrchRun;
type Execution = SharingTasks.SharingExecutionResponse;
type Action = DiProjects.AsyncActionDetails;
type Computation = DataGovernanceDataQualities.ComputationStatusResponse;
type Computations = DataGovernanceDataQualities.BatchComputationStatusResponse;
type Version = Ml.ExperimentVersionGetResponse;
type Prediction = Ml.BatchPredictionGetResponse;
type Insights = Ml.ProfileInsightsGetResponse;
type OdagRequest = AnalyticsOdagRequests.RequestObjectV2;

export interface WaitingQlik {
  reloads: {
    /** Reloads an app and waits until that has ended. */
    createAndWait(body: Reloads.ReloadRequest, options?: WaitOptions<Reload>): Promise<Reload>;
    /** Waits for what is under way already, until it has ended. */
    wait(reloadId: string, options?: WaitOptions<Reload>): Promise<Reload>;
  };
  reports: {
    /** Makes a report and waits until that has ended. */
    createAndWait(body: Reports.ReportRequest, options?: WaitOptions<Report>): Promise<Report>;
    /** Waits for what is under way already, until it has ended. */
    wait(id: string, options?: WaitOptions<Report>): Promise<Report>;
  };
  automations: {
    runs: {
      /** Runs an automation and waits until that has ended. */
      createAndWait(
        id: string,
        body: Automations.RunDetailRequestObject,
        options?: WaitOptions<Run>,
      ): Promise<Run>;
      /** Waits for what is under way already, until it has ended. */
      wait(id: string, runId: string, options?: WaitOptions<Run>): Promise<Run>;
    };
  };
  workflows: {
    automations: {
      runs: {
        /** Runs an automation and waits until that has ended. */
        createAndWait(
          id: string,
          body: WorkflowsAutomations.RunDetailRequestObject,
          options?: WaitOptions<WorkflowRun>,
        ): Promise<WorkflowRun>;
        /** Waits for what is under way already, until it has ended. */
        wait(id: string, runId: string, options?: WaitOptions<WorkflowRun>): Promise<WorkflowRun>;
      };
    };
  };
  scheduling: {
    tasks: {
      /** Starts a task and waits until that has ended. */
      startAndWait(
        id: string,
        query?: SchedulingTasksStartQuery,
        options?: WaitOptions<TaskRun>,
      ): Promise<TaskRun>;
      runs: {
        /** Waits for what is under way already, until it has ended. */
        wait(id: string, options?: WaitOptions<TaskRun>): Promise<TaskRun>;
      };
    };
  };
  sharingTasks: {
    /** Executes a sharing task and waits until that has ended. */
    executeAndWait(
      body: SharingTasks.SharingActionsTriggerCreateRequest,
      options?: WaitOptions<Execution>,
    ): Promise<Execution>;
    executions: {
      /** Waits for what is under way already, until it has ended. */
      wait(taskId: string, executionId: string, options?: WaitOptions<Execution>): Promise<Execution>;
    };
  };
  diProjects: {
    /** Prepares a data project and waits until that has ended. */
    prepareAndWait(
      projectId: string,
      body: DiProjects.PrepareProjectReq,
      options?: WaitOptions<Action>,
    ): Promise<Action>;
    /** Validates a data project and waits until that has ended. */
    validateAndWait(
      projectId: string,
      body: DiProjects.ValidateProjectReq,
      options?: WaitOptions<Action>,
    ): Promise<Action>;
    /** Imports a data project and waits until that has ended. */
    importAsyncAndWait(
      projectId: string,
      body: { zip?: Upload },
      options?: WaitOptions<Action>,
    ): Promise<Action>;
    diTasks: {
      /** Prepares a data task and waits until that has ended. */
      prepareAndWait(
        projectId: string,
        dataTaskId: string,
        body?: DiProjects.PrepareTaskReq,
        options?: WaitOptions<Action>,
      ): Promise<Action>;
      /** Validates a data task and waits until that has ended. */
      validateAndWait(
        projectId: string,
        dataTaskId: string,
        body?: DiProjects.ValidateTaskReq,
        options?: WaitOptions<Action>,
      ): Promise<Action>;
      /** Recreates the datasets of a data task and waits until that has ended. */
      recreateDatasetsAndWait(
        projectId: string,
        dataTaskId: string,
        body?: DiProjects.RecreateTaskDatasetsReq,
        options?: WaitOptions<Action>,
      ): Promise<Action>;
    };
    actions: {
      /** Waits for what is under way already, until it has ended. */
      wait(actionId: string, options?: WaitOptions<Action>): Promise<Action>;
    };
  };
  dataGovernance: {
    dataProducts: {
      /** Computes the quality of a data product's data sets and waits until that has ended. */
      computeDatasetsDataQualityAndWait(
        dataProductId: string,
        options?: WaitOptions<Computations>,
      ): Promise<Computations>;
    };
    dataQualities: {
      computations: {
        /** Computes the quality of a data set and waits until that has ended. */
        createAndWait(
          body: DataGovernanceDataQualities.DataQualityComputationRequest,
          options?: WaitOptions<Computation>,
        ): Promise<Computation>;
        /** Waits for what is under way already, until it has ended. */
        wait(computationId: string, options?: WaitOptions<Computation>): Promise<Computation>;
      };
      batchComputations: {
        /** Waits for what is under way already, until it has ended. */
        wait(batchComputationId: string, options?: WaitOptions<Computations>): Promise<Computations>;
      };
    };
  };
  ml: {
    experiments: {
      versions: {
        /** Trains a version of an experiment and waits until that has ended. */
        createAndWait(
          experimentId: string,
          body?: Ml.ExperimentVersionInput,
          options?: WaitOptions<Version>,
        ): Promise<Version>;
        /** Waits for what is under way already, until it has ended. */
        wait(
          experimentId: string,
          experimentVersionId: string,
          options?: WaitOptions<Version>,
        ): Promise<Version>;
      };
    };
    deployments: {
      batchPredictions: {
        /** Runs a batch prediction and waits until that has ended. */
        predictAndWait(
          deploymentId: string,
          batchPredictionId: string,
          options?: WaitOptions<Prediction>,
        ): Promise<Prediction>;
        /** Waits for what is under way already, until it has ended. */
        wait(
          deploymentId: string,
          batchPredictionId: string,
          options?: WaitOptions<Prediction>,
        ): Promise<Prediction>;
      };
    };
    profileInsights: {
      /** Profiles a data set for machine learning and waits until that has ended. */
      createAndWait(body?: Ml.ProfileInsightsInput, options?: WaitOptions<Insights>): Promise<Insights>;
      /** Waits for what is under way already, until it has ended. */
      wait(dataSetId: string, options?: WaitOptions<Insights>): Promise<Insights>;
    };
  };
  analytics: {
    odagLinks: {
      requests: {
        /** Generates an app on demand and waits until that has ended. */
        createAndWait(
          linkId: string,
          body: AnalyticsOdagLinks.RequestPostPayloadV2,
          options?: WaitOptions<OdagRequest>,
        ): Promise<OdagRequest>;
      };
    };
    odagRequests: {
      /** Waits for what is under way already, until it has ended. */
      wait(requestId: string, options?: WaitOptions<OdagRequest>): Promise<OdagRequest>;
    };
  };
}
