import { refuse, type Source } from "./envelope.ts";

type Predicate<T> = (row: T) => boolean;

const operators = {
  eq: (actual: string, wanted: string) => actual === wanted,
  co: (actual: string, wanted: string) => actual.includes(wanted),
  sw: (actual: string, wanted: string) => actual.startsWith(wanted),
};

export type FilterOperator = keyof typeof operators;

/** The fields that a filter may name. A field with several values matches where one of them does. */
export type FilterFields<T> = Readonly<
  Record<string, { operators: readonly FilterOperator[]; read(row: T): readonly (string | undefined)[] }>
>;

/** Deeper nesting is refused, since the parser recurses. */
const MAX_DEPTH = 32;

/**
 * The predicate for a filter after RFC 7644 as far as Qlik's lists need it: `eq`, `co`, `sw`, `and`, `or` and
 * brackets, all case-insensitive.
 *
 * @throws {@link Refusal} 400 at the given source, for wrong syntax and for fields or operators not on offer
 * @see https://datatracker.ietf.org/doc/html/rfc7644#section-3.4.2.2
 */
export function parseFilter<T>(text: string, fields: FilterFields<T>, source: Source): Predicate<T> {
  const fail = (detail: string): never => {
    throw refuse(400, "HTTP-400", "Invalid filter", { detail, source });
  };
  const tokens = tokenize(text) ?? fail("The filter has an unfinished text.");
  let position = 0;

  const peek = (): string => tokens[position] ?? "";
  const take = (): string => {
    position += 1;
    return tokens[position - 1] ?? fail("The filter ends too early.");
  };

  const comparison = (): Predicate<T> => {
    const name = take();
    const known = Object.keys(fields).find((key) => key.toLowerCase() === name.toLowerCase());
    const field = fields[known ?? ""] ?? fail(`Cannot filter by "${name}".`);
    const operator = field.operators.find((key) => key === peek().toLowerCase());
    if (operator === undefined) return fail(`"${name}" does not support "${peek()}".`);
    position += 1;
    const wanted = readText(take()) ?? fail(`The value for "${name}" is not a text in double quotes.`);
    const test = operators[operator];
    return (row) =>
      field.read(row).some((value) => value !== undefined && test(value.toLowerCase(), wanted.toLowerCase()));
  };

  const term = (depth: number): Predicate<T> => {
    if (peek() !== "(") return comparison();
    if (depth === MAX_DEPTH) return fail("The filter is too complex.");
    position += 1;
    const inner = either(depth + 1);
    return take() === ")" ? inner : fail("A bracket is not closed.");
  };

  const chain = (word: string, part: () => Predicate<T>): Predicate<T>[] => {
    const parts = [part()];
    while (peek().toLowerCase() === word) {
      position += 1;
      parts.push(part());
    }
    return parts;
  };

  const both = (depth: number): Predicate<T> => {
    const parts = chain("and", () => term(depth));
    return (row) => parts.every((part) => part(row));
  };

  const either = (depth: number): Predicate<T> => {
    const parts = chain("or", () => both(depth));
    return (row) => parts.some((part) => part(row));
  };

  const predicate = either(0);
  return position === tokens.length ? predicate : fail(`Unexpected "${peek()}".`);
}

function tokenize(text: string): string[] | undefined {
  const tokens: string[] = text.match(/[()]|"(?:[^"\\]|\\.)*"|[^\s()"]+|"/g) ?? [];
  return tokens.includes('"') ? undefined : tokens;
}

function readText(token: string): string | undefined {
  if (!token.startsWith('"')) return undefined;
  try {
    return JSON.parse(token) as string;
  } catch {
    return undefined;
  }
}
