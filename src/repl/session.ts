import { types } from "node:util";
import type { CommandHost, Tenant } from "./command.ts";
import { createAssistant } from "./assistant.ts";
import { cancelReport } from "./cancel-report.ts";
import { commands, findCommand, parseCommand, type CommandCall } from "./commands.ts";
import { createLiveNames } from "./completion/live-names.ts";
import { awaited, cancellable, cancelledError, createEvaluator, type Outcome } from "./evaluate.ts";
import { startFrame } from "./frame.ts";
import { openHistory } from "./history.ts";
import { watchLateErrors } from "./late-errors.ts";
import { createLineInput, type KeySource } from "./line-input.ts";
import { takeOver } from "./listeners.ts";
import { qlikNames } from "../api/qlik.ts";
import { answer, helpOn, type HelpSources } from "./help/help.ts";
import { lookAt } from "./help/look-at.ts";
import { helpTopic, type HelpTopic } from "./help/topic.ts";
import { hintForError, hintForUndefined, type HintFacts } from "./hints.ts";
import type { ListingLike } from "./listing.ts";
import { createLane } from "./node-fixes/outside-frame.ts";
import { PASTE_OFF, PASTE_ON } from "./paste.ts";
import { renderError } from "./render.ts";
import { createResults } from "./results.ts";
import { isTableLike, showValue } from "./show-value.ts";
import type { Input } from "./script.ts";
import { createTools } from "./tools.ts";
import type { Traffic } from "./traffic.ts";
import { bareWorld, type World } from "./world.ts";
import { createFunctions } from "./functions.ts";
import type { Look } from "../output/look.ts";
import { createProgress } from "../output/progress.ts";
import { toScreenText } from "../output/screen-text.ts";
import { prepare, type Program } from "./transform.ts";

export interface SessionOptions {
  /** Stands in the prompt: the context's name. */
  name: string;
  /** Shows the prompt in red. */
  protected?: boolean;
  /** Names that inputs see: `qlik`, `connect`. */
  globals: Record<string, unknown>;
  input: KeySource;
  output: NodeJS.WritableStream;
  /** Whether input and output are a terminal: keys are read one by one, and the line can be edited. */
  terminal: boolean;
  colors: boolean;
  /** Width and height of the terminal, which may change. @default 80, and as many as there are */
  columns?: () => number;
  rows?: () => number;
  /** Whether the terminal shows more than ASCII. @default true */
  unicode?: boolean;
  /** Where dates are told in. @default the machine's */
  timeZone?: string;
  /** Names of contexts, for Tab after `connect("`. */
  contexts?: () => readonly string[];
  /** Where inputs are kept; without it, they are forgotten at the end. */
  history?: { path: string };
  /** Shown before the first prompt. */
  banner?: string;
  /** The tenant of the prompt. @default the name, and no server */
  tenant?: () => Tenant;
  /** What commands touch of the machine. @default files in the folder, and nothing else */
  world?: World;
  /** What went over the wire, where somebody notes it. */
  traffic?: Traffic;
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
  const { unicode = true, timeZone, traffic } = options;
  const look = (): Look => ({ colors, width: options.columns?.() ?? 80, unicode, timeZone });
  const print = (text: string) => void output.write(`${toScreenText(text, { colors })}\n`);

  /** What Ctrl-C cancels. */
  let running: AbortController | undefined;
  let leaving = false;
  /** Whether a list is wanted to its end: a command that writes it out must not cut it. */
  let whole = false;

  const results = createResults({ look, rows: options.rows, marks: terminal });
  const progress = createProgress(
    (text) => void (terminal && output.write(text)),
    look,
    ", Ctrl-C keeps what is there",
  );
  const { world = bareWorld(folder), tenant = () => ({ name: options.name, server: "" }) } = options;
  const globals = { ...createFunctions(look, world), ...options.globals };
  const tools = createTools({
    ...{ input, terminal, look, rows: options.rows, results, world, now, print },
    write: (text) => void output.write(text),
  });
  /** Those that did not fail, for a script. */
  const inputs: Input[] = [];
  const evaluator = createEvaluator({ folder, globals, settle });
  const history = openHistory({ ...options.history, warn: print, now });
  const lane = createLane();
  const lines = createLineInput({
    source: input,
    interrupt: () => running?.abort(cancelledError()),
    ...(terminal && { paste: (text: string) => frame.insert(text) }),
  });
  /** Programs that an input runs may take the marks away, as editors do: they are asked for at every prompt. */
  const markPastes = () => void (terminal && output.write(PASTE_ON));
  const leavePastes = () => void (terminal && output.write(PASTE_OFF));
  process.once("exit", leavePastes);

