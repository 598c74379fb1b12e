import { Listing } from "../api/listing.ts";
import { version } from "../connection.ts";
import { lookOf } from "../output/look.ts";
import type { Contexts } from "../repl/contexts.ts";
import type { Guard } from "../repl/guard.ts";
import type { Traffic } from "../repl/traffic.ts";
import { placeOf } from "./console-contexts.ts";
import type { Io } from "./io.ts";
import type { Connection } from "./open-connection.ts";
import { createWorld } from "./world.ts";

/** What the console is opened with, beside the terminal. */
export interface ConsoleParts {
  globals: Record<string, unknown>;
  contexts: Contexts;
  guard: Guard;
  traffic: Traffic;
}

/** The console in a terminal. @returns the exit code, once the user leaves */
export async function openConsole(
  { profile, place }: Connection,
  { globals, contexts, guard, traffic }: ConsoleParts,
  io: Io,
): Promise<number> {
  const { startSession } = await import("../repl/session.ts");
  const { colors, unicode } = lookOf(io.stdout, io.env);
  const banner = `qlik-toolkit ${version}, ${place}. Try await qlik.users.me(), or .help`;
  return await startSession({
    ...placeOf(profile, io),
    ...{ banner, globals, contexts, guard, traffic },
    input: io.stdin as NodeJS.ReadStream,
    output: io.stdout,
    terminal: true,
    colors,
    unicode,
    columns: () => lookOf(io.stdout, io.env).width,
    // The heading, two notes, the prompt and a line of context stay in view.
    rows: () => Math.max(10, Math.min(50, (io.stdout.rows ?? 24) - 5)),
    world: createWorld(io),
    isListing: (value): value is Listing<unknown> => value instanceof Listing,
    folder: io.cwd,
  });
}
