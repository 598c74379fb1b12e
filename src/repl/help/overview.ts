import { resourcesByArea } from "../../api/help/areas.ts";
import { findMethods } from "../../api/help/find.ts";
import { firstNames } from "../../api/help/method.ts";
import { methodSentence } from "../../api/help/sentence.ts";
import { capital } from "../../api/help/capital.ts";
import { paint, type Look } from "../../output/look.ts";
import type { Command } from "../command.ts";
import { flow, heading, paragraphs, prose, rows } from "./layout.ts";
import { shortArguments } from "./resource-help.ts";

/** What there is, for those who look around. Pure. */

/** The resources by area. */
export function apisHelp(look: Look): string {
  return paragraphs([
    ...resourcesByArea().map(([area, resources]) => [heading(area, look), ...flow(resources, look)]),
    [
      paint(
        `${firstNames().length.toLocaleString("en")} methods. qlik.apps? lists those of apps, .find reload searches all.`,
        "faint",
        look,
      ),
    ],
  ]);
}

const MOST_FOUND = 20;

/** The methods that a text is found in, the best first. */
export function findHelp(text: string, look: Look): string {
  if (text.trim() === "") return "Say what to search for: .find reload";
  const found = findMethods(text);
  if (found.length === 0) {
    return [`Nothing is called or does "${text}".`, ".apis lists what there is."].join("\n");
  }
  const shown = found.slice(0, MOST_FOUND);
  const more = found.length - shown.length;
  return paragraphs([
    rows(
      shown.map(({ method, parameters }) => ({
        left: `qlik.${method.name}(${shortArguments(method)})`,
        right: methodSentence(method) + (parameters.length > 0 ? ` Takes ${listed(parameters)}.` : ""),
      })),
      look,
      0,
    ),
    more > 0 ? [paint(`… and ${more} more; a second word narrows it.`, "faint", look)] : [],
  ]);
}

/** Some names of many. */
function listed(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(", ")}, …` : names.join(", ");
}

/** `.help` alone: how the console works, and its commands. */
export function generalHelp(commands: readonly Command[], look: Look): string {
  const intro = [
    { left: "const me = await qlik.users.me()", right: "JavaScript and TypeScript, with await and import" },
    { left: "qlik.spaces.list()", right: "the first page; .more goes on, and await gives all" },
    { left: "qlik.spaces.list?", right: "its help; qlik.spaces? and me? work too, and ?? says more" },
    { left: "qlik.spaces.list({ <Tab>", right: "completes names, arguments, fields and values" },
  ];
  return paragraphs([
    prose("Type code; the tenant is qlik.", look),
    rows(intro, look),
    prose("Ctrl-C cancels what runs, Ctrl-D leaves. _ is the last value, _error the last error.", look),
    rows(
      commands.map(({ name, argument, summary }) => ({
        left: `.${name}${argument ? ` ${argument.usage}` : ""}`,
        // What it is in short: all of it would leave the screen. The rest is in the command's own help.
        right: summary.replace(/[;:] .*/, ""),
      })),
      look,
    ),
    [paint(".help .csv says more of one of them.", "faint", look)],
  ]);
}

/** The help of one command. */
export function commandHelp({ name, argument, summary }: Command, look: Look): string {
  return paragraphs([
    [heading(`.${name}${argument ? ` ${argument.usage}` : ""}`, look)],
    prose(`${capital(summary)}.`, look),
  ]);
}
