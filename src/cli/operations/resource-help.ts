import { operationPaths } from "../../api/catalogue.ts";
import { commandPhrase } from "./describe.ts";
import { sections, shorten, WIDTH } from "./layout.ts";
import { commandsUnder } from "./words.ts";

/** The help of a resource: its commands, each with what it does, method and path. Pure. */

interface Row {
  verb: string;
  about: string;
  method: string;
  path: string;
}

/** @param words as typed, all of them of the resource: `space assignment` */
export function resourceHelp(words: readonly string[]): string {
  const typed = ["qlik", ...words].join(" ");
  const groups = [...groupRows(words)].sort(([a], [b]) => (a < b ? -1 : 1));
  return sections([
    ["Usage:", [`  ${typed} <command> [ids] [flags]`]],
    ...groups.map(([parent, rows]) => {
      const shared = sharedPath(rows.map(({ path }) => path).filter(Boolean));
      const below = shared === "" ? "" : `, below ${shorten(shared, WIDTH - parent.length - 10)}`;
      const heading = parent === "" ? `Commands${below}:` : `${parent}${below}:`;
      return [heading, linesOf(rows, shared)] as const;
    }),
    ["", [`See ${typed} <command> --help for arguments and flags.`]],
  ]);
}

/** The commands by the nested resource that they are of; those of the resource itself under an empty name. */
function groupRows(words: readonly string[]): Map<string, Row[]> {
  const facts = new Map(operationPaths().map((one) => [one.name, one]));
  const groups = new Map<string, Row[]>();
  for (const command of commandsUnder(words)) {
    const operation = facts.get(command.name)!;
    const row = {
      verb: command.words.at(-1)!,
      about: commandPhrase(command, operation),
      method: operation.method,
      path: command.fixed ? "" : operation.path,
    };
    const parent = command.words.slice(words.length, -1).join(" ");
    groups.set(parent, [...(groups.get(parent) ?? []), row]);
  }
  return groups;
}

/** What is left for the path, where the line is full. */
const SHORTEST_PATH = 22;

function linesOf(rows: readonly Row[], shared: string): string[] {
  const left = widest(rows.map(({ verb }) => verb));
  const middle = Math.min(widest(rows.map(({ about }) => about)), WIDTH - left - 6 - SHORTEST_PATH);
  return rows.map(({ verb, about, method, path }) => {
    const start = `  ${verb.padEnd(left)}  ${shorten(about, middle).padEnd(middle)}  ${method} `;
    return (start + fitPath(path.slice(shared.length), WIDTH - start.length)).trimEnd();
  });
}

/** What a parameter is, its command's help says. */
function fitPath(path: string, width: number): string {
  return path.length <= width ? path : shorten(path.replaceAll(/\{[^}]+\}/g, "{}"), width);
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length));
}

/** The folders that all paths begin with. */
function sharedPath(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => path.split("/"));
  const folders = (length: number, path: readonly string[]) => path.slice(0, length).join("/");
  let length = first.length;
  while (length > 0 && others.some((path) => folders(length, path) !== folders(length, first))) length--;
  return folders(length, first);
}
