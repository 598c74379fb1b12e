import { editStore, storePath } from "../../contexts/store.ts";
import { QlikError } from "../../errors.ts";
import { commandIndex } from "../command-index.ts";
import { createCommandLine, runCommandLine } from "../command-line.ts";
import { say, type Io } from "../io.ts";
import { addApplyCommands } from "./context-apply.ts";
import { addChangeCommands } from "./context-change.ts";
import { addExportCommand } from "./context-export.ts";
import { addListCommands } from "./context-list.ts";
import { addRemoveCommand } from "./context-rm.ts";
import { addSchemaCommand } from "./context-schema.ts";
import { addTrustCommand } from "./context-trust.ts";
import { addUseCommand } from "./context-use.ts";
import { addVerifyCommand } from "./context-verify.ts";

/** `qlik context …`: the contexts of the user's store. */
export async function contextCommand(argv: readonly string[], io: Io): Promise<number> {
  refuseContextsFile(argv);
  const cli = createCommandLine("qlik context", { connects: false });
  const path = storePath(io.env, io.home);

  cli
    .command("init [name]", "Sign in to a tenant by answering questions")
    .option("--server <url>", "The tenant's URL, instead of the question")
    .option("--insecure", "Accept a TLS certificate that cannot be verified")
    .action(async (name: string | undefined, options: { server?: string; insecure?: boolean }) => {
      const { initContext } = await import("./context-init.ts");
      return await initContext({ ...options, name }, path, io);
    });
  addChangeCommands(cli, path, io);
  addApplyCommands(cli, path, io);
  addTrustCommand(cli, io);
  addSchemaCommand(cli, io);
  addListCommands(cli, path, io);
  addUseCommand(cli, path, io);
  cli.command("clear", "Leave no current context").action(async () => {
    await editStore(path, (store) => store.clear());
    say(io, "Context: none");
  });
  cli.command("rename <old> <new>", "Rename a context").action(async (old: string, name: string) => {
    await editStore(path, (store) => store.rename(old, name));
    say(io, `Renamed ${old} to ${name}.`);
  });
  addRemoveCommand(cli, path, io);
  addVerifyCommand(cli, io);
  addExportCommand(cli, path, io);

  return await runCommandLine(cli, argv, io);
}

/** Whoever gives `--contexts` means the contexts of that file, which most of these commands do not work on. */
function refuseContextsFile(argv: readonly string[]): void {
  const command = argv[commandIndex(argv) ?? -1];
  const isGiven = argv.some((word) => word === "--contexts" || word.startsWith("--contexts="));
  if (!isGiven || command === undefined || ["ls", "list", "get", "verify"].includes(command)) return;
  const takesFile = ["apply", "diff", "trust"].includes(command);
  throw new QlikError("usage", `qlik context ${command} has no flag "--contexts".`, {
    remedy: takesFile
      ? `Give the file itself: qlik context ${command} FILE`
      : "It works on your own contexts. A file's are taken over with qlik context apply FILE.",
  });
}
