import { type Problem, Refusal } from "./envelope.ts";

/** What the documents say about a query parameter. */
export interface QueryRule {
  /** A number is a whole one, unless it is a `decimal`. */
  type: "string" | "number" | "decimal" | "boolean" | "array";
  /** Arrays repeat their key unless they are one value, separated by commas or blanks. */
  style?: "comma" | "space";
  enum?: readonly string[];
  required?: true;
  minimum?: number;
  maximum?: number;
  default?: string | number;
}

export type QueryRules = Readonly<Record<string, QueryRule>>;

type Value<R extends QueryRule> = R extends { type: "number" | "decimal" }
  ? number
  : R extends { type: "boolean" }
    ? boolean
    : R extends { type: "array" }
      ? string[]
      : string;

/** What a handler is given for the rules of its route. */
export type QueryValues<Q extends QueryRules> = {
  [K in keyof Q]: Q[K] extends { default: string | number } | { required: true }
    ? Value<Q[K]>
    : Value<Q[K]> | undefined;
};

/**
 * The values of a query string, checked against the rules. Parameters that the documents do not know are
 * refused too: a learner's typing slip would otherwise look like a filter that matches everything.
 *
 * @throws {@link Refusal} 400 with one entry for each wrong parameter
 */
export function readQuery(search: URLSearchParams, rules: QueryRules): Record<string, unknown> {
  const problems: Problem[] = [];
  const complain = (parameter: string, detail: string): undefined => {
    problems.push({ code: "HTTP-400", title: "Invalid query parameter", detail, source: { parameter } });
  };

  for (const name of new Set(search.keys())) {
    if (!Object.hasOwn(rules, name)) complain(name, `There is no parameter "${name}".`);
  }
  const values = Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => {
      const texts = search.getAll(name);
      return [name, readValue(texts, rule, (detail) => complain(name, `"${name}" ${detail}.`))];
    }),
  );
  if (problems.length > 0) throw new Refusal(400, problems);
  return values;
}

function readValue(texts: string[], rule: QueryRule, complain: (detail: string) => undefined): unknown {
  const [text, ...more] = texts;
  if (text === undefined) return rule.required ? complain("is required") : rule.default;
  if (rule.type === "array") {
    if (rule.style && more.length > 0) return complain("is given more than once");
    const parts = rule.style ? text.split(rule.style === "comma" ? "," : " ") : texts;
    const wrong = parts.find((part) => rule.enum?.includes(part) === false);
    return wrong === undefined ? parts : complain(`does not allow "${wrong}"`);
  }
  if (more.length > 0) return complain("is given more than once");
  if (rule.type === "boolean")
    return /^(true|false)$/.test(text) ? text === "true" : complain("is true or false");
  if (rule.type === "decimal")
    return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : complain("is a number");
  if (rule.type === "number") return readNumber(text, rule, complain);
  return rule.enum?.includes(text) === false ? complain(`is one of ${rule.enum.join(", ")}`) : text;
}

function readNumber(text: string, rule: QueryRule, complain: (detail: string) => undefined): unknown {
  const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = rule;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return value >= minimum && value <= maximum
    ? value
    : complain(`is a whole number from ${minimum} to ${maximum}`);
}
