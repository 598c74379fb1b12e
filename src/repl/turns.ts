import type { Look } from "../output/look.ts";
import type { Progress } from "../output/progress.ts";
import { cancelReport } from "./cancel-report.ts";
import { cancelledError } from "./evaluate.ts";
import type { KeySource, LineInput } from "./line-input.ts";
import { createLane } from "./node-fixes/outside-frame.ts";
import { isInterruptTaken } from "./running.ts";
import type { Traffic } from "./traffic.ts";

/** One thing at a time: Ctrl-C cancels it, on the wire too, and what is typed meanwhile waits. */
export interface Turns {
  /**
   * Runs `work` after everything given before it.
   *
   * @param source what it is, for the report of a cancellation
   * @param done called when the next prompt may come
   */
  run(source: string, work: (controller: AbortController) => Promise<void>, done: () => void): void;
  /** What is running just now. */
  running(): AbortController | undefined;
  /** Whether anything has run yet. */
  begun(): boolean;
  /** Ctrl-C. */
  cancel(): void;
  /** Resolves when everything given so far has run. */
  settled(): Promise<void>;
}

export interface TurnsOptions {
  input: KeySource;
  lines: () => LineInput;
  terminal: boolean;
  look: () => Look;
  now: () => number;
  print: (text: string) => void;
  progress: Progress;
  traffic: Traffic | undefined;
  /** Where Ctrl-C comes from while something runs. Is given what to do, and returns how to stop listening. */
  onInterrupt: (cancel: () => void) => () => void;
  /** Clears the terminal's current line. */
  eraseLine: () => void;
  /** Takes what `work` throws. */
  fail: (error: unknown) => void;
  /** Still part of the turn, after `work`: what is waiting for the user's answer. */
  ending: () => Promise<void> | undefined;
  /** After a turn that was cancelled. */
  cancelled: (signal: AbortSignal) => void;
  /** Before the next prompt. */
  over: () => void;
}

/** What is at work in the input may end in its own way first. */
function interrupt(controller: AbortController): void {
  if (!isInterruptTaken(controller.signal)) controller.abort(cancelledError());
}

export function createTurns(options: TurnsOptions): Turns {
  const { input, lines, terminal, look, now, print, progress, traffic } = options;
  const lane = createLane();
  let running: AbortController | undefined;
  let begun = false;

  async function turn(
    source: string,
    work: (controller: AbortController) => Promise<void>,
    done: () => void,
  ): Promise<void> {
    const controller = new AbortController();
    const started = now();
    running = controller;
    const stopListening = options.onInterrupt(() => interrupt(controller));
    // Cooked, so that Ctrl-C is a signal and reaches a loop that never yields.
    if (terminal) input.setRawMode?.(false);
    if (traffic) traffic.onPage = progress.show;
    try {
      await work(controller);
      const open = options.ending();
      if (open) await open;
    } catch (error) {
      options.fail(error);
    } finally {
      if (terminal) input.setRawMode?.(true);
      stopListening();
      progress.clear();
      running = undefined;
    }
    if (controller.signal.aborted) {
      lines().discard();
      const ms = now() - started;
      // The terminal has shown "^C" by now.
      options.eraseLine();
      // What was under way has only just heard of it.
      await new Promise((resolve) => setImmediate(resolve));
      const requests = traffic?.aborted(controller.signal) ?? 0;
      print(cancelReport(source, { ms, requests }, look()));
      options.cancelled(controller.signal);
    }
    options.over();
    done();
    lines().resume();
  }

  return {
    run(source, work, done) {
      begun = true;
      lines().hold();
      lane(() => turn(source, work, done));
    },
    running: () => running,
    begun: () => begun,
    cancel: () => running && interrupt(running),
    settled: () => new Promise((resolve) => lane(async () => resolve())),
  };
}