  /** Whether the last input gave something to wait for. */
  let waited = false;

  async function settle(value: unknown): Promise<{ value: unknown }> {
    waited = types.isPromise(value) || isListing?.(value) === true;
    return isListing?.(value) && !whole ? { value: await results.pager.open(value) } : awaited(value);
  }

  /** @returns the name that the value is kept under */
  function succeed(value: unknown, source: string): string | undefined {
    if (value !== undefined) {
      frame.setLast(value);
      const { text, name } = results.show(value);
      print(text);
      return name;
    }
    const hint = hintForUndefined(hintFacts(source));
    if (hint !== undefined) print(`undefined\n  ${hint}`);
    return undefined;
  }

  function fail(error: unknown, source?: string): void {
    frame.setLastError(error);
    const hint = source === undefined ? undefined : hintForError(error, hintFacts(source));
    print(renderError(error, look(), hint));
  }

  const hintFacts = (source: string): HintFacts => ({
    source,
    operations: qlikNames,
    isAwaitable(expression) {
      const { subtype, className } = evaluator.inspector.peek(expression) ?? {};
      return subtype === "promise" || className === "Listing";
    },
  });

  /** Tells of everything but a value, which it returns. */
  function told(outcome: Outcome, source?: string): { value: unknown } | undefined {
    if (outcome.status === "done") return outcome;
    if (outcome.status === "failed") fail(outcome.error, source);
    return undefined;
  }

  function remember(text: string): void {
    history.add(text);
    frame.refreshHistory();
  }

  /** Runs one thing at a time, with Ctrl-C to cancel it; what is typed meanwhile waits. */
  function perform(
    source: string,
    work: (controller: AbortController) => Promise<void>,
    done: () => void,
  ): void {
    lines.hold();
    lane(async () => {
      const controller = new AbortController();
      const started = now();
      running = controller;
      const stopListening = onInterrupt(() => controller.abort(cancelledError()));
      // Cooked, so that Ctrl-C is a signal and reaches a loop that never yields.
      if (terminal) input.setRawMode?.(false);
      if (traffic) traffic.onPage = progress.show;
      try {
        await work(controller);
      } catch (error) {
        fail(error);
      } finally {
        if (terminal) input.setRawMode?.(true);
        stopListening();
        progress.clear();
        running = undefined;
      }
      if (controller.signal.aborted) {
        lines.discard();
        const ms = now() - started;
        // The terminal has shown "^C" by now.
        frame.eraseLine();
        // What was under way has only just heard of it.
        await new Promise((resolve) => setImmediate(resolve));
        const requests = traffic?.aborted(controller.signal) ?? 0;
        print(cancelReport(source, { ms, requests }, look()));
        keepWhatCame(controller.signal);
      }
      if (leaving) lines.discard();
      markPastes();
      done();
      lines.resume();
    });
  }

  /** Of a list that was stopped on its way, what is there is worth keeping. */
  function keepWhatCame(signal: AbortSignal): void {
    const { items = [], total } = traffic?.collected(signal) ?? {};
    if (items.length === 0) return;
    const came = [...items];
    frame.setLast(came);
    const of = total === undefined ? "" : ` of ${total.toLocaleString("en")}`;
    print(`Kept the ${came.length.toLocaleString("en")}${of} items that came: _ and ${results.keep(came)}`);
  }

  function onInput(source: string, done: () => void): boolean {
    const topic = helpTopic(source);
    if (topic) {
      explain(source, topic);
      done();
      return true;
    }
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
    perform(source, (controller) => runInput(source, prepared, controller), done);
    return true;
  }

  function explain(source: string, topic: HelpTopic): void {
    remember(source);
    try {
      print(answer(topic, helpSources()));
    } catch (error) {
      fail(error);
    }
  }

