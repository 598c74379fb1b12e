import { types } from "node:util";
import type { SourceLines } from "./transform.ts";

/** Leads errors back to the lines that were typed, and to those of files that were run as inputs. */
export interface Places {
  /** What the code of a text is called while it runs. */
  nameOf(lines: SourceLines): string;
  /** Gives an error, and what caused it, the places of the texts in its stack. */
  restore(error: unknown): void;
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
    Reflect.set(error, "stack", inTexts(error.stack));
    restore(error.cause);
  }

  return { nameOf: (lines) => `input-${known.push(lines)}`, restore };
}
