import { didYouMean, QlikError } from "../errors.ts";
import { nearest } from "../nearest.ts";
import { GLOBAL_FLAGS } from "./global-flags.ts";

/**
 * The error for a flag that stands before the command and is not one of those that may: a mistyped one, or one of the command
 * that follows. What comes after it may be its value, and is not looked at. Pure.
 *
 * @param parent what has been read of the command: `qlik user`
 * @param also further flags that may stand there, with their dashes
 */
export function misplacedFlag(parent: string, word: string, also: readonly string[] = []): QlikError {
  const flag = word.replace(/=.*/s, "");
  const known = [...GLOBAL_FLAGS.map(({ name }) => `--${name}`), "--help", ...also];
  // All letters are near to each other.
  const meant = nearest(
    flag,
    known.filter((one) => one.startsWith("--") && flag.startsWith("--")),
  );
  return new QlikError("usage", `${parent} has no flag "${flag}".${didYouMean(meant)}`, {
    remedy:
      meant === undefined
        ? `Flags of a command come after it: ${parent} COMMAND ${flag}. See ${parent} --help.`
        : `See ${parent} --help.`,
  });
}

/** The first flag, before the command, that is none of those that may stand there. Pure. */
export function findMisplacedFlag(before: readonly string[], also: readonly string[]): string | undefined {
  const known = [...GLOBAL_FLAGS.map(({ name }) => `--${name}`), ...also];
  return before.find((word) => word.startsWith("-") && !known.includes(word.replace(/=.*/s, "")));
}
