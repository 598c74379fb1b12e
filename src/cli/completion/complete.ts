import { findOperation } from "../../api/catalogue.ts";
import { commandIndex } from "../command-index.ts";
import { GLOBAL_FLAGS, takeGlobals } from "../global-flags.ts";
import { flagsOf } from "../operations/flags.ts";
import { type Command, findCommand, findResource } from "../operations/words.ts";
import { matching, NOTHING, splitList, type Candidate, type Completion, type Spelled } from "./candidates.ts";
import { findFlag, openFlags, operationFlags, ownFlags, type KnownFlag } from "./flag.ts";
import { nextWords, resources } from "./operation-words.ts";
import type { OwnCommand } from "./own-commands.ts";
import { fieldCandidates } from "./result-fields.ts";
import { wantedArgument, type Wanted } from "./wanted.ts";

/** What may stand where the cursor is on a command line. Pure, but for what its sources do. */

export interface Sources {
  /** The toolkit's own commands, which none of the tenant's resources is called as; asked for where they matter. */
  own: () => Promise<readonly OwnCommand[]>;
  /** Names of contexts. @param file the file that `--contexts` names */
  contexts: (which: { own: boolean; file?: string | undefined }) => Promise<Candidate[]>;
}

/** @param words what follows the program's name, the last one up to the cursor, and empty where nothing is typed yet */
export async function complete(words: readonly string[], sources: Sources): Promise<Completion> {
  const [first = "", ...others] = words;
  if (others.length === 0) {
    const { candidates, files } = await completeLine(words, sources);
    return { candidates: [...candidates, ...matching([HELP], first)], files };
  }
  if (first !== "help") return await completeLine(words, sources);
  // Only words matter to it: no flags, files or names of contexts.
  if (others.at(-1)!.startsWith("-")) return NOTHING;
  const none = () => Promise.resolve([]);
  return { ...(await completeLine(others, { ...sources, contexts: none })), files: false };
}

/** Not among the commands, since it is `--help` in another place. */
const HELP: Spelled = { text: "help", about: "Show the help of a command" };

async function completeLine(words: readonly string[], sources: Sources): Promise<Completion> {
  const before = words.slice(0, -1);
  const typed = words.at(-1) ?? "";
  const at = commandIndex(before);
  const word = at === undefined ? undefined : before[at]!;
  if (at === undefined || word === undefined) {
    const own = await sources.own();
    const line = { before, typed, flags: flagsOfOwn("", own), args: [] };
    return await completeRest(line, [...ownWords("", own), ...resources()], sources);
  }
  const others = before.toSpliced(at, 1);
  if (findResource(word)) return await completeOperation([word, ...others], typed, operationFlagsOf, sources);
  if (word === "bulk") {
    const flags = async (command: Command) => (await import("./bulk-flags.ts")).bulkFlags(command);
    return await completeOperation(others, typed, flags, sources);
  }
  const own = await sources.own();
  const isOwn = own.some(({ words }) => words === word || words.startsWith(`${word} `));
  return isOwn ? await completeOwn(word, others, typed, own, sources) : NOTHING;
}

/** The commands one word below these. */
function ownWords(parent: string, own: readonly OwnCommand[]): Spelled[] {
  const prefix = parent === "" ? "" : `${parent} `;
  return own
    .filter(
      ({ words }) => words !== "" && words.startsWith(prefix) && !words.slice(prefix.length).includes(" "),
    )
    .map(({ words, about }) => ({ text: words.slice(prefix.length), about }));
}

async function completeOwn(
  words: string,
  others: readonly string[],
  typed: string,
  own: readonly OwnCommand[],
  sources: Sources,
): Promise<Completion> {
  const below = ownWords(words, own);
  const at = commandIndex(others);
  const next = at === undefined ? undefined : others[at]!;
  if (next !== undefined && below.some(({ text }) => text === next)) {
    return await completeOwn(`${words} ${next}`, others.toSpliced(at!, 1), typed, own, sources);
  }
  const command = own.find((one) => one.words === words);
  // What follows the name of a script is the script's own.
  if (words === "run" && next !== undefined && !hasOpenValue(others, ownFlagsOf(command))) {
    return { candidates: [], files: true };
  }
  const args = command?.args.map(({ name, many }) => ({ wanted: wantedArgument(words, name), many })) ?? [];
  return await completeRest({ before: others, typed, flags: ownFlagsOf(command), args }, below, sources);
}

function flagsOfOwn(words: string, own: readonly OwnCommand[]): KnownFlag[] {
  return ownFlagsOf(own.find((one) => one.words === words));
}

function ownFlagsOf(command: OwnCommand | undefined): KnownFlag[] {
  return command ? ownFlags(command) : [];
}

async function completeOperation(
  line: readonly string[],
  typed: string,
  flagsOfCommand: (command: Command) => KnownFlag[] | Promise<KnownFlag[]>,
  sources: Sources,
): Promise<Completion> {
  const { globals, rest } = takeGlobals(line);
  const flagsAt = rest.findIndex((word) => word.startsWith("-"));
  const words = flagsAt < 0 ? rest : rest.slice(0, flagsAt);
  const found = findCommand(words);
  const isOpen = flagsAt < 0 && (!found || found.length === words.length);
  const next = isOpen ? (words.length === 0 ? resources() : nextWords(words)) : [];
  if (!found) {
    const known = ["help", ...GLOBAL_FLAGS.map(({ name }) => name)];
    const flags = flagsOfOwn("", await sources.own()).filter(({ names: [first = ""] }) =>
      known.includes(first.slice(2)),
    );
    const before = [...globals, ...(flagsAt < 0 ? [] : rest.slice(flagsAt))];
    return await completeRest({ before, typed, flags, args: [] }, next, sources);
  }
  return await completeRest(
    {
      before: [...globals, ...rest.slice(found.length)],
      typed,
      flags: await flagsOfCommand(found.command),
      args: argsOf(found.command),
    },
    next,
    sources,
  );
}

