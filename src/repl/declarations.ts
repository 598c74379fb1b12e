import { onlyCode } from "./only-code.ts";

/**
 * V8's REPL mode lets a name be declared again, but only in the way it was before: `let` and `class` are one way,
 * `const` another, `var` and `function` a third. At a prompt a name means what it was given last. Pure.
 *
 * All code is as the stripper prints it: what stands at the beginning of a line is a statement of its own.
 */

const NAME = "[\\p{ID_Start}$_][\\p{ID_Continue}$]*";
const CONSTANT = new RegExp(`^const (?:(${NAME}) =)?`, "gmu");
const VARIABLES = /^(?:let|var|class|(?:async )?function\*?) ([^=(;]+)/gm;
const ASSIGNMENT = new RegExp(
  `^(?:(${NAME}) ?(?:(?:[-+%&^|/]|\\*\\*?|<<|>>>?|&&|\\|\\||\\?\\?)?=(?![=>])|\\+\\+|--)|(?:\\+\\+|--)(${NAME}))`,
  "gmu",
);

export interface Loosened {
  code: string;
  /** Names declared with `const`, those of patterns aside. */
  constants: string[];
  /** Names declared otherwise. */
  variables: string[];
}

/** The code with `let` for the `const` of its own level. */
export function loosenConstants(code: string): Loosened {
  const bare = onlyCode(code);
  const places = [...bare.matchAll(CONSTANT)];
  const constants = places.flatMap(([, name]) => name ?? []);
  const variables = [...bare.matchAll(VARIABLES)].flatMap(([, names = ""]) => names.match(/[\w$]+/g) ?? []);
  const text = places.reduceRight((rest, { index }) => {
    return `${rest.slice(0, index)}let${rest.slice(index + "const".length)}`;
  }, code);
  return { code: text, constants, variables };
}

/** The code with enums that are new ones, instead of adding to what had their name before. */
export function renewEnums(code: string): string {
  if (!code.includes("|| {});")) return code;
  const bare = onlyCode(code);
  // The blanks are where the stripper's comment was.
  const starts = [...bare.matchAll(/^var ([\w$]+) =  +function\(\1\) \{/gm)];
  // Of two parts in one input, the second one does add.
  const once = starts.filter(({ 1: name }) => starts.filter((other) => other[1] === name).length === 1);
  return once.reduceRight((text, { index, 1: name }) => {
    const end = bare.indexOf(`\n}(${name} || {});`, index);
    if (end === -1) return text;
    const call = end + "\n}(".length;
    const renewed = `let${text.slice(index + "var".length, call)}{}`;
    return text.slice(0, index) + renewed + text.slice(call + `${name} || {}`.length);
  }, code);
}

/** Whether a statement of the code assigns to one of these names. */
export function assignsConstant(code: string, constants: ReadonlySet<string>): boolean {
  if (constants.size === 0) return false;
  return [...onlyCode(code).matchAll(ASSIGNMENT)].some(([, name = "", other = name]) => constants.has(other));
}

/** The name that V8 says is taken. */
export function takenName(error: unknown): string | undefined {
  if (!(error instanceof SyntaxError)) return undefined;
  return /^Identifier '(.+)' has already been declared$/.exec(error.message)?.[1];
}

/**
 * The code with its declaration of `name` turned into the kind that the name has; `undefined` where it has that kind
 * already, and so something else is wrong.
 *
 * @param isLexical whether the name was declared with `let` or `class`
 */
export function redeclare(code: string, name: string, isLexical: boolean): string | undefined {
  const escaped = name.replaceAll("$", "\\$");
  const among = `(?= (?:[^=;]*[^\\w$.])?${escaped}(?![\\w$]))`;
  const kinds: [pattern: string, text: string][] = isLexical
    ? [
        [`(?:async )?function\\*?(?= ${escaped}\\()`, `let ${name} = $`],
        [`var${among}`, "let"],
      ]
    : [
        [`class(?= ${escaped}[ {])`, `var ${name} = $`],
        [`let${among}`, "var"],
      ];
  const bare = onlyCode(code);
  for (const [pattern, text] of kinds) {
    const place = new RegExp(`^${pattern}`, "m").exec(bare);
    if (place === null) continue;
    const [keyword] = place;
    return code.slice(0, place.index) + text.replace("$", keyword) + code.slice(place.index + keyword.length);
  }
  return undefined;
}
