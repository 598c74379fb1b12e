import { types } from "node:util";
import type { SourceLines } from "./transform.ts";

/** Leads errors back to the lines of the files that were run as inputs. */
export interface FilePlaces {
  /** What the code of a file is called while it runs. */
  nameOf(lines: SourceLines): string;
  /** Gives an error the places of the files in its stack. */
  restore(error: unknown): void;
}

export function createFilePlaces(): FilePlaces {
  const files: SourceLines[] = [];
  return {
    nameOf: (lines) => `file-${files.push(lines)}`,
    restore(error) {
      if (files.length === 0 || !types.isNativeError(error) || typeof error.stack !== "string") return;
      const stack = error.stack.replace(/\bfile-(\d+):(\d+):(\d+)/g, (whole, ...at: string[]) => {
        const [number, line, column] = at.map(Number) as [number, number, number];
        const lines = files[number - 1];
        if (!lines) return whole;
        const origin = lines.origin({ line, column });
        return `${lines.file}:${origin.line}:${origin.column}`;
      });
      // Of a frozen error, everything else is worth more than its stack.
      Reflect.set(error, "stack", stack);
    },
  };
}
