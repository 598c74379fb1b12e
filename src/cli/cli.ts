import { text } from "node:stream/consumers";
import { version } from "../version.ts";
import { isQlikError } from "../errors.ts";
import type { ReplOptions } from "./commands/repl.ts";
import { commandIndex } from "./command-index.ts";
import { createCommandLine, runCommandLine, unknownCommand } from "./command-line.ts";
import { exitCodeOf, exitCodesHelp } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { findMisplacedFlag, misplacedFlag } from "./misplaced-flag.ts";
import { resourceGroups } from "./operations/resource-groups.ts";
import { findResource, resourceWords } from "./operations/words.ts";
import { printError } from "./print-error.ts";

/** What may stand before a command, or in place of one, beside the flags of all commands. */
const CONSOLE_FLAGS = ["--eval", "-e", "--no-startup", "--version", "-V", "--help", "-h"];

type Group = (argv: readonly string[], io: Io) => Promise<number>;

/**
 * Commands that parse their own arguments: cac does not match `context init`. Each is loaded when it is the one: what the
 * others need is half of the time that a short command takes.
 */
const groups: Record<string, { about: string; usage: string; run: Group }> = {
  context: {
    usage: "context <command>",
    about: "Sign in to tenants, and choose between them",
    run: async (argv, io) => (await import("./commands/context.ts")).contextCommand(argv, io),
  },
  status: {
    usage: "status",
    about: "Where a command goes, and as whom",
    run: async (argv, io) => (await import("./commands/status.ts")).statusCommand(argv, io),
  },
  token: {
    usage: "token",
    about: "Print the access token, for other tools",
    run: async (argv, io) => (await import("./commands/token.ts")).tokenCommand(argv, io),
  },
  run: {
    usage: "run <script> [...args]",
    about: "Run a TypeScript file with qlik at hand",
    run: async (argv, io) => (await import("./commands/run.ts")).runCommand(argv, io),
  },
  new: {
    usage: "new script <name>",
    about: "Write a small typed script to start from",
    run: async (argv, io) => (await import("./commands/new.ts")).newCommand(argv, io),
  },
  raw: {
    usage: "raw <method> <path>",
    about: "One request to any path of the tenant",
    run: async (argv, io) => (await import("./commands/raw.ts")).rawCommand(argv, io),
  },
  bulk: {
    usage: "bulk <resource> <verb>",
    about: "An operation once for each row of a file",
    run: async (argv, io) => (await import("./commands/bulk.ts")).bulkCommand(argv, io),
  },
  doctor: {
    usage: "doctor",
    about: "Look for what is wrong, and say what helps",
    run: async (argv, io) => (await import("./commands/doctor.ts")).doctorCommand(argv, io),
  },
  completion: {
    usage: "completion [shell]",
    about: "Let Tab complete commands, in bash, zsh, fish and PowerShell",
    run: async (argv, io) => (await import("./commands/completion.ts")).completionCommand(argv, io),
  },
  sandbox: {
    usage: "sandbox",
    about: "Run the built-in sandbox tenant (not Qlik Cloud)",
    run: async (argv, io) => (await import("./commands/sandbox.ts")).sandboxCommand(argv, io),
  },
};

/** Gives every command line of the toolkit to `io.define`. */
export async function defineCommandLines(io: Io): Promise<void> {
  await consoleCommand([], io);
  for (const { run } of Object.values(groups)) await run(["--help"], io);
}

/**
 * Runs one command line, and prints what goes wrong.
 *
 * @param argv without `node` and the program
 * @returns the exit code
 */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    printError(error, io);
    const code = exitCodeOf(error);
    // Who interrupts does not want to wait for what is left behind.
    if (isQlikError(error) && error.code === "aborted") io.exit?.(code);
    return code;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  // As many other commands have them.
  if (argv[0] === "help") return await dispatch([...argv.slice(1), "--help"], io);
  if (argv.length === 1 && argv[0] === "version") return await consoleCommand(["--version"], io);
  const at = commandIndex(argv);
  const word = at === undefined ? undefined : argv[at]!;
  if (at !== undefined && word !== undefined && word !== "-" && word !== "repl") {
    const before = argv.slice(0, at);
    const after = argv.slice(at + 1);
    const group = Object.hasOwn(groups, word) ? groups[word] : undefined;
    // Flags before the command are the command's too. A script's arguments must stay behind its name.
    if (group)
      return await group.run([...(word === "run" ? [...before, ...after] : [...after, ...before])], io);
    if (findResource(word)) {
      const { operationCommand } = await import("./operations/run.ts");
      return await operationCommand([word, ...before, ...after], io);
    }
    // Its value would be taken for the command.
    const misplaced = findMisplacedFlag(before, CONSOLE_FLAGS);
    if (misplaced !== undefined) throw misplacedFlag("qlik", misplaced, CONSOLE_FLAGS);
    throw unknownCommand("qlik", word, ["repl", ...Object.keys(groups), ...resourceWords()]);
  }
  const program = word === "-" ? await text(io.stdin) : undefined;
  return await consoleCommand(word === "-" ? argv.filter((one) => one !== "-") : argv, io, program);
}

/** `qlik`, `qlik repl`, `qlik -e …` and `qlik -`, and the help of them all. */
async function consoleCommand(argv: readonly string[], io: Io, program?: string): Promise<number> {
  const cli = createCommandLine("qlik");
  cli.option("-V, --version", "Show the version");
  const open = async (options: ReplOptions & { version?: boolean }) => {
    if (options.version) {
      io.stdout.write(`qlik-toolkit ${version}\n`);
      return 0;
    }
    const { replCommand } = await import("./commands/repl.ts");
    return await replCommand({ ...(program !== undefined && { eval: program }), ...options }, io);
  };
  cli.command("", "Open the console, or evaluate what is piped in").action(open);
  cli.command("repl", "Open the console").action(open);
  cli.command("-", "Evaluate the program on stdin, as a whole").action(open);
  for (const { usage, about } of Object.values(groups)) cli.command(usage, about);
  // Not in brackets: cac would take it for the default command.
  cli.command("RESOURCE COMMAND", "Call an operation of Qlik Cloud: user me");
  for (const command of cli.commands) {
    command.option("-e, --eval <program>", "Evaluate this and print it as JSON");
    command.option("--no-startup", "Open the console without ~/.qlik/repl.ts and the project's qlik.repl.ts");
  }
  return await runCommandLine(cli, argv, io, () => [
    { title: "Resources (qlik <resource> --help says more)", body: resourceGroups().join("\n") },
    { title: "Exit codes, by the code of the error", body: exitCodesHelp() },
  ]);
}
