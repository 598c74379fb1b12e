import { sep } from "node:path";

/** Stacks that begin with whoever called the toolkit: what is ours of them helps nobody who wonders which call failed. */

/** Folder of this program's code: `src` in the repository, `dist` once built. */
const OWN_CODE = import.meta.dirname + sep;

/** Whether a line of a stack is the toolkit's own. */
export function isOwnFrame(frame: string): boolean {
  return frame.includes(OWN_CODE);
}

/** Of the lines that are looked at: a call passes through a dozen of ours, more where something is repeated or sent in parts. */
const DEEP = 50;

/**
 * Has an error's stack begin with the call of ours that failed, as Node does it for its own errors. It is written when it is
 * first read, since most errors are looked at for what they say.
 *
 * @param error whose constructor calls this
 * @see https://v8.dev/docs/stack-trace-api
 */
export function hideOwnFrames(error: Error): void {
  const most = Error.stackTraceLimit;
  // An error too for an `Error.prepareStackTrace` of somebody else's.
  const raw = Object.create(error) as Error;
  // Refused where built-ins are frozen; then there are fewer.
  Reflect.set(Error, "stackTraceLimit", most > 0 ? Math.max(most, DEEP) : most);
  Error.captureStackTrace(raw, error.constructor);
  Reflect.set(Error, "stackTraceLimit", most);
  let stack: string | undefined;
  Object.defineProperty(error, "stack", {
    get: () => (stack ??= withoutOwn(raw.stack, error, most)),
    set(value: string) {
      stack = value;
    },
    configurable: true,
  });
}

function withoutOwn(stack: unknown, error: Error, most: number): string {
  // In somebody else's form, for whom it is.
  if (typeof stack !== "string" || !/\n +at /.test(stack)) return stack as string;
  const [, ...frames] = stack.split(/\n(?= +at )/);
  const theirs = frames.filter((frame) => !isOwnFrame(frame) && !/[( ]node:internal/.test(frame));
  // What we called of the language stands before what called us.
  const first = theirs.findIndex((frame) => !frame.endsWith("(<anonymous>)"));
  // Of what nobody called, such as a timer of ours, ours are better than none.
  return [String(error), ...(first < 0 ? frames : theirs.slice(first)).slice(0, most)].join("\n");
}
