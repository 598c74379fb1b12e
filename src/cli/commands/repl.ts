import { join } from "node:path";
import { createInterface } from "node:readline";
import { Listing } from "../../api/listing.ts";
import { connect, setProcessDefault } from "../../connect.ts";
import { openConnection, version } from "../../connection.ts";
import { stateFolder } from "../../contexts/store.ts";
import { isQlikError } from "../../errors.ts";
import type { GlobalOptions } from "../global-flags.ts";
import { lookOf } from "../../output/look.ts";
import type { Traffic } from "../../repl/traffic.ts";
import { chooseTarget, type Connection, type Target } from "../open-connection.ts";
import { exitCodeOf } from "../exit-codes.ts";
import { withInterrupt } from "../interrupt.ts";
import type { Io } from "../io.ts";
import { createWorld } from "../world.ts";

export interface ReplOptions extends GlobalOptions {
  /** A program to evaluate instead of opening the console. */
  eval?: string;
}

/**
 * `qlik`: the console in a terminal; without one, or with `-e`, evaluates what it is given and prints each result
 * as JSON.
 *
 * @returns the exit code
 */
export async function replCommand({ eval: program, ...options }: ReplOptions, io: Io): Promise<number> {
  // Loaded here: `qlik --version` and the commands need no evaluator.
  const [{ currentSignal }, { createTraffic }] = await Promise.all([
    import("../../repl/running.ts"),
    import("../../repl/traffic.ts"),
  ]);
  const traffic = createTraffic();
  const connection = watched(await chooseTarget(options, io, currentSignal), traffic);
  // What an input connects to by itself is cancelled with it too.
  setProcessDefault({ profile: connection.profile, ...connection.settings });
  const globals = { qlik: connection.qlik, connect };
  try {
    if (program === undefined && io.stdin.isTTY) {
      const code = await openConsole(connection, globals, traffic, io);
      // Who leaves does not want to wait for a timer that an input left behind.
      io.exit?.(code);
      return code;
    }
    const { runBatch } = await import("../../repl/batch.ts");
    const failure = await withInterrupt((signal) =>
      runBatch({
        source: program ?? createInterface({ input: io.stdin, crlfDelay: Infinity, signal }),
        globals,
        write: (text) => io.stdout.write(text),
        writeError: (text) => io.stderr.write(text),
        signal,
        world: createWorld(io),
        folder: io.cwd,
      }),
    );
    if (!failure) return 0;
    const { error } = failure;
    if (isQlikError(error) && error.code === "aborted") io.exit?.(exitCodeOf(error));
    return exitCodeOf(error);
  } finally {
    await connection.close();
  }
}

/** The connection, with each request noted for the commands that tell of them. */
function watched(target: Target, traffic: Traffic): Connection {
  const settings: Target["settings"] = {
    ...target.settings,
    observe(event, server) {
      target.settings.observe?.(event, server);
      traffic.observe(event, server);
    },
  };
  return { ...target, settings, qlik: openConnection(target.profile, settings) };
}

async function openConsole(
  { profile, place }: Connection,
  globals: Record<string, unknown>,
  traffic: Traffic,
  io: Io,
): Promise<number> {
  const { startSession } = await import("../../repl/session.ts");
  const { colors, unicode } = lookOf(io.stdout, io.env);
  const banner = `qlik-toolkit ${version}, ${place}. Try await qlik.users.me(), or .help`;
  return await startSession({
    name: profile.name,
    banner,
    protected: profile.protected,
    globals,
    input: io.stdin as NodeJS.ReadStream,
    output: io.stdout,
    terminal: true,
    colors,
    unicode,
    columns: () => lookOf(io.stdout, io.env).width,
    // The heading, two notes, the prompt and a line of context stay in view.
    rows: () => Math.max(10, Math.min(50, (io.stdout.rows ?? 24) - 5)),
    traffic,
    tenant: () => ({ name: profile.name, server: profile.server }),
    world: createWorld(io),
    history: { path: join(stateFolder(io.env, io.home), "history", historyFile(profile.name)) },
    isListing: (value): value is Listing<unknown> => value instanceof Listing,
    folder: io.cwd,
  });
}

/** Context names may hold what file names may not. Pure. */
export function historyFile(contextName: string): string {
  return `${encodeURIComponent(contextName).replaceAll(/[.*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)}.jsonl`;
}
