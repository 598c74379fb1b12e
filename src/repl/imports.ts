import { statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { types } from "node:util";
import { parse, type StaticImport } from "es-module-lexer";
import { nativeImport } from "../native-import.ts";
import { loadFrom } from "./node-fixes/load-from.ts";

/**
 * `import` and `export` at the prompt. V8's REPL mode refuses them, and `import()` fails there with
 * ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING, so they are rewritten to calls of one hidden global function.
 */

/** Name of that function. */
export const IMPORT = "__import";

/**
 * Rewrites module syntax in stripped code. Imports are bound before all else, as in a module.
 *
 * They are loaded by a program of their own, since a `const` whose initialiser fails takes away what had its name
 * before: `import _ from "x"` must leave `_` alone when there is no `x`.
 *
 * @param folder where imports start. @default that of the session
 * @returns `before` is the number of lines that stand before those of the code that was given
 * @throws SyntaxError for what has no meaning at a prompt
 */
export function rewriteModuleSyntax(
  code: string,
  folder?: string,
): { imports: string; code: string; before: number } {
  if (!/\b(?:import|export)\b/.test(code)) return { imports: "", code, before: 0 };
  const importer = folder === undefined ? IMPORT : `${IMPORT}.at(${JSON.stringify(folder)})`;
  // What remains of an input that held type imports only.
  const source = code.replace(/(^|\n)export \{\};\n$/, "$1");
  const [imports, exports] = parse(source);
  const edits: Edit[] = [];
  const bound: BoundImport[] = [];
  for (const found of imports) {
    if (found.type === "dynamic") {
      edits.push({ start: found.importStart, end: found.importStart + "import".length, text: importer });
    } else if (found.type === "import-meta") {
      edits.push({ start: found.start, end: found.end, text: `${importer}.meta` });
    } else if (found.type === "static" && source.startsWith("import", found.importStart)) {
      const end = found.importEnd + (source[found.importEnd] === ";" ? 1 : 0);
      edits.push({ start: found.importStart, end, text: "" });
      bound.push(bindImport(source, found, importer));
    }
  }
  for (const start of new Set(exports.map((found) => ("exportStart" in found ? found.exportStart : -1)))) {
    edits.push(unexport(source, start));
  }
  const declarations = bound.flatMap(({ declaration }) => (declaration === "" ? [] : [`${declaration};\n`]));
  return {
    imports: bound.map(({ load }) => `${load};\n`).join(""),
    code: declarations.join("") + apply(source, edits),
    before: declarations.length,
  };
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

function apply(source: string, edits: Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, text: inserted }) => text.slice(0, start) + inserted + text.slice(end),
      source,
    );
}

interface BoundImport {
  /** Loads the module, and checks that it has what is wanted of it. */
  load: string;
  /** Declares what is wanted, once the module is loaded. */
  declaration: string;
}

