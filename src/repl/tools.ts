import type { Look } from "../output/look.ts";
import { paint } from "../output/look.ts";
import { textWidth } from "../output/width.ts";
import type { CommandHost } from "./command.ts";
import type { KeySource } from "./line-input.ts";
import type { Results } from "./results.ts";
import type { World } from "./world.ts";

/** What commands can do at the prompt, beside running inputs. */

export interface ToolsOptions {
  input: KeySource;
  terminal: boolean;
  look: () => Look;
  rows: (() => number) | undefined;
  results: Results;
  world: World;
  now: () => number;
  /** Writes lines for people. */
  print: (text: string) => void;
  /** Writes as it is. */
  write: (text: string) => void;
}

type Tools = Pick<CommandHost, "signal" | "world" | "now" | "write" | "redraw" | "wholeOf">;

export function createTools(options: ToolsOptions): (signal: AbortSignal) => Tools {
  const { input, terminal, look, rows, results, world, now, print, write } = options;

  /** Another program that reads from the terminal must be the only one to do so. */
  const run: World["run"] = async (program, args, how = {}) => {
    if (!how.terminal) return await world.run(program, args, how);
    input.pause();
    try {
      return await world.run(program, args, how);
    } finally {
      input.resume();
    }
  };

  return (signal) => {
    let drawn = 0;
    return {
      ...{ signal, now, world: { ...world, run } },
      write: (text) => void (terminal && write(text)),
      wholeOf: results.pager.wholeOf,
      redraw(heading, value) {
        const text = `${paint(heading, "faint", look())}\n${results.text(value)}`;
        const { width } = look();
        const height = text
          .split("\n")
          .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / width)), 0);
        // Over the last one, where all of it is still on the screen.
        if (terminal && drawn > 0 && Math.max(drawn, height) < (rows?.() ?? 0))
          write(`\u001b[${drawn}A\u001b[J`);
        print(text);
        drawn = height;
      },
    };
  };
}
