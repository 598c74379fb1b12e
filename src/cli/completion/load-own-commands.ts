import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CAC } from "cac";
import { mergeCommands, ownCommandsOf, type OwnCommand } from "./own-commands.ts";

/** Where the bundle has the table, beside it: the definitions take longer to load than a Tab may. */
export const OWN_COMMANDS_FILE = "own-commands.json";

/** The table of the toolkit's own commands: of the bundle, else of the sources, which the bundle's is made of. */
export async function loadOwnCommands(): Promise<OwnCommand[]> {
  return bundledCommands() ?? (await definedCommands());
}

function bundledCommands(): OwnCommand[] | undefined {
  try {
    return JSON.parse(readFileSync(join(import.meta.dirname, OWN_COMMANDS_FILE), "utf8")) as OwnCommand[];
  } catch {
    return undefined;
  }
}

/** From the definitions themselves. */
export async function definedCommands(): Promise<OwnCommand[]> {
  const [{ defineCommandLines }, { PassThrough }] = await Promise.all([
    import("../cli.ts"),
    import("node:stream"),
  ]);
  const all: CAC[] = [];
  const nothing = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  await defineCommandLines({
    ...{ ...nothing, env: {}, home: "/", cwd: "/" },
    define: (cli) => void all.push(cli),
  });
  return mergeCommands(all.map(ownCommandsOf));
}
