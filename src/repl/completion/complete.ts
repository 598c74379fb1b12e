import { argumentsOf } from "../../api/help/arguments.ts";
import { findMethod, firstNames, type Method } from "../../api/help/method.ts";
import type { ArgumentKind, Command } from "../command.ts";
import { callPlace, type CallPlace } from "./call-place.ts";
import { keyCandidates, shapeAt, textCandidates, valueCandidates, type Candidate } from "./candidates.ts";
import { chainBefore, dotBefore } from "./chain.ts";
import { infer } from "./infer.ts";
import { NOISE_RANK, type LiveNames } from "./live-names.ts";
import { memberCandidates } from "./members.ts";
import { pathCandidates } from "./request-paths.ts";
import { scan, type Scan } from "./scan.ts";

/** What Tab offers: from the tables and from names alone. Nothing is run, fetched or read from an object. */

export interface CompletionSources {
  /** Names that the session gives, in the order of their use: `qlik` first. */
  globals: readonly string[];
  commands: readonly Command[];
  /** The user's own variables, looked at without side effects. */
  live?: LiveNames;
  /** Names of contexts, as far as they are known. */
  contexts?: () => readonly string[];
  /** Names of things that were seen in this session, by the resource that they came from. */
  seen?: (resource: string) => readonly Candidate[];
}

export interface Completion {
  candidates: readonly Candidate[];
  /** What they replace, before the cursor. */
  fragment: string;
  /** The call that the cursor is in, and at which argument. */
  call?: { method: Method; index: number };
  /** The path of a file is wanted, which is not looked up here. */
  wantsFile?: true;
}

/** Offered once a letter of them is typed. */
const LANGUAGE = [
  ..."async await class const export false finally for function import interface let new null of return".split(
    " ",
  ),
  ..."satisfies throw true try type typeof undefined while".split(" "),
  ..."Array Date JSON Map Math Number Object Promise RegExp Set String URL URLSearchParams".split(" "),
  ..."console fetch globalThis process require setTimeout structuredClone".split(" "),
];

const NOTHING: Completion = { candidates: [], fragment: "" };

/** @param text the input up to the cursor, its earlier lines included */
export function complete(text: string, sources: CompletionSources): Completion {
  return tidy(completeText(text, sources));
}

function completeText(text: string, sources: CompletionSources): Completion {
  const [, name, rest] = /^\s*\.(?!\.)(\w*)(?:\s+([^]*))?$/.exec(text) ?? [];
  if (name === undefined) return completeCode(text.replace(/^\s*\?{1,2}/, ""), sources);
  if (rest === undefined) {
    const commands = sources.commands.map((one) => ({ text: `.${one.name}`, about: one.summary }));
    return { candidates: commands, fragment: `.${name}` };
  }
  const kind = sources.commands.find((one) => one.name === name)?.argument?.kind;
  return kind === undefined ? NOTHING : completeArgument(kind, rest, sources);
}

function completeArgument(kind: ArgumentKind, rest: string, sources: CompletionSources): Completion {
  switch (kind) {
    case "expression":
      return completeCode(rest, sources);
    case "context":
      return { candidates: contextNames(sources), fragment: rest };
    case "file":
      return { candidates: [], fragment: rest, wantsFile: true };
    case "operation": {
      if (rest.startsWith(".")) {
        const commands = sources.commands.map((one) => ({ text: `.${one.name}`, about: one.summary }));
        return { candidates: commands, fragment: rest };
      }
      // With or without `qlik.` before it.
      const isWhole = "qlik.".startsWith(rest.slice(0, 5)) && rest !== "";
      return completeCode(isWhole ? rest : `qlik.${rest}`, sources);
    }
  }
}

function contextNames({ contexts }: CompletionSources): Candidate[] {
  return (contexts?.() ?? []).map((text) => ({ text }));
}

function completeCode(text: string, sources: CompletionSources): Completion {
  const read = scan(text);
  if (read.end === "string") return completeString(read, sources);
  if (read.end !== "code") return NOTHING;
  const fragment = /[\p{ID_Continue}$]*$/u.exec(text.slice(-200))![0];
  const before = text.length - fragment.length;
  if (/^\d/.test(fragment)) return NOTHING;
  const dot = dotBefore(text, before);
  if (dot !== undefined) {
    const chain = chainBefore(read, dot);
    const seen = chain && infer(chain, text.slice(0, chain.start));
    return { candidates: seen ? memberCandidates(seen, sources.live) : [], fragment };
  }
  if (/\.\s*$/.test(text.slice(0, before)) && !text.slice(0, before).endsWith("...")) return NOTHING;
  // A new name is the user's to choose.
  if (/\b(?:const|let|var|function|class|interface|type|enum)\s+$/.test(text.slice(0, before)))
    return NOTHING;
  return completeName(read, fragment, sources);
}

