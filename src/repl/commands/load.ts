import { readFile } from "node:fs/promises";
import { QlikError } from "../../errors.ts";
import type { Command } from "../command.ts";
import { withoutOwnImport } from "../own-import.ts";
import { absolutePath, splitWord } from "../targets.ts";

export const load: Command = {
  name: "load",
  argument: { usage: "FILE", kind: "file" },
  summary: "runs a file as if it were typed: what it declares stays",
  interactive: true,
  async run(host, argument) {
    const { word: path } = splitWord(argument);
    if (path === "") throw new QlikError("usage", ".load needs a file.");
    const text = await readFile(absolutePath(path, host.world), "utf8").catch((error: unknown) => {
      const { code } = error as NodeJS.ErrnoException;
      const reason = code === "ENOENT" ? "there is no such file" : code;
      throw new QlikError("usage", `${path} cannot be read: ${reason}.`, { cause: error });
    });
    // Its imports start where those of inputs do, since it stands for what would be typed.
    const file = { shownAs: path, folder: host.world.folder };
    await host.enter(withoutOwnImport(text.replace(/^#!.*/, ""), host.names()), file);
  },
};
