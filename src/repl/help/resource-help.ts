import { argumentsOf } from "../../api/help/arguments.ts";
import { findMethod, firstNames, type Method } from "../../api/help/method.ts";
import { methodSentence } from "../../api/help/sentence.ts";
import { paint, type Look } from "../../output/look.ts";
import { flow, heading, paragraphs, prose, rows, type Row } from "./layout.ts";

/** The help of a resource: its methods, and the resources in it. Pure. */

/** @returns `undefined` where no method begins with the name. */
export function resourceHelp(
  name: string,
  { look, full }: { look: Look; full: boolean },
): string | undefined {
  const inside = firstNames().filter((one) => one.startsWith(`${name}.`));
  if (inside.length === 0) return undefined;
  const own = inside.filter((one) => !one.slice(name.length + 1).includes("."));
  const nested = inside.filter((one) => !own.includes(one));
  const shown = full ? inside : own;
  const groups = [...new Set(nested.map((one) => one.slice(0, one.lastIndexOf("."))))];
  const docs = inside.map((one) => findMethod(one)?.operation?.docs).find((one) => one !== undefined);
  const faint = (text: string) => paint(text, "faint", look);
  return paragraphs([
    [`${heading(`qlik.${name}`, look)}  ${inside.length === 1 ? "1 method" : `${inside.length} methods`}`],
    rows(
      shown.map((one) => methodRow(findMethod(one)!, name)),
      look,
    ),
    full || groups.length === 0
      ? []
      : [
          heading("with more in", look),
          ...flow(
            groups.map((group) => `${group.slice(name.length + 1)} (${countIn(nested, group)})`),
            look,
          ),
        ],
    [
      ...prose(`qlik.${shown[0] ?? inside[0]}? says more of one of them.`, look).map(faint),
      ...(docs === undefined ? [] : [faint(docs.replace(/#.*/, ""))]),
    ],
  ]);
}

function countIn(names: readonly string[], group: string): number {
  return names.filter((one) => one.slice(0, one.lastIndexOf(".")) === group).length;
}

/** `list(query?)` and what it does. */
function methodRow(method: Method, resource: string): Row {
  return {
    left: `${method.name.slice(resource.length + 1)}(${shortArguments(method)})`,
    right: methodSentence(method) + (method.operation?.deprecated ? " Deprecated." : ""),
  };
}

/** What is given to a call, without the options, which are the same everywhere. */
export function shortArguments(method: Method): string {
  return argumentsOf(method)
    .filter(({ role, optional }) => role !== "options" || !optional)
    .map(({ name, optional }) => `${name}${optional ? "?" : ""}`)
    .join(", ");
}
