import { Writable } from "node:stream";
import { describeUser } from "../api/describe-user.ts";
import { Listing } from "../api/listing.ts";
import { endEarly } from "../bundle/early-prompt.ts";
import { openConnection } from "../connect.ts";
import { version } from "../version.ts";
import { ApiError, isQlikError } from "../errors.ts";
import { lookOf, paint, signs, type Look } from "../output/look.ts";
import type { Contexts } from "../repl/contexts.ts";
import type { Guard } from "../repl/guard.ts";
import type { Notices } from "../repl/notices.ts";
import type { StartupFile } from "../repl/startup.ts";
import type { Traffic } from "../repl/traffic.ts";
import { placeOf } from "./console-contexts.ts";
import type { Io } from "./io.ts";
import type { Connection, Target } from "./open-connection.ts";
import { createWorld } from "./world.ts";

/** What the console is opened with, beside the terminal. */
export interface ConsoleParts {
  globals: Record<string, unknown>;
  contexts: Contexts;
  guard: Guard;
  notices: Notices;
  traffic: Traffic;
  startup: readonly StartupFile[];
}

/** The console in a terminal. @returns the exit code, once the user leaves */
export async function openConsole(
  connection: Connection,
  { startup, globals, contexts, guard, notices, traffic }: ConsoleParts,
  io: Io,
): Promise<number> {
  const { startSession } = await import("../repl/session.ts");
  const look = () => lookOf(io.stdout, io.env);
  const { colors, unicode } = look();
  return await startSession({
    ...placeOf(connection.profile, io),
    ...{ startup, globals, contexts, guard, notices, traffic },
    opened: () => endEarly({ same: startup.length === 0 }),
    banner: bannerOf(connection, look()),
    greet: (signal) => greet(connection, signal, look()),
    input: io.stdin as NodeJS.ReadStream,
    output: io.stdout,
    terminal: true,
    colors,
    unicode,
    columns: () => look().width,
    // The heading, two notes, the prompt and a line of context stay in view.
    rows: () => Math.max(10, Math.min(50, (io.stdout.rows ?? 24) - 5)),
    world: createWorld(io),
    isListing: (value): value is Listing<unknown> => value instanceof Listing,
    folder: io.cwd,
  });
}

/** Two lines: what this is and where, and how to go on. Pure. */
export function bannerOf({ place, profile }: Pick<Target, "place" | "profile">, look: Look): string {
  const kept = profile.readOnly ? ["read-only"] : profile.protected ? ["protected"] : [];
  const where = [`qlik-toolkit ${version}`, place.replace(/^https?:\/\//, ""), ...kept];
  return [where.join(signs(look).between), paint("Tab completes, .help says more.", "faint", look)].join(
    "\n",
  );
}

/**
 * Signs in, without sending anybody to a browser, and says as whom; or what is in the way.
 *
 * @returns one line
 */
async function greet(
  { profile, qlik, settings }: Connection,
  signal: AbortSignal,
  look: Look,
): Promise<string> {
  const inBrowser = profile.credentials.kind === "oauth-browser";
  // An earlier sign-in may still hold.
  const quiet = inBrowser ? openConnection(profile, { ...settings, showAddress: undefined }) : qlik;
  try {
    const user = await quiet.users.me({ signal });
    return `${paint("Signed in", "good", look)} as ${describeUser(user)}.`;
  } catch (error) {
    // Signed in, and not allowed to ask who it is.
    if (error instanceof ApiError && error.status === 403) return `${paint("Signed in", "good", look)}.`;
    if (inBrowser && isQlikError(error) && error.code === "auth") {
      return "Not signed in yet: the first call opens the browser for it.";
    }
    if (!isQlikError(error)) throw error;
    const { message, remedy = "" } = error;
    return `${paint("Not signed in:", "bad", look)} ${message} ${remedy}`.trimEnd();
  }
}

/** The same, but what is written to a terminal's stderr does not break the line that is being typed. */
export function besideLine(io: Io, notices: Notices): Io {
  if (!io.stderr.isTTY) return io;
  const screen = new Writable({
    decodeStrings: false,
    write(chunk: string | Buffer, _encoding, done) {
      notices.tell(String(chunk).replace(/\n$/, ""));
      done();
    },
  });
  return { ...io, stderr: Object.assign(screen, { isTTY: true, columns: io.stderr.columns ?? 80 }) };
}
