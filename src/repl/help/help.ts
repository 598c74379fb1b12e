import { findMethod, methodNames } from "../../api/help/method.ts";
import { didYouMean, QlikError } from "../../errors.ts";
import { nearest } from "../../nearest.ts";
import type { Look } from "../../output/look.ts";
import type { Command } from "../command.ts";
import { methodHelp } from "./method-help.ts";
import { apisHelp, commandHelp, generalHelp } from "./overview.ts";
import { resourceHelp } from "./resource-help.ts";
import { plainTopic, type HelpTopic } from "./topic.ts";
import { valueHelp, type ValueFacts } from "./value-help.ts";

/** From a topic to its help. */

export interface HelpSources {
  commands: readonly Command[];
  look: Look;
  /** What there is under an expression, told without running any of it. */
  lookAt: (expression: string) => ValueFacts | undefined;
}

/**
 * The help on what was asked with `?`, where names are those of the prompt: the user's own come first.
 *
 * @throws {QlikError} `usage` for what nothing is known about, with the nearest name
 */
export function answer({ about, full }: HelpTopic, sources: HelpSources): string {
  const { look } = sources;
  if (about === "") return generalHelp(sources.commands, look);
  if (about.startsWith(".")) return ofCommand(about.slice(1), sources);
  const [, path] = /^qlik(?:\.(.*))?$/.exec(about) ?? [];
  if (about === "qlik") return apisHelp(look);
  const found =
    (path && ofApi(path, full, look)) ?? ofValue(about, full, sources) ?? ofApi(about, full, look);
  if (found) return found;
  throw unknown(about, sources);
}

/** The help on what follows `.help`, where the dot of a command and `qlik.` may be left out. */
export function helpOn(text: string, sources: HelpSources): string {
  const full = text.trim().endsWith("??");
  const about = plainTopic(text);
  const command = sources.commands.find(({ name }) => name === about);
  // A resource of that name would be found as qlik.NAME.
  if (command) return commandHelp(command, sources.look);
  return ofApi(about, full, sources.look) ?? answer({ about, full }, sources);
}

function ofApi(path: string, full: boolean, look: Look): string | undefined {
  const method = findMethod(path);
  return method ? methodHelp(method, { look, full }) : resourceHelp(path, { look, full });
}

function ofCommand(name: string, { commands, look }: HelpSources): string {
  const command = commands.find((one) => one.name === name);
  if (command) return commandHelp(command, look);
  const meant = nearest(
    name,
    commands.map((one) => one.name),
  );
  throw new QlikError("usage", `There is no command .${name}.${didYouMean(meant && `.${meant}`)}`, {
    remedy: ".help lists the commands.",
  });
}

/** A function of `qlik`, wherever a variable holds it, has the help of its method. */
function ofValue(expression: string, full: boolean, { look, lookAt }: HelpSources): string | undefined {
  const facts = lookAt(expression);
  if (!facts) return undefined;
  const name = facts.kind === "function" ? facts.name : undefined;
  if (name?.includes(".")) {
    const help = ofApi(name, full, look);
    if (help !== undefined) return help;
  }
  return valueHelp(expression, facts, { look, full });
}

function unknown(about: string, { commands }: HelpSources): QlikError {
  const names = [
    ...new Set(methodNames().flatMap((name) => [name, name.slice(0, name.lastIndexOf("."))])),
  ].filter(Boolean);
  const path = about.replace(/^qlik\./, "");
  const near = nearest(path, names);
  const command = nearest(
    about,
    commands.map(({ name }) => name),
  );
  const meant = near === undefined ? command && `.${command}` : `qlik.${near}`;
  return new QlikError("usage", `Nothing is known about ${about}.${didYouMean(meant)}`, {
    remedy: `.find ${path.split(".").at(-1)} searches, and .apis lists all there is.`,
  });
}
