import { SourceMap, type SourceMapPayload } from "node:module";
import { transformSync } from "oxc-transform";
import { once } from "../once.ts";
import { loosenConstants, renewEnums } from "./declarations.ts";
import { guardLoops } from "./guarded-loops.ts";
import { rewriteModuleSyntax } from "./imports.ts";

/** What V8's REPL mode runs. */
export interface Program {
  /** Runs before the code, so that nothing is declared when an import fails; blank where there is none. */
  imports: string;
  /** Blank where the input held nothing but types or comments. */
  code: string;
  /** Names that the code declares with `const`, and otherwise. */
  constants: readonly string[];
  variables: readonly string[];
  /** Where it stands in what was typed, or in a file. */
  lines: SourceLines;
}

/** From places in code that runs to those in the text that it was made of. */
export interface SourceLines {
  /** A file, as messages call it; what was typed has only a number. */
  file?: string | undefined;
  /** @param place both from 1 on */
  origin(place: LinePlace): LinePlace;
}

export interface LinePlace {
  line: number;
  column: number;
}

/** A file to be run as an input. */
export interface SourceFile {
  /** How messages call it. */
  shownAs: string;
  /** Where its imports start. */
  folder: string;
}

/** What became of a piece of typed text. */
export type Prepared =
  | ({ state: "complete" } & Program)
  /** Right so far: more lines are needed. `error` is for when no more come. */
  | { state: "incomplete"; error: SyntaxError; at?: LinePlace }
  | { state: "error"; error: SyntaxError; at?: LinePlace };

/** Plain JavaScript, or why there is none. */
type Stripped = { state: "complete"; code: string; map: SourceMapPayload } | Exclude<Prepared, Program>;

/**
 * Turns typed TypeScript into what the evaluator runs, with what leads from an error back to its place. Pure and
 * synchronous: the next key may be waiting.
 *
 * @param file that it is the text of. @default none: it was typed
 */
export function prepare(source: string, file?: SourceFile): Prepared {
  const asStatements = strip(source);
  // `{ a: 1 }` alone is meant as an object, not as a block with a label. As in node and Chrome.
  if (/^\s*\{/.test(source) && !/;\s*$/.test(source)) {
    const asExpression = strip(`(${source}\n)`);
    if (asExpression.state === "complete") return finish(asExpression, file, "(".length);
    const open = strip(`(${source}`);
    if (asStatements.state === "error" && open.state === "incomplete") {
      return { state: "incomplete", error: asStatements.error };
    }
  }
  return finish(asStatements, file);
}

/** @param shift how many characters were put before the first line */
function finish(stripped: Stripped, file: SourceFile | undefined, shift = 0): Prepared {
  if (stripped.state !== "complete") return stripped;
  try {
    const { imports, code, before } = rewriteModuleSyntax(stripped.code, file?.folder);
    const loosened = loosenConstants(renewEnums(code));
    const lines = { file: file?.shownAs, origin: originIn(stripped.map, before, shift) };
    return { state: "complete", imports, ...loosened, code: guardLoops(loosened.code), lines };
  } catch (error) {
    return { state: "error", error: error as SyntaxError };
  }
}

/** Most inputs have no error, so that their map is read by the first one. @param before lines before those of the source */
function originIn(payload: SourceMapPayload, before: number, shift: number): SourceLines["origin"] {
  const map = once(() => new SourceMap(payload));
  return ({ line, column }) => {
    // What is mapped next before it: counted on from there, a place could be one that was not typed.
    const found = map().findEntry(line - before - 1, column - 1);
    if (!("originalLine" in found)) return { line, column };
    const { originalLine, originalColumn } = found;
    return {
      line: originalLine + 1,
      column: Math.max(0, originalColumn - (originalLine === 0 ? shift : 0)) + 1,
    };
  };
}

function strip(source: string): Stripped {
  const { code, map, errors } = transformSync("repl.ts", source, {
    lang: "ts",
    sourcemap: true,
    sourceType: "module",
    // An import that only a later input uses must stay.
    typescript: { onlyRemoveTypeImports: true },
  });
  const [first] = errors;
  if (first === undefined) return { state: "complete", code, map: map as SourceMapPayload };
  const bytes = Buffer.from(source);
  const starts = first.labels.map((label) => label.start);
  const index = charIndex(bytes, starts[0] ?? bytes.length);
  const error = syntaxError(first.message, source, index);
  const state =
    isIncomplete(first.message, source, bytes, starts) || endsInArrow(source) ? "incomplete" : "error";
  return { state, error, at: linePlace(source, index) };
}

/** Of an arrow without a body, the stripper finds that there should be none. */
function endsInArrow(source: string): boolean {
  return /=>\s*(?:\/\/.*)?$/.test(source) && strip(`${source}\n{`).state === "incomplete";
}

function isIncomplete(message: string, source: string, bytes: Buffer, starts: number[]): boolean {
  if (message === "Unterminated multiline comment") return true;
  if (message === "Unterminated string") {
    const opening = String.fromCharCode(bytes[starts[0] ?? 0] ?? 0);
    // A template goes on after `}`; a quoted string only where its line ends with a backslash.
    return opening === "`" || opening === "}" || /\\\r?\n?$/.test(source);
  }
  if (message.startsWith("Invalid ")) return false;
  const end = Buffer.byteLength(source.trimEnd());
  // `a?.` is reported at the operator.
  const slack = message.includes("after '?.'") ? 2 : 0;
  return starts.some((start) => start + slack >= end);
}

/** The stripper counts bytes of UTF-8. */
function charIndex(bytes: Buffer, offset: number): number {
  return bytes.subarray(0, offset).toString().length;
}

function linePlace(source: string, index: number): LinePlace {
  const before = source.slice(0, index).split("\n");
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

const CONTEXT = 60;

/** An error that shows the line and points at the place, instead of a stack. */
function syntaxError(message: string, source: string, at: number): SyntaxError {
  const start = source.lastIndexOf("\n", at - 1) + 1;
  const end = source.indexOf("\n", at);
  const from = Math.max(start, at - CONTEXT);
  const line = source.slice(from, Math.min(end === -1 ? source.length : end, at + CONTEXT));
  const error = new SyntaxError(message);
  const pointer = " ".repeat(at - from);
  error.stack = `SyntaxError: ${message}\n  ${line.replaceAll("\t", " ")}\n  ${pointer}^`;
  return error;
}