function operationFlagsOf({ name, fixed }: Command): KnownFlag[] {
  return operationFlags(flagsOf(findOperation(name)!, fixed), name);
}

function argsOf({ name }: Command): Line["args"] {
  return findOperation(name)!.parameters.map(({ enum: values }) => ({
    wanted: values ? { kind: "words", words: values } : { kind: "text" },
  }));
}

interface Line {
  /** The words before the cursor, without those of the command. */
  before: readonly string[];
  typed: string;
  flags: readonly KnownFlag[];
  args: readonly { wanted: Wanted; many?: boolean | undefined }[];
}

/** Flags, their values and positionals, once the command is known. */
async function completeRest(line: Line, words: readonly Spelled[], sources: Sources): Promise<Completion> {
  const { before, typed, flags, args } = line;
  const onlyArguments = before.includes("--");
  const open = onlyArguments ? undefined : openValue(before, flags);
  if (open) return await completeValue(open, line, typed, "", sources);
  const [, name = "", own = ""] = onlyArguments ? [] : (/^(--?[^=]+)=(.*)$/s.exec(typed) ?? []);
  if (name !== "") {
    const wanted = findFlag(name, flags)?.value;
    return wanted ? await completeValue(wanted, line, own, `${name}=`, sources) : NOTHING;
  }
  if (typed.startsWith("-") && !onlyArguments) {
    return { candidates: matching(openFlags(flags, before), typed), files: false };
  }
  const given = positionals(before, flags);
  const last = args.at(-1);
  const arg = args[given] ?? (last?.many ? last : undefined);
  const values = arg ? await completeValue(arg.wanted, line, typed, "", sources) : NOTHING;
  return { ...values, candidates: [...matching(words, typed), ...values.candidates] };
}

/** What the flag before the cursor takes, where its value is to come. */
function openValue(before: readonly string[], flags: readonly KnownFlag[]): Wanted | undefined {
  const last = before.at(-1);
  if (last === undefined || !last.startsWith("-") || !hasOpenValue(before, flags)) return undefined;
  return findFlag(last, flags)?.value;
}

/** Whether the last word is a flag that waits for its value, and no value itself. */
function hasOpenValue(before: readonly string[], flags: readonly KnownFlag[]): boolean {
  let isOpen = false;
  for (const word of before)
    isOpen = !isOpen && word.startsWith("-") && findFlag(word, flags)?.value !== undefined;
  return isOpen;
}

/** How many positionals there are. */
function positionals(before: readonly string[], flags: readonly KnownFlag[]): number {
  let count = 0;
  for (let i = 0; i < before.length; i++) {
    const word = before[i]!;
    if (word === "--") return count + before.length - i - 1;
    if (!word.startsWith("-") || word === "-") count++;
    else if (findFlag(word, flags)?.value !== undefined) i++;
  }
  return count;
}

/** @param prefix what stands before the value in the same word: `--output=` */
async function completeValue(
  wanted: Wanted,
  { before }: Line,
  typed: string,
  prefix: string,
  { contexts }: Sources,
): Promise<Completion> {
  if (wanted.kind === "text") return NOTHING;
  if (wanted.kind === "file") return { candidates: [], files: true };
  const named = () =>
    contexts({ own: wanted.kind === "context" && wanted.own, file: valueGiven("--contexts", before) });
  const all = (await calculated(wanted, before, typed)) ?? (await named());
  const found = matching(all, typed).filter(
    ({ text }) => prefix !== "" || !before.includes(text) || wanted.kind !== "context",
  );
  return { candidates: found.map(({ text, about }) => ({ text: prefix + text, about })), files: false };
}

/** What follows from the table of operations, whose parts are loaded where they are asked for. */
async function calculated(
  wanted: Wanted,
  before: readonly string[],
  typed: string,
): Promise<Candidate[] | undefined> {
  if (wanted.kind === "words") return wanted.words.map((text) => ({ text }));
  if (wanted.kind === "list") {
    const { before: done, given } = splitList(typed);
    return wanted.words.filter((word) => !given.has(word)).map((text) => ({ text: done + text }));
  }
  if (wanted.kind === "fields") {
    return fieldCandidates(wanted.operation, typed, wanted.signs);
  }
  if (wanted.kind !== "path") return undefined;
  const { requestPaths } = await import("./request-paths.ts");
  const method = before.find((word) => METHODS.includes(word.toLowerCase()));
  return requestPaths(typed, method);
}

const METHODS = ["get", "post", "put", "patch", "delete"];

function valueGiven(flag: string, before: readonly string[]): string | undefined {
  const own = before.find((word) => word.startsWith(`${flag}=`));
  if (own !== undefined) return own.slice(flag.length + 1);
  const at = before.indexOf(flag);
  return at < 0 ? undefined : before[at + 1];
}
