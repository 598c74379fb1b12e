import { ApiError, QlikError, isQlikError } from "../../errors.ts";
import type { CallOptions, HttpClient, PlainOptions, TransferProgress } from "../../http/types.ts";
import { FIRST_DELAY_MS, nextDelay } from "../back-off.ts";
import { methodAt, type Call, type Resource } from "../bind.ts";
import { findOperation } from "../catalogue.ts";
import { LARGE_FROM } from "../large-files.ts";
import { tierOf } from "../tier.ts";
import { contentId } from "./download.ts";

/**
 * Uploads to temporary content: what is large by the tus protocol (https://tus.io/protocols/resumable-upload), which
 * goes on where it broke off. Each byte is read once, but for what did not arrive.
 */

export interface ContentOptions extends PlainOptions {
  /** What the tenant is to call the file. */
  fileName?: string | undefined;
  /** Seconds that the tenant keeps it, from when the upload begins. @default 86400, a day */
  ttl?: number | undefined;
  /** Told how far it is. */
  onProgress?: CallOptions["onProgress"];
  /** Bytes of one request, and of the smallest file that is worth several. @default 16777216, 16 MB */
  pieceSize?: number;
}

export interface Surroundings {
  tree: Resource;
  client: HttpClient;
}

const A_DAY = 24 * 60 * 60;
const VERSION = { "tus-resumable": "1.0.0" };
/** Failures in a row, without a byte more at the tenant. */
const MAX_FAILURES = 8;

/**
 * @param name who uploads, for messages
 * @returns the id of the content
 * @throws {QlikError} what the tenant says, or where it broke off for good
 */
export async function uploadContent(
  name: string,
  file: Blob | ReadableStream<Uint8Array>,
  { fileName, ttl = A_DAY, onProgress, pieceSize = LARGE_FROM, ...call }: ContentOptions,
  around: Surroundings,
): Promise<string> {
  const patience = createPatience(around.client, call.signal);
  if (file instanceof Blob && file.size >= pieceSize) {
    const id = await create(file.size, { fileName, ttl, call }, around, patience);
    await sendPieces(name, file, id, { pieceSize, onProgress, call }, around, patience);
    return id;
  }
  const createWhole = asked(around, "tempContents.create");
  const query = { ttl, ...(fileName !== undefined && { filename: fileName }) };
  const send = () => createWhole(file, query, { ...call, onProgress });
  // A stream is gone after the first time.
  const answer = await (file instanceof Blob ? again(patience, send) : send());
  return contentId(name, answer);
}

type Asked = (...args: unknown[]) => Call<unknown>;

function asked({ tree }: Surroundings, name: string): Asked {
  return methodAt(tree, name) as Asked;
}

/** Makes room for a file of this size. To be made twice does no harm: what is not used is gone after a while. */
async function create(
  size: number,
  { fileName, ttl, call }: { fileName: string | undefined; ttl: number; call: PlainOptions },
  around: Surroundings,
  patience: Patience,
): Promise<string> {
  const facts = { ...(fileName !== undefined && { filename: fileName }), ttl: String(ttl) };
  const metadata = Object.entries(facts).map(
    ([key, value]) => `${key} ${Buffer.from(value).toString("base64")}`,
  );
  const headers = {
    ...call.headers,
    ...VERSION,
    "upload-length": String(size),
    "upload-metadata": metadata.join(","),
  };
  const answer = await again(patience, () =>
    asked(around, "tempContents.files.create")({ ...call, headers }),
  );
  return contentId("tempContents.files.create", answer);
}

