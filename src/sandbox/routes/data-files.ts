import * as z from "zod";
import { bytesOfContent } from "../contents.ts";
import { created, noContent, ok, refuse } from "../envelope.ts";
import { readForm } from "../multipart.ts";
import { route, type UserCall } from "../router.ts";
import { type DataFile, isoTime, lookUp, type State, type User } from "../state.ts";

const NOT_FOUND = "DF-404";
const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;

const facts = z.object({
  name: z.string().min(1).optional(),
  connectionId: z.string().nullish(),
  tempContentFileId: z.string().nullish(),
});

/** The sandbox's own way to an id for the connection of a space: the space's id, as a UUID. */
function connectionIdOf(spaceId: string): string {
  const hex = spaceId.padEnd(32, "0");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    "-",
  );
}

function spaceOfConnection(state: State, id: string | null | undefined): string | undefined {
  if (id === undefined || id === null) return undefined;
  const space = [...state.spaces.values()].find((one) => connectionIdOf(one.id) === id);
  if (!space) throw refuse(403, "DF-403", "The connection was not found, or is not accessible");
  return space.id;
}

/** What the documents require of files too. */
const NO_FOLDER = Object.fromEntries(
  [
    ...["aggregateFileSize", "aggregateAppScopedFileSize", "aggregateInternalFileSize"],
    ...["directFileCount", "directFolderCount", "directAppScopedFileCount", "directInternalFileCount"],
    ...["totalFileCount", "totalFolderCount", "totalAppScopedFileCount", "totalInternalFileCount"],
  ].map((name) => [name, 0]),
);

function render(file: DataFile): unknown {
  const { id, name, ownerId, spaceId, createdAt, updatedAt, bytes } = file;
  return {
    ...{ id, name, ownerId, baseName: name, size: bytes.length, folder: false },
    ...(spaceId === undefined ? {} : { spaceId }),
    qri: `qdf:qix-datafiles:sandbox:sid@${spaceId ?? "personal"}:${name}`,
    actions: ["read", "update", "delete", "change_owner", "change_space"],
    folderStats: NO_FOLDER,
    createdDate: createdAt,
    modifiedDate: updatedAt,
    contentUpdatedDate: updatedAt,
  };
}

/** The facts and the bytes of an upload; no bytes where only facts change. */
function readUpload(
  state: State,
  { bytes, headers, now }: UserCall,
): z.output<typeof facts> & { bytes?: Buffer } {
  const form = readForm(bytes, String(headers["content-type"] ?? ""));
  const json = form.get("Json");
  const given = facts.safeParse(json ? parse(json) : {});
  if (!given.success) throw refuse(400, "DF-400", "Invalid Json part");
  const { tempContentFileId: id } = given.data;
  const file = id === undefined || id === null ? form.get("File") : bytesOfContent(state, id, now);
  return { ...given.data, ...(file && { bytes: Buffer.from(file) }) };
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}

const inPlace = (file: DataFile, spaceId: string | undefined, user: User) =>
  spaceId === undefined ? file.spaceId === undefined && file.ownerId === user.id : file.spaceId === spaceId;

const create = route({
  method: "POST",
  path: "/api/v1/data-files",
  handle(state, call) {
    const { name, connectionId, bytes } = readUpload(state, call);
    if (name === undefined || bytes === undefined)
      throw refuse(400, "DF-400", "A name and a file are needed");
    const spaceId = spaceOfConnection(state, connectionId);
    const taken = [...state.dataFiles.values()].some(
      (one) => one.name === name && inPlace(one, spaceId, call.user),
    );
    if (taken) throw refuse(409, "DF-409", "A file of this name exists");
    const time = isoTime(call.now);
    const file: DataFile = {
      ...{ id: state.newUuid(), name, bytes, ownerId: call.user.id, createdAt: time, updatedAt: time },
      ...(spaceId === undefined ? {} : { spaceId }),
    };
    state.dataFiles.set(file.id, file);
    return created(render(file));
  },
});

const update = route({
  method: "PUT",
  path: "/api/v1/data-files/{id}",
  handle(state, call) {
    const file = lookUp(state.dataFiles, call.params.id, NOT_FOUND);
    const { name, bytes } = readUpload(state, call);
    Object.assign(file, { ...(name && { name }), ...(bytes && { bytes }), updatedAt: isoTime(call.now) });
    return created(render(file));
  },
});

const list = route({
  method: "GET",
  path: "/api/v1/data-files",
  query: {
    ...{
      allowInternalFiles: flag,
      appId: text,
      baseNameWildcard: text,
      connectionId: text,
      excludeFiles: flag,
    },
    ...{
      excludeSubFolders: flag,
      folderId: text,
      folderPath: text,
      includeAllSpaces: flag,
      includeFolders: flag,
    },
    ...{ includeFolderStats: flag, name: text, notOwnerId: text, ownerId: text, page: text },
    limit: { type: "number", minimum: 1, maximum: 1000, default: 20 },
    sort: {
      type: "string",
      enum: ["name", "size", "modifiedDate", "folder", "baseName"].flatMap((key) => [
        key,
        `+${key}`,
        `-${key}`,
      ]),
    },
  },
  handle(state, { query, user, origin }) {
    const spaceId = spaceOfConnection(state, query.connectionId);
    const found = [...state.dataFiles.values()]
      .filter((one) => query.includeAllSpaces === true || inPlace(one, spaceId, user))
      .filter((one) => query.name === undefined || one.name === query.name)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const start = Number(query.page ?? 0) || 0;
    const end = start + query.limit;
    const href = (page: number) => `${origin}/api/v1/data-files?page=${page}&limit=${query.limit}`;
    return ok({
      data: found.slice(start, end).map(render),
      links: {
        self: { href: href(start) },
        next: end < found.length ? { href: href(end) } : {},
        prev: start > 0 ? { href: href(Math.max(0, start - query.limit)) } : {},
      },
    });
  },
});

const get = route({
  method: "GET",
  path: "/api/v1/data-files/{id}",
  handle: (state, { params }) => ok(render(lookUp(state.dataFiles, params.id, NOT_FOUND))),
});

const remove = route({
  method: "DELETE",
  path: "/api/v1/data-files/{id}",
  handle(state, { params }) {
    state.dataFiles.delete(lookUp(state.dataFiles, params.id, NOT_FOUND).id);
    return noContent();
  },
});

const connections = route({
  method: "GET",
  path: "/api/v1/data-files/connections",
  query: {
    ...{ appId: text, includeSpaceStats: flag, name: text, page: text, personal: flag, spaceId: text },
    limit: { type: "number", minimum: 1, maximum: 1000, default: 20 },
    sort: { type: "string", enum: ["spaceId", "+spaceId", "-spaceId"] },
  },
  handle(state, { query, origin }) {
    const data = [...state.spaces.values()]
      .filter(({ id }) => query.spaceId === undefined || id === query.spaceId)
      .slice(0, query.limit)
      .map(({ id, name }) => ({
        ...{ id: connectionIdOf(id), name: "DataFiles", type: "qix-datafiles.exe", spaceId: id },
        connectStatement: `CUSTOM CONNECT TO "provider=qix-datafiles.exe;path=${name};"`,
      }));
    return ok({
      data,
      links: { self: { href: `${origin}/api/v1/data-files/connections` }, next: {}, prev: {} },
    });
  },
});

export const dataFileRoutes = [create, update, list, get, remove, connections];
