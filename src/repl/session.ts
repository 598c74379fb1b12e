import { types } from "node:util";
import type { CommandHost } from "./command.ts";
import { createAssistant } from "./assistant.ts";
import { commands, findCommand, parseCommand, type CommandCall } from "./commands.ts";
import { createLiveNames } from "./completion/live-names.ts";
import type { Connected, Contexts } from "./contexts.ts";
import { awaited, cancellable, createEvaluator } from "./evaluate.ts";
import { startFrame } from "./frame.ts";
import type { Guard } from "./guard.ts";
import { greetWith } from "./greet.ts";
import { openHistory } from "./history.ts";
import { watchLateErrors } from "./late-errors.ts";
import { createLineInput, type KeySource } from "./line-input.ts";
import { takeOver } from "./listeners.ts";
import { answer, helpOn, type HelpSources } from "./help/help.ts";
import { lookAt } from "./help/look-at.ts";
import { helpTopic, type HelpTopic } from "./help/topic.ts";
import type { ListingLike } from "./listing.ts";
import type { Notices } from "./notices.ts";
import { PASTE_OFF, PASTE_ON } from "./paste.ts";
import { promptOf, type Place } from "./place.ts";
import { createQuestions } from "./questions.ts";
import { renderError } from "./render.ts";
import { createReports } from "./reports.ts";
import { createResults } from "./results.ts";
import { isTableLike, showValue } from "./show-value.ts";
import type { Input } from "./script.ts";
import { createTools } from "./tools.ts";
import type { Traffic } from "./traffic.ts";
import { createTurns } from "./turns.ts";
import { bareWorld, type World } from "./world.ts";
import { createFunctions } from "./functions.ts";
import type { Look } from "../output/look.ts";
import { createProgress } from "../output/progress.ts";
import { toScreenText } from "../output/screen-text.ts";
import { wrap } from "../output/width.ts";
import { runStartup, type StartupFile } from "./startup.ts";
import { prepare, type Program } from "./transform.ts";

/** With the place that the prompt begins at. */
export interface SessionOptions extends Place {
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
  /** The contexts that the prompt can go to. */
  contexts?: Contexts;
  /** Keeps contexts from changes that are not meant. Its questions are asked here. */
  guard?: Guard;
  /** Shown before the first prompt. */
  banner?: string;
  /** Files that are run before the first prompt. */
  startup?: readonly StartupFile[];
  /** Told when the first prompt is there. */
  opened?: () => void;
  /** Signs in behind the first prompt, and gives a line to be shown then; the signal is aborted when the user leaves. */
  greet?: (signal: AbortSignal) => Promise<string | undefined>;
  /** What others tell is shown without breaking the line. */
  notices?: Notices;
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
  /** A narrow terminal would break lines in the middle of words. */
  const fitted = (text: string): string => wrap(text, look().width).join("\n");

  let place: Place = options;
  let isOpen = false;
  let leaving = false;
  /** Whether a list is wanted to its end: a command that writes it out must not cut it. */
  let whole = false;

  const results = createResults({ look, rows: options.rows, marks: terminal });
  const progress = createProgress(
    (text) => void (terminal && output.write(text)),
    look,
    ", Ctrl-C keeps what is there",
  );
  const { world = bareWorld(folder), guard, contexts } = options;
  const globals: Record<string, unknown> = { ...createFunctions(look, world), ...options.globals };
  const tools = createTools({
    ...{ input, terminal, look, rows: options.rows, results, world, now, print },
    write: (text) => void output.write(text),
  });
  /** Those that did not fail, for a script. */
  const inputs: Input[] = [];
  const evaluator = createEvaluator({ folder, beforeFile: () => world.readyForFiles?.(), globals, settle });
  let history = openHistory({ ...place.history, warn: print, now });
  const lines = createLineInput({
    source: input,
    interrupt: () => turns.cancel(),
    ...(terminal && { paste: (text: string) => frame.insert(text) }),
  });
  /** Programs that an input runs may take the marks away, as editors do: they are asked for at every prompt. */
  const markPastes = () => void (terminal && output.write(PASTE_ON));
  const leavePastes = () => void (terminal && output.write(PASTE_OFF));
  process.once("exit", leavePastes);

