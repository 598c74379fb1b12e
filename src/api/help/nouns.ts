import { commandWords, kebab } from "../command-words.ts";

/** What the members of a name are called in English. Pure. */

/** What English writes otherwise than names do, or what says more. An `s` at the end may follow each. */
const WRITTEN: Readonly<Record<string, string>> = {
  api: "API",
  automl: "AutoML",
  config: "configuration",
  csp: "CSP",
  dataset: "data set",
  datasource: "data source",
  di: "data integration",
  followup: "follow-up",
  ip: "IP",
  keyprovider: "key provider",
  knowledgebase: "knowledge base",
  ml: "ML",
  oauth: "OAuth",
  odag: "ODAG",
  odbc: "ODBC",
  realtime: "real-time",
  url: "URL",
};

/** Things whose name is not what they are. */
const CALLED: Readonly<Record<string, readonly [one: string, many: string]>> = {
  "di task": ["data task", "data tasks"],
  "temp content": ["temporary file", "temporary files"],
};

/** `dataSets` → `data set`. What is singular already, or has no singular, stays. */
export function oneOf(member: string): string {
  const one = singular(member);
  return CALLED[one]?.[0] ?? written(one);
}

/** `dataSets` → `data sets`. */
export function manyOf(member: string): string {
  return CALLED[singular(member)]?.[1] ?? wordsOf(member);
}

/** As the member says, in words: `startPages` → `start pages`. */
export function wordsOf(member: string): string {
  return written(kebab(member).replaceAll("-", " "));
}

/** With its article: `an app`, `a user`. */
export function anyOf(one: string): string {
  return `${/^([aeio]|un(?!i)|AP|IP|ML|OD)/i.test(one) && !/^one\b/.test(one) ? "an" : "a"} ${one}`;
}

function singular(member: string): string {
  return commandWords(`${member}.x`)[0]!.replaceAll("-", " ");
}

function written(words: string): string {
  return words.replaceAll(/[a-z]+/g, (word) => {
    const one = word.replace(/s$/, "");
    if (Object.hasOwn(WRITTEN, word)) return WRITTEN[word]!;
    return Object.hasOwn(WRITTEN, one) ? `${WRITTEN[one]}s` : word;
  });
}
