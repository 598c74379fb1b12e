import type { CommandHost } from "./command.ts";
import { commandNames, commands, findCommand, parseCommand, type CommandCall } from "./commands.ts";
import { complete, type Completion } from "./completer.ts";
import { awaited, cancellable, cancelledError, createEvaluator, type Outcome } from "./evaluate.ts";
import { startFrame } from "./frame.ts";
import { openHistory } from "./history.ts";
import { watchLateErrors } from "./late-errors.ts";
import { createLineInput, type KeySource } from "./line-input.ts";
import { takeOver } from "./listeners.ts";
import { createPager, type ListingLike } from "./listing.ts";
import { createLiveNames } from "./live-completion.ts";
import { createLane } from "./node-fixes/outside-frame.ts";
import { renderError, renderValue } from "./render.ts";
import { toScreenText } from "../output/screen-text.ts";
import { prepare } from "./transform.ts";

export interface SessionOptions {
  /** Stands in the prompt: the context's name. */
  name: string;
  /** Shows the prompt in red. */
  protected?: boolean;
  /** Names that inputs see: `qlik`, `connect`. */
  globals: Record<string, unknown>;
  /** What completion offers under `qlik`. */
  operations: readonly string[];
  input: KeySource;
  output: NodeJS.WritableStream;
  /** Whether input and output are a terminal: keys are read one by one, and the line can be edited. */
  terminal: boolean;
  colors: boolean;
  /** Width of the terminal, which may change. @default 80 */
  columns?: () => number;
  /** Where inputs are kept; without it, they are forgotten at the end. */
  history?: { path: string };
  /** Shown before the first prompt. */
  banner?: string;
  /** Tells a list that fetches its pages by itself: its first page is shown, and `.more` continues. */
  isListing?: (value: unknown) => value is ListingLike;
  /**
   * Where Ctrl-C comes from while an input runs. Is given what to do, and returns how to stop listening.
   * @default SIGINT of this process
   */
  onInterrupt?: (cancel: () => void) => () => void;
  /** Where relative imports start. @default the working directory */
  folder?: string;
  /** Milliseconds since 1970. @default Date.now */
  now?: () => number;
}

