import { contextFiles } from "../contexts/read-profile.ts";
import { allContexts } from "../contexts/select.ts";
import { storePath } from "../contexts/state-folder.ts";
import type { GlobalOptions } from "./global-flags.ts";
import { isInteractive, say, type Io } from "./io.ts";
import { placesOf } from "./places.ts";
import { createPrompt } from "./prompt.ts";

/** What somebody wants who types `qlik` for the first time. */
type Choice = "sandbox" | "tenant" | "quit";

const CHOICES: Readonly<Record<string, Choice>> = { "": "sandbox", s: "sandbox", t: "tenant", q: "quit" };

/**
 * Leads who has nothing set up to a console that is signed in: on the sandbox, or on a tenant of theirs.
 *
 * @returns what to open the console with; `undefined` for who wants none
 * @throws {QlikError} `aborted` on Ctrl-C
 */
export async function welcome<T extends GlobalOptions>(options: T, io: Io): Promise<T | undefined> {
  if (!isInteractive(io) || !isFirstRun(options, io)) return options;
  const choice = await ask(io);
  if (choice === "sandbox") return { ...options, sandbox: true };
  if (choice === "tenant") {
    const { initContext } = await import("./commands/context-init.ts");
    await initContext({ opensConsole: true }, storePath(io.env, io.home), io);
    say(io, "");
    return options;
  }
  say(
    io,
    "When you want to: qlik context init signs in to a tenant,",
    "qlik --sandbox needs none, qlik --help says more.",
  );
  return undefined;
}

/** Whether neither flags nor the environment nor a file says what to connect to. What is wrong with them is told later. */
function isFirstRun({ context, contexts, sandbox }: GlobalOptions, io: Io): boolean {
  if (context !== undefined || contexts !== undefined || sandbox) return false;
  const named = Object.keys(io.env).filter((name) => NAMING.test(name));
  if (named.some((name) => io.env[name]?.trim())) return false;
  try {
    return allContexts(contextFiles({ ...placesOf({}, io), tell: () => {} })).size === 0;
  } catch {
    return false;
  }
}

const NAMING = /^QLIK_(?:CONTEXT|SERVER|API_KEY|CLIENT_ID|CLIENT_SECRET)$/;

async function ask(io: Io): Promise<Choice> {
  say(
    io,
    "Welcome to qlik-toolkit, the console for Qlik Cloud. No tenant is set up yet.",
    "",
    "  S  look around in the sandbox: no account needed, its data is invented",
    "  T  sign in to your tenant: with an API key, an OAuth client or the browser",
    "  Q  quit",
    "",
    "S is the default.",
  );
  const prompt = createPrompt(io);
  try {
    for (;;) {
      const choice = CHOICES[(await prompt.ask("S/T/Q?: ")).toLowerCase()];
      if (choice !== undefined) return choice;
      say(io, "Please answer S, T or Q.");
    }
  } finally {
    prompt.close();
  }
}
