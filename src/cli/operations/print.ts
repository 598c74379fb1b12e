import { Listing } from "../../api/listing.ts";
import { QlikError } from "../../errors.ts";
import { toJson } from "../../output/json.ts";
import type { OUTPUTS } from "./common-flags.ts";
import { idOf, itemsOf, toTable } from "./rows.ts";
import type { Sink } from "./sink.ts";

/** Prints what a call answers. */

export interface HowToPrint {
  output: (typeof OUTPUTS)[number];
  quiet: boolean;
  /** The key of the items, where the answer is a list in one piece. */
  list?: string | undefined;
  /** What identifies an item, where it is not its own id. */
  idKey?: string | undefined;
  /** How many of a list are wanted in all. */
  limit?: number | undefined;
}

/** @param answer a listing, or what a call resolved to: a value, a text, a stream of bytes or a `Response` */
export async function printAnswer(answer: unknown, how: HowToPrint, sink: Sink): Promise<void> {
  if (answer instanceof Response) return await printResponse(answer, sink);
  if (answer instanceof Listing) return await printListing(answer, how, sink);
  if (answer instanceof ReadableStream) return await printBytes(answer, sink);
  if (answer === undefined) return;
  if (typeof answer === "string") return await sink.text(withNewline(answer));
  await printValue(answer, how, sink);
}

async function printValue(
  answer: unknown,
  { output, quiet, list, idKey }: HowToPrint,
  sink: Sink,
): Promise<void> {
  const items = itemsOf(answer, list);
  if (quiet) {
    for (const item of items ?? [answer]) await sink.text(idLine(item, idKey));
  } else if (output === "table") await sink.text(`${toTable(answer, items, idKey)}\n`);
  else if (output === "ndjson") for (const item of items ?? [answer]) await sink.text(jsonLine(item));
  else await sink.text(`${toJson(answer)}\n`);
}

/** Line by line as the pages come where that is possible; else all of it or nothing. */
async function printListing(listing: Listing<unknown>, how: HowToPrint, sink: Sink): Promise<void> {
  const { limit = Infinity, quiet, output, idKey } = how;
  if (!quiet && output !== "ndjson") {
    const items = await (limit === Infinity ? listing.all() : listing.first(limit));
    return await printValue(items, how, sink);
  }
  let left = limit;
  for await (const page of listing.pages({ ahead: true })) {
    const lines = page.items.slice(0, left).map((item) => (quiet ? idLine(item, idKey) : jsonLine(item)));
    await sink.text(lines.join(""));
    left -= page.items.length;
    if (left <= 0) break;
  }
}

function idLine(item: unknown, idKey?: string): string {
  const id = idOf(item, idKey);
  if (id !== undefined) return `${id}\n`;
  throw new QlikError("usage", "-q prints ids, and the answer has none.", { remedy: "Leave out -q." });
}

function jsonLine(item: unknown): string {
  return `${toJson(item, 0)}\n`;
}

function withNewline(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

/** As the tenant sent it. */
async function printResponse(response: Response, sink: Sink): Promise<void> {
  if (!response.body) return;
  const type = response.headers.get("content-type") ?? "";
  if (!/^text\/|[/+](json|xml)\b|ndjson|^$/i.test(type)) return await printBytes(response.body, sink);
  const text = await response.text();
  await sink.text(sink.isTerminal ? withNewline(text) : text);
}

async function printBytes(stream: ReadableStream<Uint8Array>, sink: Sink): Promise<void> {
  if (sink.isTerminal) {
    await stream.cancel();
    throw new QlikError("usage", "The answer is no text, and is not shown in a terminal.", {
      remedy: "Save it: -O FILE, or > FILE.",
    });
  }
  await sink.bytes(stream as unknown as AsyncIterable<Uint8Array>);
}
