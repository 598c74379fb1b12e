import { QlikError } from "../../errors.ts";
import type { CallOptions, FileBody, LocalFile, PlainOptions } from "../../http/types.ts";
import { objectArgument, refuseUnknown } from "../arguments.ts";
import { methodAt, type Call, type Method } from "../bind.ts";
import { CALL_OPTIONS, namesOf, PLAIN_OPTIONS, type Argument } from "../call-options.ts";
import { textAt } from "../fields.ts";
import type { Listing } from "../listing.ts";
import { openBody } from "../send-file.ts";
import { uploadContent, type Surroundings } from "./upload-content.ts";

/** Uploads by the name of a file. */

interface UploadOptions extends PlainOptions {
  /** Told how far it is. */
  onProgress?: CallOptions["onProgress"];
}

export interface ContentUploadOptions extends UploadOptions {
  /** What the tenant is to call it. @default the file's own name */
  name?: string | undefined;
  /** Seconds that the tenant keeps it. @default 86400, a day; 259200, three days, at the most */
  ttl?: number | undefined;
}

export interface DataFileUploadOptions extends UploadOptions {
  /** What the tenant is to call it. @default the file's own name */
  name?: string | undefined;
  /** The space that it is for. @default the personal space */
  spaceId?: string | undefined;
  /** In place of the space: the connection to its data files. */
  connectionId?: string | undefined;
  /** The folder within the space. */
  folderId?: string | undefined;
  /** Whether it may take the place of a file of this name. @default false */
  replace?: boolean | undefined;
}

const field = (name: string, type: string, about: string): Argument => ({
  name,
  type,
  optional: true,
  about,
});
const ALWAYS: readonly Argument[] = [
  ...PLAIN_OPTIONS,
  ...CALL_OPTIONS.filter(({ name }) => name === "onProgress"),
];

export const CONTENT_UPLOAD_OPTIONS: readonly Argument[] = [
  field("name", "string", "what the tenant is to call it; the file's own name by default"),
  field("ttl", "number", "seconds that the tenant keeps it; a day by default"),
  ...ALWAYS,
];

export const DATA_FILE_UPLOAD_OPTIONS: readonly Argument[] = [
  field("name", "string", "what the tenant is to call it; the file's own name by default"),
  field("spaceId", "string", "the space that it is for; the personal space by default"),
  field("connectionId", "string", "in place of the space: the connection to its data files"),
  field("folderId", "string", "the folder within the space"),
  field("replace", "boolean", "whether it may take the place of a file of this name"),
  ...ALWAYS,
];

/** How each is made, by its name. */
export const uploads: Readonly<Record<string, (around: Surroundings) => Method>> = {
  "tempContents.upload": (around) => async (given, options) => {
    const { name, ...how } = readOptions(
      "tempContents.upload",
      options,
      CONTENT_UPLOAD_OPTIONS,
    ) as ContentUploadOptions;
    const file = await openBody(asFile("tempContents.upload", given), around.client);
    const fileName = name ?? nameOf(file);
    return {
      id: await uploadContent("tempContents.upload", file, { ...how, fileName }, around),
    };
  },
  "dataFiles.upload": (around) => async (given, options) => {
    const { name, spaceId, connectionId, folderId, replace, onProgress, ...call } = readOptions(
      "dataFiles.upload",
      options,
      DATA_FILE_UPLOAD_OPTIONS,
    ) as DataFileUploadOptions;
    const File = await openBody(asFile("dataFiles.upload", given), around.client);
    const wanted = name ?? nameOf(File);
    if (wanted === undefined)
      throw new QlikError("usage", "dataFiles.upload needs a name for what has none.");
    const place = {
      connectionId:
        connectionId ?? (spaceId === undefined ? undefined : await connectionOf(spaceId, call, around)),
      folderId,
    };
    const asked = (operation: string) => methodAt(around.tree, `dataFiles.${operation}`) as Asked;
    const sending = { ...call, onProgress };
    if (replace) {
      const found = await (asked("list")({ name: wanted, ...place }, call) as unknown as Listing<unknown>);
      const id = textAt(
        found.find((one) => textAt(one, "baseName") === wanted || textAt(one, "name") === wanted),
        "id",
      );
      if (id !== undefined) return await asked("update")(id, { File }, sending);
    }
    return await asked("create")({ Json: { name: wanted, ...place }, File }, sending);
  },
};

type Asked = (...args: unknown[]) => Call<unknown>;

function readOptions(name: string, given: unknown, known: readonly Argument[]): object {
  const options = objectArgument(name, "options", given);
  refuseUnknown(name, "option", Object.keys(options), namesOf(known));
  return options;
}

/** Here a text can only be a path. */
function asFile(name: string, given: unknown): FileBody {
  if (typeof given === "string" && given !== "") return { path: given };
  if (given instanceof URL) return { path: given };
  const isOne = typeof given === "object" && given !== null;
  if (
    isOne &&
    (given instanceof Blob || given instanceof Uint8Array || Symbol.asyncIterator in given || "path" in given)
  ) {
    return given as FileBody | LocalFile;
  }
  throw new QlikError("usage", `${name} needs a file: its path, or a Blob, bytes or a stream.`, {
    remedy: `Call it as qlik.${name}("sales.csv").`,
  });
}

function nameOf(file: Blob | ReadableStream): string | undefined {
  return file instanceof File && file.name !== "" ? file.name : undefined;
}

/** Data files are reached by a connection, of which each space has one. */
async function connectionOf(spaceId: string, call: PlainOptions, { tree }: Surroundings): Promise<string> {
  const list = methodAt(tree, "dataFiles.connections.list") as (...args: unknown[]) => Listing<unknown>;
  const [connection] = await list({ spaceId }, call).first(1);
  const id = textAt(connection, "id");
  if (id !== undefined) return id;
  throw new QlikError(
    "not-found",
    `The space ${spaceId} has no place for data files, or you may not see it.`,
    {
      remedy: "Check the id of the space.",
    },
  );
}
