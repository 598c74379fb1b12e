import { inspect, types } from "node:util";
import { isQlikError, type ApiError } from "../errors.ts";
import type { Look } from "../output/look.ts";
import { isList, ownValue } from "../output/records.ts";
import { textWidth, wrap } from "../output/width.ts";
import { isOwnFrame } from "../own-frames.ts";
import { redact } from "../redact.ts";

/** @default 80 columns */
export type RenderOptions = Pick<Look, "colors"> & Partial<Look>;

const DEPTH = 4;
const MAX_ITEMS = 100;
const MAX_STRING = 10_000;

/** A value as text for the terminal. Runs no getter and no Proxy trap. */
export function renderValue(value: unknown, { colors, width = 80 }: RenderOptions): string {
  const limits = {
    breakLength: Math.max(width, 20),
    maxArrayLength: MAX_ITEMS,
    maxStringLength: MAX_STRING,
  };
  try {
    return inspect(value, { colors, depth: DEPTH, ...limits, getters: false, showProxy: false });
  } catch (error) {
    // The value's own `inspect.custom` threw.
    return `[cannot be shown: ${error instanceof Error ? error.message : "its inspect method threw"}]`;
  }
}

/**
 * An error as a few lines for people: ours with remedy and trace id, others with the user's own frames. Whatever
 * looks like a credential is hidden: errors are copied into tickets.
 *
 * @param hint what may have been meant
 */
export function renderError(error: unknown, options: RenderOptions, hint?: string): string {
  const text = errorText(error, options);
  return redact(hint === undefined ? text : `${text}\n  ${hint}`);
}

function errorText(error: unknown, options: RenderOptions): string {
  if (isQlikError(error)) return renderQlikError(error, options);
  if (!types.isNativeError(error)) return `${label("Thrown:", options)} ${renderValue(error, options)}`;
  const { head, frames } = splitStack(error);
  const [name = "", ...rest] = head.split(/(?<=^[\w.]+):/);
  const first = rest.length > 0 ? `${label(`${name}:`, options)}${rest.join(":")}` : label(head, options);
  return [first, ...frames.filter(isUserFrame), ...causes(error), ...inside(error)].join("\n");
}

function renderQlikError(error: Error & { remedy?: string }, options: RenderOptions): string {
  const { traceId } = error as Partial<ApiError>;
  const { width = Infinity } = options;
  const hints = [error.remedy, traceId && `Trace id: ${traceId}`].filter((hint) => hint) as string[];
  const isShort = textWidth(hints.join(" ")) + 2 <= width;
  const [first = "", ...more] = wrap(`Error: ${error.message}`, width);
  return [
    `${label("Error:", options)}${first.slice("Error:".length)}`,
    ...more,
    ...(isShort ? [hints.join(" ")].filter(Boolean) : hints.flatMap((hint) => wrap(hint, width - 2))).map(
      (line) => `  ${line}`,
    ),
  ].join("\n");
}

function label(text: string, { colors }: RenderOptions): string {
  return colors ? `\u001b[31m${text}\u001b[39m` : text;
}

function splitStack(error: Error): { head: string; frames: string[] } {
  const title = error.message === "" ? error.name : `${error.name}: ${error.message}`;
  const stack = typeof error.stack === "string" ? error.stack : "";
  const start = stack.search(/\n {4}at /);
  const stackHead = start === -1 ? stack : stack.slice(0, start);
  const frames = start === -1 ? [] : stack.slice(start + 1).split("\n");
  // The head may hold more, such as the line at fault; it is stale where the message was changed later.
  return { head: stackHead.includes(error.message) && stackHead !== "" ? stackHead : title, frames };
}

function isUserFrame(frame: string): boolean {
  const internal = /\(?node:|\(native\)|<anonymous>\)?$|[\\/]node_modules[\\/]/.test(frame);
  // A frame without a function name is the input itself, which the user has just typed.
  const theInputItself = /^ {4}at (?:async )?input-\d+:/.test(frame);
  return !internal && !theInputItself && !isOwnFrame(frame);
}

const MAX_INSIDE = 3;

/** What an AggregateError is of. */
function inside(error: Error): string[] {
  const errors = ownValue(error, "errors");
  if (!isList(errors)) return [];
  const more = errors.length - MAX_INSIDE;
  const shown = errors.slice(0, MAX_INSIDE).map((one) => `  ${oneLine(one)}`);
  return more > 0 ? [...shown, `  and ${more} more`] : shown;
}

function oneLine(error: unknown): string {
  const text = types.isNativeError(error)
    ? `${error.name}: ${error.message}`
    : renderValue(error, { colors: false });
  return text.split("\n", 1)[0]!;
}

const MAX_CAUSES = 3;

function causes(error: Error): string[] {
  const lines: string[] = [];
  let { cause } = error;
  while (types.isNativeError(cause) && lines.length < MAX_CAUSES) {
    lines.push(
      `  caused by ${cause.name}: ${cause.message || ((cause as NodeJS.ErrnoException).code ?? "")}`,
    );
    cause = cause.cause;
  }
  return lines;
}
