import { basename } from "node:path";
import { didYouMean, QlikError } from "../../errors.ts";
import { nearest } from "../../nearest.ts";
import { createCommandLine, runCommandLine } from "../command-line.ts";
import { install, uninstall, type Done } from "../completion/install.ts";
import { lookAround } from "../completion/machine.ts";
import { installationOf, type Installation } from "../completion/places.ts";
import { completionScript } from "../completion/scripts.ts";
import { SHELLS, type Shell } from "../completion/wanted.ts";
import { say, type Io } from "../io.ts";
import { shortPath } from "../short-path.ts";

interface Options {
  install?: boolean;
  uninstall?: boolean;
  name?: string;
}

/** `qlik completion`: the script for a shell, or its installation. */
export async function completionCommand(argv: readonly string[], io: Io): Promise<number> {
  const cli = createCommandLine("qlik", { connects: false });
  cli
    .command("completion [shell]", `Print what lets Tab complete qlik: ${SHELLS.join(", ")}`)
    .option("--install", "Put it where the shell loads it; the shell is that of $SHELL by default")
    .option("--uninstall", "Take it away again")
    .option("--name <command>", "What the command is called here, such as qlik-toolkit; qlik by default")
    .example("qlik completion --install")
    .example("source <(qlik completion bash)   for this shell alone")
    .action((shell: string | undefined, options: Options) => completion(shell, options, io));
  return await runCommandLine(cli, ["completion", ...argv], io);
}

async function completion(given: string | undefined, options: Options, io: Io): Promise<void> {
  const { name = "qlik" } = options;
  if (!/^[\w.-]+$/.test(name) || name.startsWith("-")) {
    throw new QlikError("usage", `"${name}" can be no command's name.`, {
      remedy: "For example: --name qlik-toolkit",
    });
  }
  if (options.install && options.uninstall) {
    throw new QlikError("usage", "--install and --uninstall contradict each other.", {
      remedy: "Give one of the two.",
    });
  }
  const isPrinted = !options.install && !options.uninstall;
  // Who prints it says for which shell: it goes where that one reads it.
  const shell = given === undefined ? shellOf(io, isPrinted) : knownShell(given);
  if (isPrinted) {
    io.stdout.write(completionScript(shell, name));
    return;
  }
  const machine = await lookAround(shell, io);
  const place = installationOf(shell, name, machine);
  if (options.install) {
    const done = await install(place, completionScript(shell, name), name);
    say(io, ...done.map((one) => tell(one, io)), ...nextSteps(shell, name, place, io));
    return;
  }
  // It may have been installed when bash-completion was not, or was.
  const other = installationOf(shell, name, { ...machine, hasBashCompletion: !machine.hasBashCompletion });
  const places = shell === "bash" ? [place, other] : [place];
  const all: Done[] = [];
  for (const one of places) all.push(...(await uninstall(one, name)));
  const done = all.filter(({ what }) => what !== "as it was");
  const end = done.length > 0 ? `Tab no longer completes ${name} in new shells.` : "It was not installed.";
  say(io, ...done.map((one) => tell(one, io)), end);
}

function knownShell(given: string): Shell {
  const word = given === "pwsh" ? "powershell" : given;
  const known = SHELLS.find((one) => one === word);
  if (known !== undefined) return known;
  // Another shell's name is near to all of them.
  const meant = word.endsWith("sh") ? undefined : nearest(word, SHELLS);
  throw new QlikError("usage", `There is no completion for "${given}".${didYouMean(meant)}`, {
    remedy: `There is one for ${SHELLS.join(", ")}.`,
  });
}

function shellOf({ env }: Io, isPrinted: boolean): Shell {
  const program = basename(env.SHELL ?? "").replace(/\.exe$/i, "");
  const word = program === "pwsh" ? "powershell" : program;
  const known =
    SHELLS.find((one) => one === word) ?? (env.SHELL || !env.PSModulePath ? undefined : "powershell");
  if (known !== undefined && !isPrinted) return known;
  const why = isPrinted
    ? "Which shell is it for?"
    : env.SHELL
      ? `$SHELL is ${program}, for which there is no completion.`
      : "$SHELL is not set.";
  throw new QlikError("usage", why, {
    remedy: `Name one: qlik completion ${known ?? "bash"}${isPrinted ? ", or install it: qlik completion --install" : " --install"} (${SHELLS.join(", ")}).`,
  });
}

function tell({ file, what }: Done, { home, cwd }: Io): string {
  return `${shortPath(file, home, cwd)}: ${what}`;
}

function nextSteps(shell: Shell, name: string, { script, load }: Installation, { home }: Io): string[] {
  const now = shell === "fish" ? "" : `, or now in this one: . ${quoted(load?.file ?? script, home)}`;
  return [
    `Tab completes ${name} in new shells${now}`,
    `To undo it: qlik completion ${shell} --uninstall${name === "qlik" ? "" : ` --name ${name}`}`,
  ];
}

function quoted(path: string, home: string): string {
  const short = shortPath(path, home);
  return /^[\w~./\\:-]+$/.test(short) ? short : `'${path.replaceAll("'", `'\\''`)}'`;
}
