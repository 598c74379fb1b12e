import { Listing } from "../../api/listing.ts";
import { QlikError } from "../../errors.ts";
import { formatOf } from "./formats.ts";
import type { OUTPUTS } from "./common-flags.ts";
import { idOf, itemsOf } from "./rows.ts";
import { type Selection, selectItems } from "./select.ts";
import type { Sink } from "./sink.ts";

/** Prints what a call answers. */

export interface HowToPrint {
  output: (typeof OUTPUTS)[number];
  quiet: boolean;
  /** The fields to show. @default what the format shows of itself */
  columns?: readonly string[] | undefined;
  select?: Selection | undefined;
  /** The key of the items, where the answer is a list in one piece. */
  list?: string | undefined;
  /** What identifies an item, where it is not its own id. */
  idKey?: string | undefined;
  /** How many of a list are wanted in all. */
  limit?: number | undefined;
}

/** What is told beside the answer. */
export interface Tell {
  /** How many items have come, of how many. */
  progress: (count: number, total: number | undefined) => void;
  /** Something about the answer that its reader should know. */
  note: (text: string) => void;
}

/** @param answer a listing, or what a call resolved to: a value, a text, a stream of bytes or a `Response` */
export async function printAnswer(answer: unknown, how: HowToPrint, sink: Sink, tell: Tell): Promise<void> {
  if (isResponse(answer)) return await printResponse(answer, sink);
  if (answer instanceof ReadableStream) return await printBytes(answer, sink);
  if (answer === undefined) return;
  if (typeof answer === "string") return await sink.text(withNewline(answer));
  const list = answer instanceof Listing ? answer : itemsOf(answer, how.list);
  if (list !== undefined) return await printList(list, answer, how, sink, tell);
  if (how.select?.where !== undefined || how.select?.sort !== undefined) {
    throw new QlikError("usage", "--where and --sort-by are for lists, and the answer is none.");
  }
  if (how.quiet) return await sink.text(idLine(answer, how.idKey));
  const format = await formatOf(how, sink.look, tell);
  await sink.text(format.one(answer), format.styled);
}

/** Line by line as the pages come where the format can; else all of it or nothing. */
async function printList(
  list: Listing<unknown> | readonly unknown[],
  answer: unknown,
  how: HowToPrint,
  sink: Sink,
  tell: Tell,
): Promise<void> {
  const { limit, quiet, select = {}, idKey } = how;
  // A bare list comes as it is; what is around another one goes once it is picked from.
  const whole = list === answer || answer instanceof Listing || how.columns || select.where || select.sort;
  const pages = selectItems(list, { ...select, limit, onPage: tell.progress, note: tell.note });
  if (quiet) {
    for await (const items of pages) await sink.text(items.map((item) => idLine(item, idKey)).join(""));
    return;
  }
  const format = await formatOf(how, sink.look, tell);
  if (format.isStream) {
    for await (const items of pages) await sink.text(format.some(items));
    return await sink.text(format.end());
  }
  const all: unknown[] = [];
  // Not `push(...)`, which has a limit to its arguments.
  for await (const items of pages) for (const item of items) all.push(item);
  await sink.text(whole || how.output === "table" ? format.all(all) : format.one(answer), format.styled);
}

function idLine(item: unknown, idKey?: string): string {
  const id = idOf(item, idKey);
  if (id !== undefined) return `${id}\n`;
  throw new QlikError("usage", "-q prints ids, and the answer has none.", { remedy: "Leave out -q." });
}

function withNewline(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

/** As the tenant sent it. */
/** Without a mention of the class, which would have Node load all of its `fetch`. */
function isResponse(answer: unknown): answer is Response {
  return Object.prototype.toString.call(answer) === "[object Response]";
}

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