  const { succeed, fail, told, keepWhatCame } = createReports({
    ...{ results, traffic, look, print },
    frame: () => frame,
    inspector: () => evaluator.inspector,
    names: () => Object.keys(globals),
  });
  const turns = createTurns({
    ...{ input, terminal, look, now, print, progress, traffic, onInterrupt, fail },
    lines: () => lines,
    eraseLine: () => frame.eraseLine(),
    ending: () => guard?.settled(),
    cancelled: keepWhatCame,
    over() {
      if (leaving) lines.discard();
      markPastes();
      frame.setPrompt(promptText());
    },
  });
  const questions = createQuestions({
    ...{ turns, look, clearLine: progress.clear, lines: () => lines },
    write: (text) => void output.write(toScreenText(text, { colors })),
  });
  guard?.attend(questions);
  const promptText = () => promptOf(place, { colors, state: guard?.state(place) });

  /** Whether the last input gave something to wait for. */
  let waited = false;

  async function settle(value: unknown): Promise<{ value: unknown }> {
    waited = types.isPromise(value) || isListing?.(value) === true;
    return isListing?.(value) && !whole ? { value: await results.pager.open(value) } : awaited(value);
  }

  const remember = (text: string) => history.add(text);

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
    turns.run(source, (controller) => runInput(source, prepared, controller), done);
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
    inputs.push({ source, gave, awaited, name: succeed(value, source), context: place.name });
  }

  function onLine(line: string, unfinished: boolean): boolean {
    const call = isFarewell(line, unfinished)
      ? { name: "exit", argument: "" }
      : parseCommand(line, unfinished);
    if (call === undefined) return false;
    frame.forgetLines();
    remember(line);
    turns.run(
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
      ...{ place: () => place, qlik: () => globals["qlik"], contexts, guard, goTo },
      confirm: (question) => questions.confirm(question, controller.signal),
      async enter(source, file) {
        const prepared = prepare(source, file);
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

  /** From here on the prompt is somewhere else. What was declared stays. */
  async function goTo({ place: next, qlik }: Connected): Promise<void> {
    await evaluator.define("qlik", qlik);
    globals["qlik"] = qlik;
    place = next;
    history = openHistory({ ...next.history, warn: print, now });
  }

  /** Tells of something that nobody has just asked for. */
  function tellAside(told: string): void {
    const text = fitted(told);
    if (!isOpen || turns.running()) {
      progress.clear();
      print(text);
    } else frame.above(toScreenText(text, { colors }));
  }

  const stopWatching = watchLateErrors((kind, error) => {
    evaluator.locate(error);
    tellAside(`${kind} ${renderError(error, look())}`);
  });

  if (options.banner !== undefined) print(fitted(options.banner));
  // What is typed meanwhile waits.
  lines.hold();
  const declared = await runStartup(options.startup ?? [], {
    ...{ evaluator, look, print, onInterrupt, names: Object.keys(globals) },
  });
  markPastes();
  const frame = startFrame({
    prompt: promptText(),
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
  lines.resume();
  isOpen = true;
  options.opened?.();
  // The frame brings names of its own, such as `fs`; those of the files are the user's.
  const given = Object.getOwnPropertyNames(globalThis).filter((name) => !declared.has(name));
  const names = createLiveNames(evaluator.inspector, new Set(given));
  const onTab = createAssistant({
    // Of the tenant first, then our helpers.
    globals: Object.keys({ ...options.globals, ...globals }),
    commands,
    live: names,
    look,
    folder,
    ...(contexts && { contexts: () => contexts.names() }),
  });

  const stopTelling = options.notices?.attend(tellAside);
  const stopGreeting = greetWith(options.greet, (text) => !turns.begun() && tellAside(text));

  await frame.left;
  stopGreeting();
  stopTelling?.();
  // What the end of the input has overtaken is still run.
  await turns.settled();
  guard?.attend(undefined);
  if (terminal) input.setRawMode?.(false);
  process.off("exit", leavePastes);
  leavePastes();
  stopWatching();
  results.close();
  lines.close();
  evaluator.close();
  return 0;
}
