import type { CallOptions, CallStats, Method as HttpMethod, SavedFile } from "../../http/types.ts";
import type { Download, Upload } from "../argument-types.ts";
import type { Call } from "../bind.ts";
import type {
  Automations,
  DataConnections,
  DataFiles,
  Glossaries,
  Groups,
  Items,
  ItemsListQuery,
  Spaces,
  Users,
  Webhooks,
} from "../generated/types.ts";
import type { Listing } from "../listing.ts";
import type { Qlik } from "../qlik.ts";
import type { ContentUploadOptions, DataFileUploadOptions } from "./upload.ts";
import type { DownloadOptions } from "./download.ts";
import type { WaitingQlik } from "./wait-types.ts";

/** The types of what table.ts lists. Types only. */

export type User = Users.User;
export type Space = Spaces.Space;
export type Item = Items.itemResultResponseBody;

interface ItemList {
  /** Lists what the API knows as items of this type only. */
  list(query?: Omit<ItemsListQuery, "resourceType">, options?: CallOptions): Listing<Item>;
}

interface ByName<T> {
  /**
   * Finds the one thing of this name; upper and lower case count only where there are both.
   *
   * @throws {QlikError} `not-found`, naming the nearest; `usage` when there are several, listing them.
   */
  byName(name: string, options?: Omit<CallOptions, "raw">): Promise<T>;
}

type Downloaded<O> = O extends { to: string | URL } ? Promise<SavedFile> : Promise<Download>;
type AppDownloadOptions = DownloadOptions & { NoData?: boolean | undefined };

interface DownloadingQlik {
  apps: {
    /** Exports an app and downloads it, as a file or as a stream. */
    download<O extends AppDownloadOptions = AppDownloadOptions>(appId: string, options?: O): Downloaded<O>;
  };
  tempContents: {
    /**
     * Downloads temporary content once it is complete, as a file or as a stream.
     *
     * @param content its id, its URL, or an answer with such a `location`; the URL itself is never followed
     */
    download<O extends DownloadOptions = DownloadOptions>(
      content: string | { location: string },
      options?: O,
    ): Downloaded<O>;
  };
  reports: {
    /** Downloads the files of a report that is done. */
    download(id: string, options: DownloadOptions & { to: string | URL }): Promise<SavedFile[]>;
  };
}

interface UploadingQlik {
  dataFiles: {
    /** Uploads a data file, and goes on where it broke off if it is large. */
    upload(
      file: string | URL | Upload,
      options?: DataFileUploadOptions,
    ): Promise<DataFiles.DataFileUploadResponse>;
  };
  tempContents: {
    /** Uploads a file as temporary content, for calls that take it by its id. */
    upload(file: string | URL | Upload, options?: ContentUploadOptions): Promise<{ id: string }>;
  };
}

type FreeOptions = CallOptions & { query?: Record<string, unknown>; body?: unknown };

/** What the table of operations lacks and people guess. */
export type HandWrittenQlik = WaitingQlik & DownloadingQlik & UploadingQlik & GuessedQlik;

interface GuessedQlik {
  users: ByName<User>;
  spaces: ByName<Space>;
  groups: ByName<Groups.Group>;
  automations: ByName<Automations.AutomationListObject>;
  glossaries: ByName<Glossaries.glossary>;
  webhooks: ByName<Webhooks.WebhookResponse>;
  dataConnections: ByName<DataConnections.ConnectionGet>;
  apps: ByName<Item> & ItemList;
  dataSets: ByName<Item> & ItemList;
  dataAssets: ItemList;
  dataGovernance: { dataProducts: ItemList };
  /** Reaches any path of the tenant, also what has no name here. */
  request(method: HttpMethod, path: string, options: FreeOptions & { raw: true }): Call<Response>;
  request(method: HttpMethod, path: string, options: FreeOptions & { to: string | URL }): Promise<SavedFile>;
  request<T = unknown>(method: HttpMethod, path: string, options?: FreeOptions): Call<T>;
  /** Counts the calls of this connection so far: requests, repetitions, refusals and waits, by rate tier. */
  $stats(): CallStats;
  /** Connects to the tenant of another context as well: two tenants at a time. */
  on(context: string): Qlik;
}
