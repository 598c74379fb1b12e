import { GLOBAL_FLAGS } from "./global-flags.ts";

/** Flags that take a value and may stand before the command: `qlik --context dev user me`. */
const VALUE_FLAGS = new Set([
  "-e",
  "--eval",
  ...GLOBAL_FLAGS.filter(({ value }) => value !== undefined).map(({ name }) => `--${name}`),
]);

/** Where the command stands among the flags before it. Pure. */
export function commandIndex(argv: readonly string[]): number | undefined {
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i]!;
    if (word === "--") return undefined;
    if (VALUE_FLAGS.has(word)) i++;
    else if (word === "-" || !word.startsWith("-")) return i;
  }
  return undefined;
}
