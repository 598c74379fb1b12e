import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  visit,
  type Alias,
  type Document,
  type Node,
  type YAMLError,
} from "yaml";

/** What is wrong with a document as YAML, whatever it is about. No message quotes the text: it may be a secret. */
export interface YamlProblem {
  /** Characters from the start of the text. */
  offset: number;
  message: string;
}

const TOO_DEEP_MESSAGE = "nested too deeply";

// The library's own messages may quote the text at fault.
const SYNTAX: Partial<Record<YAMLError["code"], string>> = {
  BAD_ALIAS: "an alias without an anchor before it",
  BAD_DQ_ESCAPE: 'an escape that YAML does not know: write \\\\ for a backslash inside "…"',
  BAD_INDENT: "wrong indentation, or a bracket that is not closed",
  BAD_SCALAR_START: "a character that YAML reserves: put the value in quotes",
  BLOCK_AS_IMPLICIT_KEY: "a second colon in the line, or wrong indentation: put the value in quotes",
  DUPLICATE_KEY: "this key is there twice: keep one of the two",
  MISSING_CHAR: "a closing quote or bracket, a comma or a blank is missing",
  MULTILINE_IMPLICIT_KEY: "a key without a colon, or wrong indentation",
  MULTIPLE_DOCS: "a second document: keep one to a file",
  NON_STRING_KEY: "this key is no plain name: put it in quotes",
  RESOURCE_EXHAUSTION: TOO_DEEP_MESSAGE,
  TAB_AS_INDENT: "a tab as indentation: use blanks",
  UNEXPECTED_TOKEN: "something unexpected: inside { } and [ ], put ${NAME} in quotes",
};

/** What every reader takes for the same, and all that settings need. */
const TAGS = new Set(["!", ...["bool", "map", "seq", "str"].map((name) => `tag:yaml.org,2002:${name}`)]);

/** Errors of syntax; what follows from them is not worth telling. Pure. */
export function syntaxProblems({ errors }: Document): YamlProblem[] {
  // With `compat`, the library stumbles over a bracket that is not closed and takes that for a lack of memory.
  const told = errors.filter(({ code }, index) => index === 0 || code !== "RESOURCE_EXHAUSTION");
  return told.map(({ pos, code }) => ({ offset: pos[0], message: SYNTAX[code] ?? "not valid YAML" }));
}

/** What would take all the memory there is, and the process with it, if it were parsed. Pure. */
export function tooDeep(text: string): YamlProblem | undefined {
  const found = /(?:[[{]\s*|- ){50}/.exec(text);
  return found === null ? undefined : { offset: found.index, message: TOO_DEEP_MESSAGE };
}

/**
 * Aliases and merge keys that lead nowhere or back to themselves: such a document has no value. Pure.
 *
 * @param text of the document: without their marks in it, a file of thousands of contexts need not be walked through
 */
export function aliasProblems(document: Document, text: string): YamlProblem[] {
  const problems: YamlProblem[] = [];
  if (!/\*|<</.test(text)) return problems;
  visit(document, {
    Alias(_, alias, path) {
      const source = alias.resolve(document);
      if (source === undefined) problems.push(problemAt(alias, SYNTAX.BAD_ALIAS!));
      else if (path.includes(source))
        problems.push(problemAt(alias, "an alias inside of what it stands for"));
    },
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.source !== "<<" || key.type !== "PLAIN") return;
      const merged = isSeq(value) ? value.items : [value];
      const wrong = merged.some((item) => {
        const source = isAlias(item) ? item.resolve(document) : item;
        return source !== undefined && !isMap(source);
      });
      if (wrong) problems.push(problemAt(key, "a merge key whose value is no map, and no list of maps"));
    },
  });
  return problems;
}

/** Where a document with more aliases than its size warrants has the first of them. Pure. */
export function tooManyAliases(document: Document): YamlProblem {
  let first: Alias | undefined;
  visit(document, {
    Alias(_, alias) {
      first = alias;
      return visit.BREAK;
    },
  });
  return problemAt(first, "too many aliases, from here on: write their values out");
}

/** Tags, which each reader may take for something else; a secret such as `!vault …` would be sent as it stands. Pure. */
export function tagProblems(document: Document): YamlProblem[] {
  const problems: YamlProblem[] = [];
  visit(document, {
    Node(_, node) {
      const { tag } = node as { tag?: string };
      if (tag !== undefined && !TAGS.has(tag)) {
        problems.push(problemAt(node, "a tag (!…), which means nothing here: remove it"));
      }
    },
  });
  return problems;
}

function problemAt(node: Node | undefined, message: string): YamlProblem {
  return { offset: node?.range?.[0] ?? 0, message };
}
