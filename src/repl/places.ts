import { types } from "node:util";
import { isList, ownValue } from "../output/records.ts";
import type { SourceLines } from "./transform.ts";

/** Leads errors back to the lines that were typed, and to those of files that were run as inputs. */
export interface Places {
  /** What the code of a text is called while it runs. */
  nameOf(lines: SourceLines): string;
  /**
   * Gives an error, and what is in it or caused it, the places of the texts in its stack, which ends where the evaluator
   * begins.
   */
  restore(error: unknown): void;
}

/** How a text begins that the inspector runs; what is below in the stack is the console's own. */
const EVALUATOR = /\n +at (?:\S+\.)?post \(node:inspector:[^]*$/;

function withoutEvaluator(stack: string): string {
  return stack.replace(EVALUATOR, "");
}

export function createPlaces(): Places {
  const known: SourceLines[] = [];
  /** What was typed keeps its name, so that its places could be taken for those of the code again. */
  const restored = new WeakSet<Error>();

  function inTexts(stack: string): string {
    return stack.replaceAll(
      /(?<=^ +at .*)\b(input-(\d+)):(\d+):(\d+)/gm,
      (whole, name: string, ...at: string[]) => {
        const [number, line, column] = at.slice(0, 3).map(Number) as [number, number, number];
        const lines = known[number - 1];
        if (!lines) return whole;
        const origin = lines.origin({ line, column });
        return `${lines.file ?? name}:${origin.line}:${origin.column}`;
      },
    );
  }

  function restore(error: unknown): void {
    if (!types.isNativeError(error) || typeof error.stack !== "string" || restored.has(error)) return;
    restored.add(error);
    // Of a frozen error, everything else is worth more than its stack.
    Reflect.set(error, "stack", inTexts(withoutEvaluator(error.stack)));
    restore(error.cause);
    const inside: unknown = ownValue(error, "errors");
    if (isList(inside)) inside.forEach(restore);
  }

  return { nameOf: (lines) => `input-${known.push(lines)}`, restore };
}
