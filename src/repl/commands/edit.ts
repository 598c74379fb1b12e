import { mkdtemp, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { QlikError } from "../../errors.ts";
import type { Command } from "../command.ts";

const LONG_AGO = new Date(0);

export const edit: Command = {
  name: "edit",
  argument: { usage: "[code]", kind: "expression" },
  summary: "the last input, or the code, in $VISUAL or $EDITOR; runs it once it is saved",
  interactive: true,
  async run(host, code) {
    const { env, platform } = host.world;
    const editor = env["VISUAL"] || env["EDITOR"] || (platform === "win32" ? "notepad" : "vi");
    const text = code || host.history().findLast((input) => !input.startsWith(".")) || "";
    // Only for its owner, as the folder is: an input may hold what nobody else should read.
    const folder = await mkdtemp(join(tmpdir(), "qlik-"));
    try {
      const file = join(folder, "input.ts");
      await writeFile(file, `${text}\n`, { mode: 0o600 });
      // Whoever leaves without saving does not want it, least of all a second time.
      await utimes(file, LONG_AGO, LONG_AGO);
      // `code --wait` is a program with an argument.
      const [program = "", ...args] = editor.split(/\s+/);
      const exit = await host.world
        .run(program, [...args, file], { terminal: true })
        .catch((error: unknown) => {
          throw new QlikError("usage", `The editor ${program} cannot be started.`, {
            remedy: "Set VISUAL or EDITOR to one that is there.",
            cause: error,
          });
        });
      const isSaved = (await stat(file)).mtimeMs !== LONG_AGO.getTime();
      const edited = (await readFile(file, "utf8")).trim();
      if (!isSaved) return host.print("Nothing is run: it was not saved.");
      if (exit !== 0 || edited === "") return host.print("Nothing is run.");
      host.print(edited);
      await host.enter(edited);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
