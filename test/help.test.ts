import { describe, expect, it } from "vitest";
import { operationNames } from "../src/api/catalogue.ts";
import { handWritten } from "../src/api/hand-written/table.ts";
import { findMethod, methodNames } from "../src/api/help/method.ts";
import { commandWords } from "../src/api/command-words.ts";
import { findOperation } from "../src/api/catalogue.ts";
import { flagsOf } from "../src/cli/operations/flags.ts";
import { operationHelp } from "../src/cli/operations/operation-help.ts";
import { commandsUnder, resourceWords } from "../src/cli/operations/words.ts";
import { resourceHelp as resourceCommandHelp } from "../src/cli/operations/resource-help.ts";
import { textWidth } from "../src/output/width.ts";
import { commands } from "../src/repl/commands.ts";
import { helpOn } from "../src/repl/help/help.ts";
import { qlik } from "./helpers/qlik.ts";

/** Nothing that can be called or typed is without help, in words that fit a terminal of 80 columns. */

const WIDTH = 80;
const sources = {
  commands,
  look: { colors: false, width: WIDTH, unicode: true },
  lookAt: () => undefined,
};

/** What is wrong with a text of help. A link, a path and what cannot be broken may be longer, a placeholder undefined. */
function faultsOf(name: string, text: string): string[] {
  const faults = /\bundefined\b|\bNaN\b|\[object |\bnull\.|function \(/.exec(
    text.replace(/, undefined, |"undefined"/g, ""),
  );
  const long = text
    .split("\n")
    .filter((line) => textWidth(line) > WIDTH && !/^\s*(https:|[A-Z]+ \/|(?:await )?\S+$)|urn:/.test(line));
  return [
    ...(text.trim() === "" ? [`${name}: empty`] : []),
    ...(faults ? [`${name}: ${faults[0]}`] : []),
    ...long.map((line) => `${name}: ${line}`),
  ];
}

describe("help", () => {
  it("of every method, short and in full", () => {
    expect(operationNames).toHaveLength(685);
    const names = new Set([...operationNames, ...handWritten.map(({ name }) => name), ...methodNames()]);
    const faults = [...names].flatMap((name) => {
      const method = findMethod(name);
      if (!method) return [`${name}: nothing is known`];
      const [short, full] = [helpOn(`qlik.${name}`, sources), helpOn(`qlik.${name}??`, sources)];
      const { operation } = method;
      const missing = [
        ...(short.includes(`qlik.${name}(`) ? [] : [`${name}: no signature`]),
        // The example runs: see test/api/help/example.test.ts.
        ...(/^ {2}.*qlik\./m.test(short) || /^ {2}(?:const|for|await)/m.test(short)
          ? []
          : [`${name}: no example`]),
        ...(operation && !short.includes(operation.docs) ? [`${name}: no link`] : []),
        ...(operation && !short.replace(/\s/g, "").includes(`${operation.method}${operation.path}`)
          ? [`${name}: no path`]
          : []),
      ];
      return [...missing, ...faultsOf(name, short), ...faultsOf(`${name}??`, full)];
    });
    expect(faults).toEqual([]);
  });

  it("of every resource, nested ones included", () => {
    const resources = new Set(
      methodNames()
        .filter((name) => name.includes("."))
        .map((name) => name.slice(0, name.lastIndexOf("."))),
    );
    expect(resources.size).toBeGreaterThan(70);
    expect([...resources].flatMap((name) => faultsOf(name, helpOn(`qlik.${name}`, sources)))).toEqual([]);
  });

  it("of every dot-command, and of the console as a whole", () => {
    expect(commands.flatMap(({ name }) => faultsOf(name, helpOn(`.${name}`, sources)))).toEqual([]);
    expect(faultsOf(".help", helpOn("", sources))).toEqual([]);
    expect(faultsOf("qlik", helpOn("qlik", sources))).toEqual([]);
  });

  it("of every command that calls an operation", () => {
    const faults = operationNames.flatMap((name) => {
      const operation = findOperation(name)!;
      const words = commandWords(name);
      const text = operationHelp({ name, words }, operation, flagsOf(operation), `qlik ${words.join(" ")}`);
      return faultsOf(`qlik ${words.join(" ")}`, text.replace(/^ {2}qlik .*$/m, ""));
    });
    const resources = resourceWords().flatMap((word) => {
      expect(commandsUnder([word]).length, word).toBeGreaterThan(0);
      return faultsOf(`qlik ${word}`, resourceCommandHelp([word]));
    });
    expect([...faults, ...resources]).toEqual([]);
  });

  it("of every other command, as its --help prints it", async () => {
    const { stdout } = await qlik(["--help"]);
    const own = [...stdout.slice(0, stdout.indexOf("Resources")).matchAll(/^ {2}([a-z]+)\b/gm)].map(
      ([, word]) => word!,
    );
    const context = await qlik(["context", "--help"]);
    const below = [...context.stdout.matchAll(/^ {2}([a-z]+)\b/gm)].map(([, word]) => `context ${word}`);
    expect(own).toEqual(expect.arrayContaining(["context", "run", "raw", "sandbox"]));
    expect(below.length).toBeGreaterThan(8);
    const faults: string[] = faultsOf("qlik", stdout);
    for (const line of [...own, ...below]) {
      const ran = await qlik([...line.split(" "), "--help"]);
      expect({ line, code: ran.code, stderr: ran.stderr }).toEqual({ line, code: 0, stderr: "" });
      faults.push(...faultsOf(`qlik ${line}`, ran.stdout));
    }
    expect(faults).toEqual([]);
  });
});
