import { isAbsolute, relative, resolve, sep } from "node:path";
import { onlyCode } from "./only-code.ts";
import { prepare } from "./transform.ts";

/** From the inputs of a session to a script that does the same. Pure. */

/** An input that did not fail. */
export interface Input {
  source: string;
  /** What it gave; `list` is what the prompt shows as a table. */
  gave: "nothing" | "value" | "list";
  /** Whether it gave a promise or a list that the prompt waited for by itself. */
  awaited: boolean;
  /** The name that the value is kept under: `_3`. */
  name?: string | undefined;
  /** The context that the prompt was on. @default that of the script */
  context?: string;
}

export interface ScriptFacts {
  context: string;
  /** Whether there is a context of this name where the script will run. */
  named: boolean;
  server: string;
  /** Where the inputs' relative imports start. */
  folder: string;
  /** Where the script will be: its folder. */
  target: string;
  /** Names that the toolkit exports under the name they have at the prompt. */
  exports: readonly string[];
}

/** What a saved session begins with, which may have been loaded and is saved again. */
const HEADER = /^\/\/ A session on [^\n]*\n(?:\/\/ @context [^\n]*\n)?/;

export function toScript(inputs: readonly Input[], facts: ScriptFacts): string {
  const earlier = new Set(inputs.flatMap(({ source }) => valueNames(source)));
  const declared = new Map<string, number>();
  for (const { source } of inputs) {
    for (const name of new Set(declaredNames(source))) declared.set(name, (declared.get(name) ?? 0) + 1);
  }
  const repeated = new Set([...declared].filter(([, times]) => times > 1).map(([name]) => name));
  const known = new Set<string>();
  const imports: string[] = [];
  const { context: usual } = facts;
  const first = inputs[0]?.context ?? usual;
  const goes = inputs.some(({ context = usual }) => context !== first);
  let here = first;
  const body = inputs.flatMap((input) => {
    const { context = usual } = input;
    const move = context === here ? [] : [`qlik = connect(${JSON.stringify(context)});`];
    here = context;
    const text = withRelativeImports(input.source.trim().replace(HEADER, ""), facts);
    const found = splitImports(text);
    for (const line of found.imports) if (!imports.includes(line)) imports.push(line);
    if (found.rest.trim() === "") return move;
    return [...move, statement({ ...input, source: found.rest.trim() }, earlier, repeated, known)];
  });
  const code = body.join("\n");
  const used = facts.exports.filter((name) => mentions(code, name) && !(goes && name === "qlik"));
  const requires = mentions(code, "require");
  return [
    `// A session on ${goes ? "several contexts" : first === usual ? `${first} (${facts.server})` : first}.`,
    ...(first !== usual || facts.named ? [`// @context ${first}`] : []),
    ...(used.length > 0 ? [`import { ${used.join(", ")} } from "qlik-toolkit";`] : []),
    ...(requires ? ['import { createRequire } from "node:module";'] : []),
    ...merged(imports),
    "",
    ...(requires ? ["const require = createRequire(import.meta.url);"] : []),
    ...(goes ? [`let qlik = connect(${JSON.stringify(first)});`] : []),
    ...(earlier.size > 0 ? [`let ${[...earlier].map((name) => `${name}: any`).join(", ")};`] : []),
    ...(body.length > 0 ? [code] : []),
    "",
  ].join("\n");
}

function statement(
  { source, gave, awaited, name }: Input,
  earlier: ReadonlySet<string>,
  repeated: ReadonlySet<string>,
  known: Set<string>,
): string {
  const expression = source.replace(/;\s*$/, "");
  if (!isExpression(expression) || isAssignment(expression)) return redeclared(source, repeated, known);
  const value = awaited ? `await ${isSimpleCall(expression) ? expression : `(${expression})`}` : expression;
  const targets = [...new Set(["_", ...(name === undefined ? [] : [name])])].filter((one) =>
    earlier.has(one),
  );
  const kept = targets.map((one) => `${one} = `).join("");
  if (gave === "nothing") return `${kept}${value};`;
  const shown = kept === "" ? value : `(${kept}${value})`;
  return `console.log(${gave === "list" ? `table(${shown})` : shown});`;
}

function isExpression(source: string): boolean {
  if (/^(?:import|export|function|class|async function|const|let|var|type|interface|enum)\b/.test(source))
    return false;
  return prepare(`void (${source}\n)`).state === "complete";
}

/** Its value is of no interest to who reads the output. */
function isAssignment(source: string): boolean {
  return /^[A-Za-z_$][\w$.[\]]*\s*(?:[-+*/%&|^]|\*\*|<<|>>>?|&&|\|\||\?\?)?=(?![=>])/.test(source);
}

function isSimpleCall(source: string): boolean {
  return /^[\w$.]+\([^]*\)$/.test(source) && !/\)\s*[^.\s)\]},]/.test(onlyCode(source));
}