function completeName(read: Scan, fragment: string, sources: CompletionSources): Completion {
  const place = callPlace({ ...read, text: read.text.slice(0, read.text.length - fragment.length) });
  const method = place && methodOf(place, read.text, sources);
  const names = [...nameCandidates(sources), ...(fragment === "" ? [] : languageCandidates())];
  if (!place || !method) return { candidates: names, fragment };
  const call = { method, index: place.index };
  const shape = shapeAt(argumentsOf(method)[place.index]?.shape ?? [], place.path);
  if (place.position === "key") {
    const keys = keyCandidates(shape, place.given);
    const isOne = keys.some((key) => key.text.startsWith(fragment));
    return { candidates: isOne || fragment === "" ? keys : names, fragment, call };
  }
  const values = valueCandidates(shape);
  if (fragment === "") return { candidates: values, fragment, call };
  return { candidates: [...values, ...names], fragment, call };
}

function completeString(read: Scan, sources: CompletionSources): Completion {
  const { text, start } = read;
  const quote = text[start]!;
  const fragment = text.slice(start + 1);
  const place = callPlace({ ...read, text: text.slice(0, start) });
  if (!place || fragment.includes("\\")) return NOTHING;
  const closed = (candidates: readonly Candidate[]): Completion => ({
    candidates: candidates.map((one) => ({ ...one, text: one.text + quote })),
    fragment,
  });
  if (isConnecting(place)) return place.index === 0 ? closed(contextNames(sources)) : NOTHING;
  const method = methodOf(place, text, sources);
  if (!method) return NOTHING;
  const call = { method, index: place.index };
  const argument = argumentsOf(method)[place.index];
  const shape = shapeAt(argument?.shape ?? [], place.path);
  if (place.position === "key") {
    const keys = keyCandidates(shape, place.given).map(({ text: key, ...more }) => ({
      ...more,
      text: key.replace(/^"?(.*?)"?: $/, "$1"),
    }));
    return { ...closed(keys), call };
  }
  const isRequestPath = method.name === "request" && argument?.name === "path";
  if (isRequestPath) return { candidates: pathCandidates(fragment), fragment, call };
  const known = textCandidates(shape);
  const ofSession = place.position === "argument" && known.length === 0 ? seenFor(method, sources) : known;
  return { ...closed(ofSession), call };
}

/** `connect("…")` and `qlik.on("…")`. */
function isConnecting({ callee, position }: CallPlace): boolean {
  const { root, steps } = callee;
  if (position !== "argument" || root.kind !== "name") return false;
  const [step] = steps;
  if (root.name === "connect") return steps.length === 0;
  return root.name === "qlik" && steps.length === 1 && step?.kind === "member" && step.name === "on";
}

/** Names for `byName`, from what was seen already. */
function seenFor({ name }: Method, { seen }: CompletionSources): readonly Candidate[] {
  return name.endsWith(".byName") ? (seen?.(name.slice(0, name.lastIndexOf("."))) ?? []) : [];
}

/** The method that is called: under `qlik`, or a function of a connection that a variable holds. */
function methodOf({ callee }: CallPlace, text: string, { live }: CompletionSources): Method | undefined {
  const seen = infer(callee, text.slice(0, callee.start));
  if (seen?.kind === "api") return findMethod(seen.path);
  if (seen?.kind !== "live" || seen.isAwaited) return undefined;
  const name = live?.functionName(seen.expression);
  return name !== undefined && firstNames().includes(name) ? findMethod(name) : undefined;
}

function nameCandidates({ globals, live }: CompletionSources): Candidate[] {
  const own = (live?.variables() ?? []).filter((text) => !globals.includes(text));
  return [...globals.map((text) => ({ text })), ...own.map((text) => ({ text, rank: 1 }))];
}

function languageCandidates(): Candidate[] {
  return LANGUAGE.map((text) => ({ text, rank: 2 }));
}

/** Those that begin as what is typed, each once, the most useful first. */
function tidy(completion: Completion): Completion {
  const { candidates, fragment } = completion;
  const fitting = candidates.filter(({ text }) => text.startsWith(fragment) && text !== fragment);
  const useful = fitting.filter(({ rank = 0 }) => rank < NOISE_RANK);
  const wanted = useful.length > 0 || fragment === "" ? useful : fitting;
  const distinct = [...new Map([...wanted].reverse().map((one) => [one.text, one])).values()].reverse();
  const sorted = distinct
    .map((one, place) => ({ one, place }))
    .sort((a, b) => (a.one.rank ?? 0) - (b.one.rank ?? 0) || a.place - b.place)
    .map(({ one }) => one);
  return { ...completion, candidates: sorted };
}