/** Opens the prompt, and resolves to the exit code when the user leaves. Runs one input at a time, in order. */
export async function startSession(options: SessionOptions): Promise<number> {
  const { input, output, terminal, colors, folder = process.cwd(), now = Date.now } = options;
  const { isListing, onInterrupt = (cancel: () => void) => takeOver("SIGINT", cancel) } = options;
  const look = () => ({ colors, columns: options.columns?.() ?? 80 });
  const print = (text: string) => void output.write(`${toScreenText(text, { colors })}\n`);

  /** What Ctrl-C cancels. */
  let running: AbortController | undefined;
  let leaving = false;
  /** Whether a list is wanted to its end: a command that writes it out must not cut it. */
  let whole = false;

  const pager = createPager();
  const evaluator = createEvaluator({ folder, globals: options.globals, settle });
  const history = openHistory({ ...options.history, warn: print, now });
  const lane = createLane();
  const lines = createLineInput(input, () => running?.abort(cancelledError()));

  async function settle(value: unknown): Promise<{ value: unknown }> {
    return isListing?.(value) && !whole ? { value: await pager.open(value) } : awaited(value);
  }

  /** A value, with the way to more of it. */
  function toText(value: unknown): string {
    const footer = pager.footer(value);
    return renderValue(value, look()) + (footer === undefined ? "" : `\n${footer}`);
  }

  function succeed(value: unknown): void {
    if (value === undefined) return;
    frame.setLast(value);
    print(toText(value));
  }

  function fail(error: unknown): void {
    frame.setLastError(error);
    print(renderError(error, look()));
  }

  /** Tells of everything but a value, which it returns. */
  function told(outcome: Outcome): { value: unknown } | undefined {
    if (outcome.status === "done") return outcome;
    if (outcome.status === "failed") fail(outcome.error);
    return undefined;
  }

  function remember(text: string): void {
    history.add(text);
    frame.refreshHistory();
  }

  /** Runs one thing at a time, with Ctrl-C to cancel it; what is typed meanwhile waits. */
  function perform(work: (controller: AbortController) => Promise<void>, done: () => void): void {
    lines.hold();
    lane(async () => {
      const controller = new AbortController();
      const started = now();
      running = controller;
      const stopListening = onInterrupt(() => controller.abort(cancelledError()));
      // Cooked, so that Ctrl-C is a signal and reaches a loop that never yields.
      if (terminal) input.setRawMode?.(false);
      try {
        await work(controller);
      } catch (error) {
        fail(error);
      } finally {
        if (terminal) input.setRawMode?.(true);
        stopListening();
        running = undefined;
      }
      if (controller.signal.aborted) {
        lines.discard();
        // The terminal has shown "^C" by now.
        frame.eraseLine();
        print(`Cancelled after ${((now() - started) / 1000).toFixed(1)} s.`);
      }
      if (leaving) lines.discard();
      done();
      lines.resume();
    });
  }

  function onInput(source: string, done: () => void): boolean {
    const prepared = prepare(source);
    if (prepared.state === "incomplete") return false;
    if (source.trim() === "") {
      done();
      return true;
    }
    remember(source);
    if (prepared.state === "error") {
      fail(prepared.error);
      done();
      return true;
    }
    perform(async (controller) => {
      const result = told(await evaluator.run(prepared, controller));
      if (result) succeed(result.value);
    }, done);
    return true;
  }

  function onLine(line: string, unfinished: boolean): boolean {
    const call = parseCommand(line, unfinished);
    if (call === undefined) return false;
    frame.forgetLines();
    remember(line);
    perform(
      (controller) => runCommand(call, controller),
      () => (leaving ? frame.close() : frame.prompt()),
    );
    return true;
  }

  async function runCommand({ name, argument }: CommandCall, controller: AbortController): Promise<void> {
    const command = findCommand(name, { interactive: true });
    const host = hostOf(controller);
    told(await cancellable(controller, async () => ({ value: await command.run(host, argument) })));
  }

  function hostOf(controller: AbortController): CommandHost {
    return {
      commands,
      print,
      async evaluate(text) {
        const prepared = prepare(text);
        if (prepared.state !== "complete") throw prepared.error;
        whole = true;
        try {
          return told(await evaluator.run(prepared, controller));
        } finally {
          whole = false;
        }
      },
      last: frame.last,
      lastError: frame.lastError,
      history: () => history.entries,
      async more() {
        const page = await pager.next();
        if (page === undefined) print("There is no more.");
        else succeed(page);
      },
      leave: () => void (leaving = true),
    };
  }

  const completeText = (text: string): Completion =>
    complete(text, {
      operations: options.operations,
      names: [...Object.keys(options.globals), ...names.variables()],
      commands: commandNames,
      members: names.members,
    });

  const stopWatching = watchLateErrors((kind, error) => {
    if (!running) frame.eraseLine();
    print(`${kind} ${renderError(error, look())}`);
    if (!running) frame.prompt(true);
  });

  if (options.banner !== undefined) print(options.banner);
  const prompt = toScreenText(`${options.name}> `, { colors: false });
  const frame = startFrame({
    prompt: options.protected && colors ? `\u001b[31m${prompt}\u001b[39m` : prompt,
    input: lines.stream,
    output,
    terminal,
    history: () => history.entries,
    onInput,
    onLine,
    complete: completeText,
    write: toText,
  });
  const names = createLiveNames(evaluator.inspector, new Set(Object.getOwnPropertyNames(globalThis)));

  await frame.left;
  // What the end of the input has overtaken is still run.
  await new Promise<void>((resolve) => lane(async () => resolve()));
  if (terminal) input.setRawMode?.(false);
  stopWatching();
  lines.close();
  evaluator.close();
  return 0;
}
