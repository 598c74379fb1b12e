import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toolkitUrl } from "./compile.ts";
import { createCompiler } from "./compiler.ts";
import type { ScriptUrls } from "./toolkit-urls.ts";

/**
 * Module hooks that run TypeScript scripts: types are stripped, files are ES modules whatever the nearest
 * package.json says (so that top-level `await` works in any folder), and `qlik-toolkit` is the running copy.
 *
 * Every function answers at once, so that they serve `module.registerHooks` (in this thread) and
 * `module.register` (in a thread of its own) alike.
 *
 * @see https://nodejs.org/api/module.html#customization-hooks
 */

export interface ScriptHooksData extends ScriptUrls {
  /** URL of the script itself, which may have no extension. */
  script: string;
  /** Folder for what was compiled. */
  cache: string;
}

interface Context {
  parentURL?: string | undefined;
  importAttributes?: Record<string, string | undefined>;
}
type Resolve = (specifier: string, context: Context, next: Next) => unknown;
type Load = (url: string, context: Context, next: Next) => unknown;
type Next = (specifier: string, context: Context) => unknown;

export function createScriptHooks({ script, cache, ...urls }: ScriptHooksData): {
  resolve: Resolve;
  load: Load;
} {
  const compiler = createCompiler(urls, cache);
  // Run from its sources, the toolkit is compiled by who runs it.
  const ours = new URL(".", urls.toolkit).href;
  return {
    resolve(specifier, context, next) {
      const toolkit = toolkitUrl(specifier, urls);
      if (toolkit !== undefined) return next(toolkit, context);
      const source = typescriptSource(specifier, context.parentURL);
      if (source !== undefined) return { url: source, shortCircuit: true };
      // With `with { type: "json" }` as without: Node 20 warns of what it calls experimental.
      return next(specifier, isJson(specifier) ? { ...context, importAttributes: {} } : context);
    },
    load(url, context, next) {
      if (!url.startsWith("file:") || url.startsWith(ours)) return next(url, context);
      const file = fileURLToPath(url);
      if (isJson(url)) return { format: "module", source: jsonModule(file), shortCircuit: true };
      if (!/\.m?ts$/.test(file) && (url !== script || /\.c[jt]s$/.test(file))) return next(url, context);
      return { format: "module", source: compiler(file).code, shortCircuit: true };
    },
  };
}

/** The file that `./lib` or `./lib.js` means in TypeScript, where it is `./lib.ts`. */
function typescriptSource(specifier: string, parent: string | undefined): string | undefined {
  if (!/^\.{1,2}(\/|$)/.test(specifier) || !parent?.startsWith("file:")) return undefined;
  const { href } = new URL(specifier, parent);
  const known = statSync(fileURLToPath(href), { throwIfNoEntry: false });
  if (known?.isFile()) return undefined;
  const candidates = [`${href}.ts`, href.replace(/\.(m?)js$/, ".$1ts"), `${href}/index.ts`];
  return candidates.find((candidate) => candidate !== href && existsSync(fileURLToPath(candidate)));
}

function isJson(specifier: string): boolean {
  return /\.json(\?|$)/.test(specifier) && !/^(node|data|https?):/.test(specifier);
}

function jsonModule(file: string): string {
  const text = readFileSync(file, "utf8").replace(/^\ufeff/, "");
  try {
    JSON.parse(text);
  } catch (error) {
    throw new SyntaxError(`${file}: ${(error as Error).message}`);
  }
  return `export default JSON.parse(${JSON.stringify(text)});`;
}
