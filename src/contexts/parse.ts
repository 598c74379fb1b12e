import { LineCounter, parseDocument, type Document } from "yaml";

import { didYouMean, isQlikError, QlikError } from "../errors.ts";
import { credentialsKind } from "./credentials.ts";
import { isRecord } from "./is-record.ts";
import { literalSecrets } from "./literal-secrets.ts";
import { withDefaults } from "./merge-defaults.ts";
import { nearest } from "../nearest.ts";
import { positionOf, type Position } from "./positions.ts";
import { schemaProblems, showPath, type Problem } from "./problems.ts";
import { variablesIn } from "./references.ts";
import { contextsFileSchema, type Context, type ContextsFile } from "./schema.ts";
import { isForQlikCli } from "./server-type.ts";
import { normalizeServer } from "./server-url.ts";
import {
  aliasProblems,
  syntaxProblems,
  tagProblems,
  tooDeep,
  tooManyAliases,
  type YamlProblem,
} from "./yaml-problems.ts";

/** A file whose contexts have not been looked at yet: a broken one must not make the others unusable. */
export interface LooseContextsFile {
  "current-context"?: string;
  defaults: Record<string, unknown>;
  contexts: Record<string, unknown>;
}

/** qlik-cli reads the file as YAML 1.1, where unquoted text such as `yes` or `1_000` is no text. */
const YAML_OPTIONS = { stringKeys: true, merge: true, compat: "yaml-1.1", prettyErrors: false } as const;

export interface ParsedFile<T> {
  file: T;
  document: Document;
  lineCounter: LineCounter;
}

/**
 * Reads a contexts file. A repository's file is strict: every key and value is checked. The user's store is not:
 * its contexts are checked when one is used.
 *
 * @param fileName how the messages call the file
 * @throws {@link QlikError} `config`, whose message lists all problems, one a line, as
 * `contexts.yaml:6:17  contexts.dev.server: message`; `insideGit` makes secrets in clear problems too.
 */
export function parseContextsFile(
  text: string,
  fileName: string,
  options: { strict: true; insideGit?: boolean },
): ParsedFile<ContextsFile>;
export function parseContextsFile(
  text: string,
  fileName: string,
  options: { strict: false },
): ParsedFile<LooseContextsFile>;
export function parseContextsFile(
  text: string,
  fileName: string,
  { strict, insideGit = false }: { strict: boolean; insideGit?: boolean },
): ParsedFile<ContextsFile | LooseContextsFile> {
  const lineCounter = new LineCounter();
  const deep = tooDeep(text);
  const document = parseDocument(deep ? text.slice(0, deep.offset) : text, { ...YAML_OPTIONS, lineCounter });
  const place = ({ path, message, at }: Problem): Placed => ({
    position: positionOf(document, lineCounter, path, at),
    message: path.length === 0 ? `this file ${message}` : `${showPath(path)}: ${message}`,
  });
  const fail = (problems: Problem[], yaml: YamlProblem[] = []): never => {
    const placed = yaml.map(({ offset, message }) => ({ position: lineCounter.linePos(offset), message }));
    throw listProblems(fileName, [...placed, ...problems.map(place)]);
  };

  const syntax = deep ? [deep] : syntaxProblems(document);
  if (syntax.length > 0) return fail([], syntax);
  const aliases = aliasProblems(document, text);
  if (aliases.length > 0) return fail([], aliases);
  let value: unknown;
  try {
    value = document.toJS();
  } catch {
    return fail([], [tooManyAliases(document)]);
  }
  if (!strict) return { file: looseFile(value, fail), document, lineCounter };

  // First, since a value with a tag may be another one than it seems.
  const tags = tagProblems(document);
  if (tags.length > 0) return fail([], tags);

  const { data, error } = contextsFileSchema.safeParse(value);
  const problems = schemaProblems(error?.issues ?? []);
  problems.push(...contextProblems(value, problems));
  if (insideGit) problems.push(...literalSecrets(value));
  if (problems.length > 0 || data === undefined) return fail(problems);
  return { file: data, document, lineCounter };
}

function looseFile(value: unknown, fail: (problems: Problem[]) => never): LooseContextsFile {
  if (value === null || value === undefined) return { defaults: {}, contexts: {} };
  if (!isRecord(value)) return fail([{ path: [], message: "is not a contexts file: it must be a map" }]);
  const { contexts = null, defaults } = value;
  if (contexts !== null && !isRecord(contexts))
    return fail([{ path: ["contexts"], message: "is not a map" }]);
  const current = value["current-context"];
  return {
    ...(typeof current === "string" || typeof current === "number"
      ? { "current-context": String(current) }
      : {}),
    defaults: isRecord(defaults) ? defaults : {},
    contexts: contexts ?? {},
  };
}

/** What no single key shows: credentials, servers and the current context, each with the defaults merged in. */
function contextProblems(file: unknown, schema: readonly Problem[]): Problem[] {
  if (!isRecord(file) || !isRecord(file.contexts)) return [];
  const defaults = isRecord(file.defaults) ? file.defaults : {};
  const problems: Problem[] = [];
  const names = Object.keys(file.contexts);
  for (const [name, own] of Object.entries(file.contexts)) {
    const path = ["contexts", name];
    // The schema drops this one name without a word: it would set the prototype of the map that zod builds.
    if (name === "__proto__" || name.trim() === "") {
      problems.push({ path, message: "cannot be the name of a context", at: "key" });
    }
    if (!isRecord(own)) continue;
    const context = withDefaults<Record<string, unknown>>(defaults, own);
    const { server } = context;
    if (server === undefined) problems.push({ path: [...path, "server"], message: "is missing" });
    if (isForQlikCli(context)) continue;
    const credentials = credentialsKind(context as Context);
    if ("problem" in credentials) problems.push({ path, message: credentials.problem, at: "key" });
    const serverPath = own.server === undefined ? ["defaults", "server"] : [...path, "server"];
    const message =
      typeof server === "string" ? serverProblem(server, (context as Context).insecure === true) : undefined;
    // Defaults serve many contexts, but their server is wrong once.
    const told = (): boolean =>
      [...schema, ...problems].some((problem) => showPath(problem.path) === showPath(serverPath));
    if (message !== undefined && !told()) problems.push({ path: serverPath, message });
  }
  const current = file["current-context"];
  if (typeof current === "string" && current !== "" && !names.includes(current)) {
    const message = `is not one of the contexts below.${didYouMean(nearest(current, names))}`;
    problems.push({ path: ["current-context"], message });
  }
  return problems;
}

function serverProblem(server: string, insecure: boolean): string | undefined {
  if (variablesIn(server).length > 0) return undefined;
  try {
    normalizeServer(server, { insecure });
    return undefined;
  } catch (error) {
    if (!isQlikError(error)) throw error;
    return `${error.message} ${error.remedy ?? ""}`.trim();
  }
}

interface Placed {
  position: Position;
  message: string;
}

function listProblems(fileName: string, problems: Placed[]): QlikError {
  const lines = problems
    .sort((a, b) => a.position.line - b.position.line || a.position.col - b.position.col)
    // One slip of syntax gives several errors in its line.
    .filter(({ position, message }, index, { [index - 1]: last }) => {
      return last === undefined || last.message !== message || last.position.line !== position.line;
    })
    .map(({ position: { line, col }, message }) => `${fileName}:${line}:${col}  ${message}`);
  const place = lines.length === 1 ? "the place" : "the places";
  return new QlikError("config", lines.join("\n"), { remedy: `Correct ${place} named above.` });
}
