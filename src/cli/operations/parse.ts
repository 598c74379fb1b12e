import { QlikError, didYouMean } from "../../errors.ts";
import { nearest } from "../../nearest.ts";
import type { Flag } from "./flags.ts";
import { flagKey } from "./spelling.ts";

/**
 * Parses what follows the words of a command, by the flags of its operation. Not with cac, for three reasons: it makes
 * objects of flags with dots, `no…` of flags that begin with `no`, and forgets their order, which a JSON Patch needs.
 */

/** One flag as it was given. */
export interface Given {
  flag: Flag;
  /** As it was typed. */
  typed: string;
  /** `true` for a flag alone. */
  value: string | true;
}

export interface Parsed {
  positionals: string[];
  /** In the order of the line. */
  given: Given[];
}

/**
 * Pure.
 *
 * @param command as typed, for messages: `qlik space ls`
 * @throws {QlikError} `usage` for an unknown flag or a missing value, naming the nearest flag.
 */
export function parseArguments(argv: readonly string[], flags: readonly Flag[], command: string): Parsed {
  const find = finder(flags);
  const positionals: string[] = [];
  const given: Given[] = [];
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i]!;
    if (word === "--") return { positionals: [...positionals, ...argv.slice(i + 1)], given };
    if (!word.startsWith("-") || word === "-") {
      positionals.push(word);
      continue;
    }
    for (const { typed, own } of unbundled(word, find)) {
      const flag = find(typed) ?? unknownFlag(command, typed, flags);
      const next = argv[i + 1];
      if (own !== undefined) given.push({ flag, typed, value: own });
      else if (flag.rule.type === "boolean") {
        const isValue = next === "true" || next === "false";
        given.push({ flag, typed, value: isValue ? next : true });
        if (isValue) i++;
      } else {
        // A value may begin with a dash, as in --sort -name; not where it is a flag itself.
        if (next === undefined || (next.startsWith("-") && next !== "-" && find(next.replace(/=.*/s, "")))) {
          throw usage(command, `${typed} needs a value.`);
        }
        given.push({ flag, typed, value: next });
        i++;
      }
    }
  }
  return { positionals, given };
}

/** `-qo csv` and `-ocsv` are flags of one letter, of which the last one may have a value. */
function unbundled(
  word: string,
  find: (typed: string) => Flag | undefined,
): { typed: string; own?: string | undefined }[] {
  const [, typed = "", own] = /^(--?[^=]*)(?:=(.*))?$/s.exec(word) ?? [];
  const whole = [{ typed, own }];
  // With one dash too few, it is a long flag that was meant.
  if (typed.startsWith("--") || typed.length <= 2 || find(`-${typed}`)) return whole;
  const parts: typeof whole = [];
  for (let at = 1; at < word.length; at++) {
    const letter = `-${word[at]}`;
    const flag = find(letter);
    if (!flag) return whole;
    if (flag.rule.type !== "boolean") {
      const value = word.slice(at + 1).replace(/^=/, "");
      return [...parts, { typed: letter, own: value === "" ? undefined : value }];
    }
    parts.push({ typed: letter, own: undefined });
  }
  return parts;
}

function finder(flags: readonly Flag[]): (typed: string) => Flag | undefined {
  const long = new Map<string, Flag>();
  const short = new Map<string, Flag>();
  for (const flag of flags) {
    if (flag.short) short.set(flag.short, flag);
    for (const name of [flag.name, ...(flag.also ?? [])]) {
      if (!long.has(flagKey(name))) long.set(flagKey(name), flag);
    }
  }
  return (typed) => (typed.startsWith("--") ? long.get(flagKey(typed.slice(2))) : short.get(typed.slice(1)));
}

function unknownFlag(command: string, typed: string, flags: readonly Flag[]): never {
  const meant = nearest(
    typed.replace(/^-+/, ""),
    flags.map(({ name }) => name),
  );
  throw usage(command, `${command} has no flag "${typed}".${didYouMean(meant && `--${meant}`)}`);
}

/** An error of the line, with where to read on. */
export function usage(command: string, message: string): QlikError {
  return new QlikError("usage", message, { remedy: `See ${command} --help.` });
}