/** `import d, { a as b } from "x"`. The stripper has already brought it into this one shape. */
function bindImport(source: string, found: StaticImport, importer: string): BoundImport {
  const clause = source
    .slice(found.importStart + "import".length, found.start - 1)
    .replace(/\bfrom\s*$/, "")
    .trim();
  const specifier = JSON.stringify(found.specifier);
  const options =
    found.attributes === null ? "undefined" : JSON.stringify({ with: Object.fromEntries(found.attributes) });
  if (clause === "") return { load: `void await ${importer}(${specifier}, ${options})`, declaration: "" };
  const [, byDefault, names, namespace] =
    /^([^\s,{*]+)?\s*,?\s*(?:\{([^]*)\}|\*\s*as\s+(\S+))?$/.exec(clause) ?? [];
  const bindings = [
    ...(byDefault === undefined ? [] : [["default", byDefault]]),
    ...(names ?? "")
      .split(",")
      .map((name) => name.trim().split(/\s+as\s+/))
      .filter(([name]) => name !== ""),
  ];
  const wanted = JSON.stringify(bindings.map(([name]) => name!.replace(/^(["'])(.*)\1$/, "$2")));
  const load = `await ${importer}(${specifier}, ${options}, ${wanted})`;
  const pattern = `{ ${bindings.map(([name, local = name]) => `${name}: ${local}`).join(", ")} }`;
  const parts = [
    ...(namespace === undefined ? [] : [`${namespace} = ${load}`]),
    ...(namespace === undefined || bindings.length > 0 ? [`${pattern} = ${namespace ?? load}`] : []),
  ];
  return { load: `void ${load}`, declaration: `const ${parts.join(", ")}` };
}

/** A file pasted whole exports things: at the prompt they are declared. */
function unexport(source: string, start: number): Edit {
  const word = /^export\s+(?:default\s+)?(?=[^\s{*])/.exec(source.slice(start));
  const list = /^export\s*\{[^}]*\}(?!\s*from)\s*;?/.exec(source.slice(start));
  const length = word?.[0].length ?? list?.[0].length;
  if (start < 0 || length === undefined) throw new SyntaxError("A re-export means nothing at the prompt.");
  return { start, end: start + length, text: "" };
}

/** Stands behind `import` in evaluated code. */
export interface Importer {
  (specifier: unknown, options?: ImportCallOptions, names?: string[]): Promise<object>;
  /** What `import.meta` gives. */
  meta: { url: string; dirname: string; filename: string };
  /** The one of another folder. */
  at(folder: string): Importer;
}

/**
 * Imports as a file in `folder` would, and where that has no such package, as the toolkit itself.
 *
 * @param beforeFile called before a file is imported, which may be TypeScript
 */
export function createImporter(folder: string, beforeFile: () => unknown): Importer {
  const filename = join(folder, "repl.ts");
  const load = loadFrom(filename);
  /** When files that were imported had been changed last. */
  const loadedAt = new Map<string, number>();

  /** Node keeps what it has loaded: a file that has been edited since needs another address. What it imports itself stays. */
  function asChanged(name: string): string {
    for (const candidate of [name, `${name}.ts`, name.replace(/\.(m?)js$/, ".$1ts")]) {
      const path = resolve(folder, candidate);
      const facts = statSync(path, { throwIfNoEntry: false });
      if (!facts?.isFile()) continue;
      const before = loadedAt.get(path) ?? facts.mtimeMs;
      loadedAt.set(path, before);
      return before === facts.mtimeMs ? name : `${candidate}?changed=${facts.mtimeMs}`;
    }
    return name;
  }

  const importer = async (specifier: unknown, options?: ImportCallOptions, names: string[] = []) => {
    const name = String(specifier);
    const isFile = /^(\.|\/|file:)/.test(name);
    if (isFile) await beforeFile();
    const loaded = await load(/^[./]/.test(name) ? asChanged(name) : name, options).catch(
      async (error: unknown) => {
        if (!isMissingPackage(error, name)) throw asNative(error);
        // The user's own error says more than ours.
        return nativeImport(name, options).catch(() => Promise.reject(asNative(error) as Error));
      },
    );
    const missing = names.find((wanted) => !(wanted in loaded));
    if (missing === undefined) return loaded;
    throw new SyntaxError(`The module ${JSON.stringify(name)} does not export ${JSON.stringify(missing)}.`);
  };
  const others = new Map<string, Importer>();
  return Object.assign(importer, {
    meta: { url: pathToFileURL(filename).href, dirname: dirname(filename), filename },
    at(other: string) {
      const known = others.get(other) ?? createImporter(other, beforeFile);
      others.set(other, known);
      return known;
    },
  });
}

/** What hooks throw in their thread, on Node 20, is put together here as an object that only looks like an error. */
function asNative(error: unknown): unknown {
  if (!(error instanceof Error) || types.isNativeError(error)) return error;
  const { message, stack } = error;
  return Object.assign(new Error(message), error, { stack });
}

function isMissingPackage(error: unknown, specifier: string): boolean {
  const { code, message } = error as NodeJS.ErrnoException;
  const [scope, name] = specifier.split("/");
  const wanted = specifier.startsWith("@") ? `${scope}/${name}` : scope;
  return code === "ERR_MODULE_NOT_FOUND" && message.includes(`package '${wanted}'`);
}
