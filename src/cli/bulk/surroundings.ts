import type { Surroundings } from "../../bulk/start.ts";
import { lookOf } from "../../output/look.ts";
import { createStatusLine } from "../../output/progress.ts";
import { type Io, say } from "../io.ts";

/** What bulk work of a command touches: its streams, and Ctrl-C. */
export function surroundingsOf(io: Io): Surroundings {
  const { stderr, env } = io;
  const look = () => lookOf(stderr, env);
  return {
    folder: io.cwd,
    job: "qlik bulk",
    now: () => performance.now(),
    every(ms, tell) {
      const timer = setInterval(tell, ms);
      return () => clearInterval(timer);
    },
    say: (line) => say(io, line),
    status: stderr.isTTY ? createStatusLine((text) => void stderr.write(text), look) : undefined,
    look,
    // The command asks by itself, before it begins.
    ask: undefined,
    onInterrupt(tell) {
      process.on("SIGINT", tell);
      return () => process.off("SIGINT", tell);
    },
  };
}
