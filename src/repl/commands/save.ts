import { basename, dirname } from "node:path";
import { QlikError } from "../../errors.ts";
import { redact } from "../../redact.ts";
import type { Command } from "../command.ts";
import { toScript } from "../script.ts";
import { absolutePath, splitWord, writeFile } from "../targets.ts";

/** What a script imports under the name that it has at the prompt. */
const EXPORTS = [
  "qlik",
  "bulk",
  "connect",
  "table",
  "fields",
  "chart",
  "csv",
  "toCsv",
  "groupBy",
  "countBy",
  "sortBy",
];

export const save: Command = {
  name: "save",
  argument: { usage: "FILE.ts", kind: "file" },
  summary: "this session as a script, without what failed",
  interactive: true,
  async run({ inputs, place, world, force, print }, argument) {
    const { word: path } = splitWord(argument);
    if (path === "")
      throw new QlikError("usage", ".save needs a file.", { remedy: "For example: .save report.ts" });
    const done = inputs();
    if (done.length === 0) throw new QlikError("usage", "There is nothing to save yet.");
    const { name: context, server = "", named = true } = place();
    const target = dirname(absolutePath(path, world));
    const typed = toScript(done, { context, named, server, folder: world.folder, target, exports: EXPORTS });
    const script = redact(typed);
    // Only for its owner: an input may hold what nobody else should read.
    await writeFile(path, world, { force, command: "save", mode: 0o600 }, (write) => write(script));
    const flag = !named && context === "sandbox" ? " --sandbox" : "";
    const count = `${done.length} ${done.length === 1 ? "input" : "inputs"}`;
    print(`${count} in ${path}: qlik${flag} run ${basename(path)}`);
    if (script !== typed) {
      print(
        "A secret in it is [redacted]: have the script read it from elsewhere, such as an environment variable.",
      );
    }
  },
};
