import { readFile } from "node:fs/promises";
import { QlikError } from "../../errors.ts";
import type { Command } from "../command.ts";
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
    await host.enter(withoutOwnImport(text.replace(/^#!.*/, ""), host.names()));
  },
};

/** A script imports from the toolkit what the session has; its `qlik` is the one of the prompt here. */
function withoutOwnImport(text: string, names: readonly string[]): string {
  return text.replace(/^import\s*\{([^}]*)\}\s*from\s*["']qlik-toolkit["'];?/gm, (whole, list: string) => {
    const wanted = list.split(",").map((one) => one.trim());
    return wanted.every((name) => name === "" || names.includes(name)) ? "" : whole;
  });
}
