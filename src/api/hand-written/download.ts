import { ApiError, QlikError } from "../../errors.ts";
import type { CallOptions, HttpClient, PlainOptions } from "../../http/types.ts";
import { objectArgument, refuseUnknown } from "../arguments.ts";
import { methodAt, type Call, type Method, type Resource } from "../bind.ts";
import { FIRST_DELAY_MS, nextDelay } from "../back-off.ts";
import { CALL_OPTIONS, namesOf, type Argument } from "../call-options.ts";
import { textAt, valuesAt } from "../fields.ts";

/** Downloads of what the tenant first has to make, and keeps as temporary content. */

export interface DownloadOptions extends PlainOptions {
  /** The file to save it as; in a folder, it has the name that the tenant gives it. @default a stream of its bytes */
  to?: string | URL | undefined;
  /** Told how far it is. */
  onProgress?: CallOptions["onProgress"];
  /** Milliseconds until it is no longer waited for. @default 3600000, an hour */
  maxWait?: number | undefined;
}

/** The names of {@link DownloadOptions}, and what help says of them. */
export const DOWNLOAD_OPTIONS: readonly Argument[] = [
  ...CALL_OPTIONS.filter(({ name }) => name !== "raw"),
  {
    name: "maxWait",
    type: "number",
    optional: true,
    about: "milliseconds until it is no longer waited for; an hour by default",
  },
];

const MAX_WAIT = 60 * 60 * 1000;

interface Surroundings {
  tree: Resource;
  client: Pick<HttpClient, "now" | "pause">;
}

/** How each is made, by its name. */
export const downloads: Readonly<Record<string, (around: Surroundings) => Method>> = {
  "apps.download": (around) => {
    const exportApp = methodAt(around.tree, "apps.export") as Asked;
    return async (appId, given) => {
      const { NoData, ...options } = readOptions("apps.download", given, ["NoData"]);
      const { location } = (await exportApp(appId, { NoData }, callOptions(options))) as {
        location?: string;
      };
      if (location === undefined) {
        throw new QlikError("server", "apps.download: the tenant did not say where the exported app is.");
      }
      return await fetchContent("apps.download", location, options, around);
    };
  },
  "tempContents.download": (around) => async (content, given) =>
    await fetchContent("tempContents.download", content, readOptions("tempContents.download", given), around),
  "reports.download": (around) => {
    const status = methodAt(around.tree, "reports.status") as Asked;
    return async (id, given) => {
      const options = readOptions("reports.download", given);
      if (options.to === undefined) {
        throw new QlikError("usage", "reports.download needs a place for its files.", {
          remedy: 'Call it as qlik.reports.download(id, { to: "folder/" }).',
        });
      }
      const report = await status(id, callOptions(options));
      const locations = valuesAt(report, "results[].location");
      if (locations.length === 0) {
        const state = textAt(report, "status") ?? "unknown";
        throw new QlikError("not-found", `The report ${String(id)} has no files; it is ${state}.`, {
          remedy: "Wait until it is done: qlik.reports.wait(id).",
        });
      }
      // Under one name, each would take the place of the one before.
      const to = locations.length > 1 ? asFolder(options.to) : options.to;
      const files: unknown[] = [];
      for (const location of locations) {
        files.push(await fetchContent("reports.download", location, { ...options, to }, around));
      }
      return files;
    };
  },
};

function asFolder(to: string | URL): string | URL {
  return to instanceof URL ? new URL(`${to.href}/`) : `${to}/`;
}

type Asked = (...args: unknown[]) => Call<unknown>;

/** @throws {QlikError} `usage` for an option that there is not. */
function readOptions(
  name: string,
  given: unknown,
  more: string[] = [],
): DownloadOptions & { NoData?: unknown } {
  const options = objectArgument(name, "options", given);
  refuseUnknown(name, "option", Object.keys(options), [...more, ...namesOf(DOWNLOAD_OPTIONS)]);
  return options;
}

function callOptions({
  to: _to,
  onProgress: _onProgress,
  maxWait: _maxWait,
  ...call
}: DownloadOptions): PlainOptions {
  return call;
}

/** Temporary content, once it is complete: as a file where one is named, else as a stream. */
async function fetchContent(
  name: string,
  content: unknown,
  options: DownloadOptions,
  { tree, client }: Surroundings,
): Promise<unknown> {
  const { maxWait = MAX_WAIT, ...call } = options;
  const get = methodAt(tree, "tempContents.get") as Asked;
  const id = contentId(name, content);
  const begun = client.now();
  for (let delay = FIRST_DELAY_MS; ; delay = nextDelay(delay)) {
    const answer = await (call.to === undefined ? streamOf(get, id, call) : saved(get, id, call));
    if (answer !== undefined) return answer;
    if (client.now() - begun >= maxWait) {
      throw new QlikError("timeout", `${name}: after ${Math.round(maxWait / 1000)} s it is not complete.`, {
        remedy: `Try again later: qlik.tempContents.download(${JSON.stringify(id)}), or allow more with maxWait.`,
      });
    }
    await client.pause(delay, call.signal);
  }
}

/** The bytes as they come, whatever their type; `undefined` while there are none yet. */
async function streamOf(get: Asked, id: string, options: CallOptions): Promise<unknown> {
  const response = (await get(id, undefined, { ...options, raw: true })) as Response;
  return response.status === 204 ? undefined : (response.body ?? new Blob([]).stream());
}

async function saved(get: Asked, id: string, options: CallOptions): Promise<unknown> {
  try {
    return await get(id, undefined, options);
  } catch (error) {
    if (error instanceof ApiError && error.status === 204) return undefined;
    throw error;
  }
}

/**
 * The id of temporary content from what names it: the id itself, a URL or path with the id as its last segment, or an
 * answer with such a `location`. The URL is never followed: it may lack `/api`, or name another host.
 *
 * @throws {QlikError} `usage` for anything else.
 */
export function contentId(name: string, content: unknown): string {
  const text = typeof content === "object" ? textAt(content, "location") : content;
  const last = typeof text === "string" ? /([^/?#]+)\/*(?:[?#].*)?$/s.exec(text)?.[1] : undefined;
  if (last === undefined) {
    throw new QlikError("usage", `${name} needs the id or the location of temporary content.`);
  }
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