async function sendPieces(
  name: string,
  file: Blob,
  id: string,
  {
    pieceSize,
    onProgress,
    call,
  }: Pick<ContentOptions, "onProgress"> & { pieceSize: number; call: PlainOptions },
  around: Surroundings,
  patience: Patience,
): Promise<void> {
  const patch = asked(around, "tempContents.files.patch");
  const tell = (sent: number) => onProgress?.({ sent, received: 0, total: file.size });
  const reach = (there: number) => {
    if (there > file.size) throw new QlikError("server", `${name}: the tenant has more than was sent to it.`);
    if (there > offset) patience.reward();
    offset = there;
    tell(offset);
  };
  let offset = 0;
  for (let isSure = true; offset < file.size;) {
    try {
      if (!isSure) reach((await askOffset(id, call, around)) ?? offset);
      isSure = true;
      if (offset === file.size) return;
      const start = offset;
      const end = Math.min(start + pieceSize, file.size);
      const headers = { ...call.headers, ...VERSION, "upload-offset": String(start) };
      const onPiece = ({ sent }: TransferProgress) => tell(start + sent);
      const sending = patch(id, file.slice(start, end), { ...call, headers, onProgress: onPiece });
      reach(offsetIn((await sending.withResponse()).response.headers) ?? end);
      if (offset <= start)
        throw new QlikError("server", `${name}: the tenant does not take what is sent to it.`);
    } catch (error) {
      isSure = false;
      await patience.wait(brokenOff(name, offset, file.size, error));
    }
  }
}

/** How much has arrived: tus asks by a HEAD, which the documents mention but do not list. */
async function askOffset(
  id: string,
  call: PlainOptions,
  { client }: Surroundings,
): Promise<number | undefined> {
  const { path, ...patch } = findOperation("tempContents.files.patch")!;
  try {
    const { headers } = await client.request({
      ...call,
      method: "HEAD",
      path: path.replace("{id}", encodeURIComponent(id)),
      headers: { ...call.headers, ...VERSION },
      operation: "tempContents.files",
      tier: tierOf(patch),
    });
    return offsetIn(headers);
  } catch (error) {
    // Where it does not answer that, the piece is sent again, and refused where it had arrived.
    if (error instanceof ApiError && (error.status === 405 || error.status === 501)) return undefined;
    throw error;
  }
}

function offsetIn(headers: Headers): number | undefined {
  const offset = headers.get("upload-offset");
  return offset !== null && /^\d+$/.test(offset) ? Number(offset) : undefined;
}

/** Waits longer after each failure in a row, and not for ever. */
interface Patience {
  /** @throws the error, where it will not pass or has lasted too long. */
  wait(error: unknown): Promise<void>;
  reward(): void;
}

function createPatience(client: Pick<HttpClient, "pause">, signal: AbortSignal | undefined): Patience {
  let failures = 0;
  let delay = FIRST_DELAY_MS;
  return {
    async wait(error) {
      if (!mayPass(error) || ++failures > MAX_FAILURES) throw error;
      await client.pause(delay, signal);
      delay = nextDelay(delay);
    },
    reward() {
      failures = 0;
      delay = FIRST_DELAY_MS;
    },
  };
}

async function again<T>(patience: Patience, send: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await send();
    } catch (error) {
      await patience.wait(error);
    }
  }
}

/** 409: another offset than the tenant's; 423: it is still busy with what broke off. */
const PASSING = new Set([408, 409, 423, 500, 502, 503, 504]);

function mayPass(error: unknown): boolean {
  if (!isQlikError(error)) return false;
  if (error instanceof ApiError) return PASSING.has(error.status);
  return error.code === "network" || error.code === "timeout";
}

/** Of what the tenant refuses for good, its own words are enough. */
function brokenOff(name: string, sent: number, total: number, error: unknown): unknown {
  if (!isQlikError(error) || !mayPass(error)) return error;
  const amount = `${sent.toLocaleString("en")} of ${total.toLocaleString("en")}`;
  const message = `${name} broke off after ${amount} bytes. ${error.message}`;
  const more = { ...(error.remedy !== undefined && { remedy: error.remedy }), cause: error };
  return error instanceof ApiError
    ? new ApiError(error.code, message, error, more)
    : new QlikError(error.code, message, more);
}