/** `_` and `_3`, where they are used. */
function valueNames(source: string): string[] {
  return [...onlyCode(source).matchAll(/(?<![\w$.])_\d*(?![\w$])/g)].map(([name]) => name);
}

function mentions(code: string, name: string): boolean {
  return new RegExp(String.raw`(?<![\w$.])${name.replaceAll("$", "\\$")}(?![\w$])`).test(onlyCode(code));
}

const DECLARATION =
  /^(?:export )?(const|let|var|async function\*?|function\*?|class)\s+(?:([\w$]+)|([{[][^=;]*))/gm;

/** Names that an input declares at its top level, those of patterns included. */
function declaredNames(source: string): string[] {
  const found = [...onlyCode(source).matchAll(DECLARATION)].flatMap(([, , name, pattern]) =>
    name !== undefined ? [name] : patternNames(pattern!),
  );
  return [...found, ...implicitNames(source)];
}

/** `{ a, b: c, ...d }` declares a, c and d. */
function patternNames(pattern: string): string[] {
  return [...pattern.matchAll(/([\w$]+)\s*(:)?/g)]
    .filter(([, , colon]) => colon === undefined)
    .map(([, name]) => name!);
}

/** At the prompt, to assign is to declare. */
function implicitNames(source: string): string[] {
  const [, name] = /^([A-Za-z$][\w$]*)\s*=(?![=>])/.exec(source.trim()) ?? [];
  return name === undefined ? [] : [name];
}

/** A module takes each name once: the first declaration becomes `let`, later ones assign. */
function redeclared(source: string, repeated: ReadonlySet<string>, known: Set<string>): string {
  const [implicit] = implicitNames(source);
  if (implicit !== undefined && !known.has(implicit)) {
    known.add(implicit);
    return `let ${source}`;
  }
  const bare = onlyCode(source);
  const places = [...bare.matchAll(DECLARATION)];
  return places.reduceRight((text, place) => {
    const [whole, kind = "", name, pattern] = place;
    const names = name === undefined ? patternNames(pattern!) : [name];
    if (!names.some((one) => repeated.has(one))) return text;
    const isFirst = !names.some((one) => known.has(one));
    for (const one of names) known.add(one);
    const at = place.index + whole.indexOf(kind);
    const before = text.slice(0, at);
    const after = text.slice(at + kind.length);
    if (/function|class/.test(kind)) return `${before}${isFirst ? "let " : ""}${name} = ${kind}${after}`;
    if (isFirst) return `${before}let${after}`;
    if (name !== undefined) return before + after.trimStart().replace(/^([\w$]+)\s*:[^=]*=/, "$1 =");
    const end = text.length - (/;\s*$/.exec(text)?.[0].length ?? 0);
    return `${before}(${text.slice(at + kind.length, end).trimStart()});`;
  }, source);
}

/** A script may be somewhere else than the session was. */
function withRelativeImports(source: string, { folder, target }: ScriptFacts): string {
  if (resolve(folder) === resolve(target)) return source;
  return source.replace(
    /(\bfrom\s*|\bimport\s*\(?\s*)(["'])(\.{1,2}\/[^"']*)\2/g,
    (_, head: string, mark: string, path: string) => {
      const moved = relative(target, resolve(folder, path)).split(sep).join("/");
      return `${head}${mark}${moved.startsWith(".") || isAbsolute(moved) ? moved : `./${moved}`}${mark}`;
    },
  );
}

/** Static imports stand at the head of a script. The toolkit's own are made anew. */
function splitImports(source: string): { imports: string[]; rest: string } {
  const imports: string[] = [];
  const rest = source.replace(/^import\s(?:[^;"'()]*?\sfrom\s*)?["'][^"']+["'];?[^\S\n]*\n?/gm, (line) => {
    if (!/["']qlik-toolkit["']/.test(line)) imports.push(`${line.trim().replace(/;?$/, ";")}`);
    return "";
  });
  return { imports, rest };
}

/** The same name may be imported again at a prompt, and once in a module. */
function merged(imports: readonly string[]): string[] {
  const named = new Map<string, Set<string>>();
  const lines = imports.map((line) => {
    const [, names, from] = /^import\s*\{([^}]*)\}\s*from\s*(["'][^"']+["']);$/.exec(line) ?? [];
    if (names === undefined || from === undefined) return () => [line];
    const key = from.slice(1, -1);
    const isFirst = !named.has(key);
    const all = named.get(key) ?? new Set();
    for (const name of names.split(",")) if (name.trim() !== "") all.add(name.trim());
    named.set(key, all);
    return () => (isFirst ? [`import { ${[...all].join(", ")} } from ${from};`] : []);
  });
  return lines.flatMap((line) => line());
}
