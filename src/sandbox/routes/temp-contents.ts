import { addContent, DEFAULT_TTL, findContent, isComplete, LONGEST_TTL } from "../contents.ts";
import { noContent, ok, refuse, type Reply } from "../envelope.ts";
import { route, type UserCall } from "../router.ts";
import { isoTime, type TempContent } from "../state.ts";

const VERSION = "1.0.0";

/** Without `/api`, as Qlik is reported to answer. */
const location = ({ id }: TempContent, folder = "") => ({ location: `/v1/temp-contents/${folder}${id}` });

const create = route({
  method: "POST",
  path: "/api/v1/temp-contents",
  query: {
    filename: { type: "string" },
    ttl: { type: "number", minimum: 1, maximum: LONGEST_TTL, default: DEFAULT_TTL },
  },
  handle(state, { query, user, now, bytes }) {
    const { filename = "", ttl } = query;
    return { status: 201, headers: location(addContent(state, user, now, { name: filename, ttl, bytes })) };
  },
});

const get = route({
  method: "GET",
  path: "/api/v1/temp-contents/{id}",
  query: { inline: { type: "string" } },
  handle(state, { params, query, headers, now }) {
    const content = findContent(state, params.id, now);
    if (!isComplete(content)) return noContent();
    const kind = query.inline === "1" ? "inline" : "attachment";
    return part(content, headers["range"], {
      "content-type": "application/octet-stream",
      "content-disposition": `${kind}; filename*=UTF-8''${encodeURIComponent(content.name)}`,
      "accept-ranges": "bytes",
    });
  },
});

/** All of it, or the range that was asked for: `bytes=0-99`, `bytes=100-`, `bytes=-100`. */
function part({ bytes }: TempContent, range: unknown, headers: Record<string, string>): Reply {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(typeof range === "string" ? range : "") ?? [];
  if (from === undefined || to === undefined || from + to === "")
    return { status: 200, headers, body: bytes };
  const start = from === "" ? Math.max(0, bytes.length - Number(to)) : Number(from);
  const end = from === "" || to === "" ? bytes.length : Math.min(Number(to) + 1, bytes.length);
  if (start >= bytes.length || start >= end) throw refuse(416, "TEMPCONTENTS-416", "Range not satisfiable");
  const extent = `bytes ${start}-${end - 1}/${bytes.length}`;
  return { status: 206, headers: { ...headers, "content-range": extent }, body: bytes.subarray(start, end) };
}

const details = route({
  method: "GET",
  path: "/api/v1/temp-contents/{id}/details",
  handle(state, { params, now }) {
    const content = findContent(state, params.id, now);
    if (!isComplete(content)) return noContent();
    const { id, name, size, createdAt, updatedAt, ttl, creatorId } = content;
    return ok({
      ID: id,
      Name: name,
      Size: String(size),
      CreatedAt: isoTime(createdAt),
      UpdatedAt: isoTime(updatedAt),
      Expires: isoTime(createdAt + ttl * 1000),
      CreatorID: creatorId,
      TTLSeconds: ttl,
    });
  },
});

const begin = route({
  method: "POST",
  path: "/api/v1/temp-contents/files",
  handle(state, { user, now, headers }) {
    checkVersion(headers);
    const { filename: name = "", ttl } = metadataOf(headers["upload-metadata"]);
    const size = numberOf(headers["upload-length"], "Upload-Length");
    const content = addContent(state, user, now, {
      ...{ name, size, bytes: Buffer.alloc(0) },
      ttl: Math.min(Number(ttl ?? DEFAULT_TTL) || DEFAULT_TTL, LONGEST_TTL),
    });
    return { status: 201, headers: { ...location(content, "files/"), "tus-resumable": VERSION } };
  },
});

/** The documents mention it, and do not list it. */
const offset = route({
  method: "HEAD",
  path: "/api/v1/temp-contents/files/{id}",
  handle(state, { params, headers, now }) {
    checkVersion(headers);
    const content = findContent(state, params.id, now);
    return { status: 200, headers: { ...offsetOf(content), "upload-length": String(content.size) } };
  },
});

const append = route({
  method: "PATCH",
  path: "/api/v1/temp-contents/files/{id}",
  handle(state, call: UserCall<{ id: string }>) {
    const { params, headers, bytes, now } = call;
    checkVersion(headers);
    if (headers["content-type"] !== "application/offset+octet-stream") {
      throw refuse(415, "TEMPCONTENTS-415", "Unsupported media type");
    }
    const content = findContent(state, params.id, now);
    const start = numberOf(headers["upload-offset"], "Upload-Offset");
    if (start !== content.bytes.length) throw refuse(409, "TEMPCONTENTS-409", "Upload offsets do not match");
    if (start + bytes.length > content.size) throw refuse(400, "TEMPCONTENTS-400", "More than was announced");
    content.bytes = Buffer.concat([content.bytes, bytes]);
    content.updatedAt = now;
    return { status: 204, headers: offsetOf(content) };
  },
});

function offsetOf({ bytes }: TempContent): Record<string, string> {
  return { "tus-resumable": VERSION, "upload-offset": String(bytes.length) };
}

function checkVersion(headers: UserCall["headers"]): void {
  if (headers["tus-resumable"] === VERSION) return;
  throw refuse(412, "TEMPCONTENTS-412", "The version of tus is not supported");
}

function numberOf(value: unknown, header: string): number {
  if (/^\d+$/.test(String(value))) return Number(value);
  throw refuse(400, "TEMPCONTENTS-400", `${header} is not a number`);
}

/** `filename <base64>,ttl <base64>` */
function metadataOf(header: unknown): Partial<Record<string, string>> {
  const pairs = typeof header === "string" ? header.split(",") : [];
  return Object.fromEntries(
    pairs.map((pair) => {
      const [key = "", value = ""] = pair.trim().split(" ");
      return [key, Buffer.from(value, "base64").toString()];
    }),
  );
}

export const tempContentRoutes = [create, get, details, begin, offset, append];
