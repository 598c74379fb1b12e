import { QlikError } from "../errors.ts";
import { toJson } from "../output/json.ts";
import { PLAIN } from "../output/look.ts";
import { redactKnown } from "../redact.ts";
import type { CommandHost } from "./command.ts";
import { commands, findCommand, parseCommand } from "./commands.ts";
import { createEvaluator, type Evaluator, type Outcome } from "./evaluate.ts";
import { answer, helpOn, type HelpSources } from "./help/help.ts";
import { lookAt } from "./help/look-at.ts";
import { helpTopic, type HelpTopic } from "./help/topic.ts";
import { watchLateErrors } from "./late-errors.ts";
import { createFunctions } from "./functions.ts";
import { Printed } from "./printed.ts";
import { renderError } from "./render.ts";
import { bareWorld, type World } from "./world.ts";
import { toScreenText } from "../output/screen-text.ts";
import { prepare, type Program } from "./transform.ts";

export interface BatchOptions {
  /** A whole program, as `-e` gives it; or the lines of one, as a pipe does, each input run as it completes. */
  source: string | AsyncIterable<string>;
  globals: Record<string, unknown>;
  /** Takes the results, as JSON. */
  write: (text: string) => void;
  /** Takes the errors, for people. */
  writeError: (text: string) => void;
  /** What commands touch of the machine. @default files in the folder, and nothing else */
  world?: World;
  /** Cancels what runs and skips the rest. */
  signal?: AbortSignal;
  /** Where relative imports start. @default the working directory */
  folder?: string;
}

/** What went wrong first; boxed, since anything can be thrown. */
export interface BatchFailure {
  error: unknown;
}

/**
 * Runs inputs without a person: every one in order, also after one that failed; never prompts, never colours.
 *
 * @returns the first failure, for an exit code; all have been written by then
 */
export async function runBatch(options: BatchOptions): Promise<BatchFailure | undefined> {
  const { source, globals, write, writeError, signal, folder = process.cwd() } = options;
  const { world = bareWorld(folder) } = options;
  const named = { ...createFunctions(() => PLAIN, world), ...globals };
  const evaluator = createEvaluator({ folder, beforeFile: () => world.readyForFiles?.(), globals: named });
  const unwatch = watchLateErrors((_, error) => {
    evaluator.locate(error);
    fail(error);
  });
  let failure: BatchFailure | undefined;
  const state = { last: undefined as unknown, left: false };

  function fail(error: unknown): void {
    failure ??= { error };
    writeError(`${toScreenText(renderError(error, { colors: false }), { colors: false })}\n`);
  }

  async function evaluate(text: string): Promise<{ value: unknown } | undefined> {
    const prepared = prepare(text);
    if (prepared.state !== "complete") return (fail(prepared.error), undefined);
    const outcome = await runUnder(evaluator, prepared, signal);
    if (outcome.status === "done") {
      if (outcome.value !== undefined) state.last = outcome.value;
      return outcome;
    }
    if (outcome.status === "failed") fail(outcome.error);
    else fail(new QlikError("aborted", "Cancelled."));
    return undefined;
  }

  const print = (text: string) => write(`${redactKnown(text)}\n`);
  const help: HelpSources = {
    commands,
    look: PLAIN,
    lookAt: (expression) => lookAt(expression, evaluator.inspector),
  };
  const host: Omit<CommandHost, "force"> = {
    look: () => PLAIN,
    help: (topic) => helpOn(topic, help),
    commands,
    world,
    now: Date.now,
    signal: signal ?? new AbortController().signal,
    inputs: () => [],
    names: () => Object.keys(named),
    place: () => ({ name: "" }),
    qlik: () => globals["qlik"],
    goTo: async () => {},
    confirm: async () => false,
    enter: runInput,
    write: () => {},
    redraw: () => {},
    wholeOf: () => undefined,
    print,
    evaluate,
    show: (value) => print(toJson(value) ?? "undefined"),
    last: () => state.last,
    lastError: () => failure?.error,
    history: () => [],
    more: async () => {},
    leave: () => void (state.left = true),
  };

  async function runInput(text: string): Promise<void> {
    const topic = helpTopic(text);
    if (topic) return explain(topic);
    const result = await evaluate(text);
    try {
      // Text for people is that already.
      const json = result?.value instanceof Printed ? String(result.value) : result && toJson(result.value);
      if (json !== undefined) print(json);
    } catch (error) {
      // The value's own `toJSON` threw.
      fail(error);
    }
  }

  function explain(topic: HelpTopic): void {
    try {
      print(answer(topic, help));
    } catch (error) {
      fail(error);
    }
  }

  async function runLines(lines: AsyncIterable<string>): Promise<void> {
    let pending = "";
    for await (const line of lines) {
      if (signal?.aborted) return;
      const call = parseCommand(line, pending !== "");
      if (call) {
        pending = "";
        try {
          const command = findCommand(call.name, { interactive: false });
          await command.run({ ...host, force: call.force === true }, call.argument);
        } catch (error) {
          fail(error);
        }
        if (state.left) return;
        continue;
      }
      pending += `${line}\n`;
      if (prepare(pending).state === "incomplete") continue;
      const input = pending;
      pending = "";
      await runInput(input);
    }
    if (pending.trim() !== "") await runInput(pending);
  }

  try {
    await (typeof source === "string" ? runInput(source) : runLines(source));
    // Between two lines, there was nothing that could fail by it.
    if (signal?.aborted && !failure) fail(new QlikError("aborted", "Cancelled."));
  } finally {
    unwatch();
    evaluator.close();
  }
  return failure;
}

/** Each input has an AbortController of its own, which follows the batch's signal. */
async function runUnder(evaluator: Evaluator, program: Program, signal?: AbortSignal): Promise<Outcome> {
  const controller = new AbortController();
  const abort = () => controller.abort(signal?.reason);
  if (signal?.aborted) abort();
  signal?.addEventListener("abort", abort, { once: true });
  try {
    return await evaluator.run(program, controller);
  } finally {
    signal?.removeEventListener("abort", abort);
  }
}
