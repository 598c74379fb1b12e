import { findHandWritten } from "../api/hand-written/table.ts";
import { methodNames } from "../api/help/method.ts";
import type { Look } from "../output/look.ts";
import { commands } from "./commands.ts";
import type { Outcome } from "./evaluate.ts";
import type { Frame } from "./frame.ts";
import { hintForError, hintForUndefined, type HintFacts } from "./hints.ts";
import type { Inspector } from "./inspector.ts";
import { renderError } from "./render.ts";
import type { Results } from "./results.ts";
import type { Traffic } from "./traffic.ts";

/** Tells what inputs gave, and keeps it under its names. */
export interface Reports {
  /** @returns the name that the value is kept under */
  succeed: (value: unknown, source: string) => string | undefined;
  /** @param source the input, where a hint on it may help */
  fail: (error: unknown, source?: string) => void;
  /** Tells of everything but a value, which it returns. */
  told: (outcome: Outcome, source?: string) => { value: unknown } | undefined;
  /** Of a list that was stopped on its way, what is there is worth keeping. */
  keepWhatCame: (signal: AbortSignal) => void;
}

export interface ReportsOptions {
  frame: () => Frame;
  inspector: () => Inspector;
  /** What an input can name. */
  names: () => readonly string[];
  results: Results;
  traffic: Traffic | undefined;
  look: () => Look;
  print: (text: string) => void;
}

export function createReports({
  frame,
  inspector,
  names,
  results,
  traffic,
  look,
  print,
}: ReportsOptions): Reports {
  const hintFacts = (source: string): HintFacts => ({
    source,
    operations: methodNames(),
    names: names(),
    areItems: (resource) => findHandWritten(`${resource}.list`)?.operation === "items.list",
    commands: commands.map(({ name }) => name),
    isAwaitable(expression) {
      const { subtype, className } = inspector().peek(expression) ?? {};
      return subtype === "promise" || className === "Listing";
    },
  });

  function fail(error: unknown, source?: string): void {
    frame().setLastError(error);
    const hint = source === undefined ? undefined : hintForError(error, hintFacts(source));
    print(renderError(error, look(), hint));
  }

  return {
    succeed(value, source) {
      if (value !== undefined) {
        frame().setLast(value);
        const { text, name } = results.show(value);
        print(text);
        return name;
      }
      const hint = hintForUndefined(hintFacts(source));
      if (hint !== undefined) print(`undefined\n  ${hint}`);
      return undefined;
    },
    fail,
    told(outcome, source) {
      if (outcome.status === "done") return outcome;
      if (outcome.status === "failed") fail(outcome.error, source);
      return undefined;
    },
    keepWhatCame(signal) {
      const { items = [], total } = traffic?.collected(signal) ?? {};
      if (items.length === 0) return;
      const came = [...items];
      frame().setLast(came);
      const of = total === undefined ? "" : ` of ${total.toLocaleString("en")}`;
      print(`Kept the ${came.length.toLocaleString("en")}${of} items that came: _ and ${results.keep(came)}`);
    },
  };
}
