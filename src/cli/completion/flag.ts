import { kebab } from "../../api/command-words.ts";
import { aboutOf } from "../operations/operation-help.ts";
import { isOwn, type Flag } from "../operations/flags.ts";
import { flagKey } from "../operations/spelling.ts";
import type { Spelled } from "./candidates.ts";
import type { OwnCommand } from "./own-commands.ts";
import { wantedValue, type Wanted } from "./wanted.ts";

/** A flag of any command, as completion needs it. Pure. */
export interface KnownFlag {
  /** With their dashes, the one to propose first. */
  names: readonly string[];
  about: string;
  /** A switch has none. */
  value?: Wanted | undefined;
  many: boolean;
}

export function ownFlags({ words, flags }: OwnCommand): KnownFlag[] {
  return flags.map(({ names, about, value, many = false }) => ({
    ...{ names, about, many },
    value: value === undefined ? undefined : wantedValue(words, names[0]!, value),
  }));
}

export function operationFlags(flags: readonly Flag[], operation: string): KnownFlag[] {
  return flags.map((flag) => {
    const { name, short, also = [], rule } = flag;
    const long = [name, ...also].map((one) => `--${one}`);
    return {
      names: short === undefined ? long : [...long, `-${short}`],
      about: aboutOf(flag, new Set()),
      value: rule.type === "boolean" ? undefined : valueOf(flag, operation),
      many: rule.repeated === true,
    };
  });
}

function valueOf(flag: Flag, operation: string): Wanted {
  const { name, value = "", rule } = flag;
  const sorts = isOwn(flag, "sort-by");
  if (sorts || isOwn(flag, "columns")) return { kind: "fields", operation, signs: sorts };
  if (rule.enum) return { kind: "words", words: rule.enum };
  return rule.type === "file" ? { kind: "file" } : wantedValue("", `--${name}`, value);
}

/** The flag of that name, in whichever spelling; the last one where several of one letter stand together: `-qo`. */
export function findFlag(typed: string, flags: readonly KnownFlag[]): KnownFlag | undefined {
  const isLong = typed.startsWith("--");
  if (/^-[a-z]{2,}$/i.test(typed)) {
    const all = Array.from(typed.slice(1), (letter) => findFlag(`-${letter}`, flags));
    return all.slice(0, -1).every((flag) => flag && flag.value === undefined) ? all.at(-1) : undefined;
  }
  return flags.find(({ names }) =>
    names.some((name) =>
      isLong ? name.startsWith("--") && flagKey(name) === flagKey(typed) : name === typed,
    ),
  );
}

/** The flags that can still be given. @param given what stands on the line already */
export function openFlags(flags: readonly KnownFlag[], given: readonly string[]): Spelled[] {
  const used = new Set(given.map((word) => findFlag(word.replace(/=.*/s, ""), flags)));
  return flags
    .filter((flag) => flag.many || !used.has(flag))
    .map(({ names: [first = "", ...others], about }) => {
      const own = first.replace(/^--/, "");
      return {
        text: first,
        about,
        also: [`--${kebab(own)}`, ...others.filter((one) => one.startsWith("--"))],
      };
    });
}