  function helpSources(): HelpSources {
    return { commands, look: look(), lookAt: (expression) => lookAt(expression, evaluator.inspector) };
  }

  async function runInput(source: string, program: Program, controller: AbortController): Promise<void> {
    const result = told(await evaluator.run(program, controller), source);
    if (!result) return;
    const awaited = waited;
    const { value } = result;
    const gave = value === undefined ? "nothing" : isTableLike(value) ? "list" : "value";
    inputs.push({ source, gave, awaited, name: succeed(value, source) });
  }

  function onLine(line: string, unfinished: boolean): boolean {
    const call = isFarewell(line, unfinished)
      ? { name: "exit", argument: "" }
      : parseCommand(line, unfinished);
    if (call === undefined) return false;
    frame.forgetLines();
    remember(line);
    perform(
      line,
      (controller) => runCommand(call, controller),
      () => (leaving ? frame.close() : frame.prompt()),
    );
    return true;
  }

  /** `exit` and `quit`, as other consoles have them; unless that is a variable. */
  function isFarewell(line: string, unfinished: boolean): boolean {
    const [, word] = /^\s*(exit|quit)(?:\(\))?;?\s*$/.exec(unfinished ? "" : line) ?? [];
    return word !== undefined && !names.variables().includes(word);
  }

  async function runCommand(
    { name, argument, force }: CommandCall,
    controller: AbortController,
  ): Promise<void> {
    const command = findCommand(name, { interactive: true });
    const host = { ...hostOf(controller), force: force === true };
    told(await cancellable(controller, async () => ({ value: await command.run(host, argument) })));
  }

  function hostOf(controller: AbortController): Omit<CommandHost, "force"> {
    return {
      ...tools(controller.signal),
      commands,
      print,
      look,
      help: (topic) => helpOn(topic, helpSources()),
      inputs: () => inputs,
      names: () => Object.keys(globals),
      tenant,
      async enter(source) {
        const prepared = prepare(source);
        remember(source);
        if (prepared.state === "complete") await runInput(source, prepared, controller);
        else fail(prepared.error);
      },
      async evaluate(text, { page = false } = { page: false }) {
        const prepared = prepare(text);
        if (prepared.state !== "complete") throw prepared.error;
        whole = !page;
        try {
          return told(await evaluator.run(prepared, controller));
        } finally {
          whole = false;
        }
      },
      last: frame.last,
      lastError: frame.lastError,
      history: () => history.entries,
      show: (value) => void succeed(value, ""),
      traffic,
      async more() {
        const next = await results.more();
        if (next === undefined) return print("There is no more.");
        if (next.isPage) frame.setLast(next.items);
        print(next.text);
      },
      leave: () => void (leaving = true),
    };
  }

  /** Tells of something that nobody has just asked for. */
  function tellAside(text: string): void {
    if (running) print(text);
    else frame.above(toScreenText(text, { colors }));
  }

  const stopWatching = watchLateErrors((kind, error) => tellAside(`${kind} ${renderError(error, look())}`));

  if (options.banner !== undefined) print(options.banner);
  markPastes();
  const prompt = toScreenText(`${options.name}> `, { colors: false });
  const frame = startFrame({
    prompt: options.protected && colors ? `\u001b[31m${prompt}\u001b[39m` : prompt,
    input: lines.stream,
    output,
    terminal,
    history: () => history.entries,
    onInput,
    onLine,
    complete: (text, after) => onTab(text, after),
    toScreen: (text) => toScreenText(text, { colors }),
    write: (value) => showValue(value, look()).text,
  });
  const names = createLiveNames(evaluator.inspector, new Set(Object.getOwnPropertyNames(globalThis)));
  const onTab = createAssistant({
    // Of the tenant first, then our helpers.
    globals: Object.keys({ ...options.globals, ...globals }),
    commands,
    live: names,
    look,
    folder,
    ...(options.contexts && { contexts: options.contexts }),
  });

  await frame.left;
  // What the end of the input has overtaken is still run.
  await new Promise<void>((resolve) => lane(async () => resolve()));
  if (terminal) input.setRawMode?.(false);
  process.off("exit", leavePastes);
  leavePastes();
  stopWatching();
  results.close();
  lines.close();
  evaluator.close();
  return 0;
}
