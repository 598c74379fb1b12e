import { readFileSync } from "node:fs";
import { stripperVersion, version } from "../../version.ts";
import { cacheKey, createScriptCache } from "./cache.ts";
import { compile, type Compiled } from "./compile.ts";
import type { ScriptUrls } from "./toolkit-urls.ts";

/** To be raised when {@link compile} makes something else of the same. */
const FORMAT = "1";

export interface Compiler {
  /**
   * What the file compiles to, and the file that holds it, where there is one.
   *
   * @throws SyntaxError
   */
  (file: string, source?: string): Compiled & { path: string | undefined };
}

/** @param folder where to keep what was compiled */
export function createCompiler(urls: ScriptUrls, folder: string): Compiler {
  const cache = createScriptCache(folder);
  return (file, source = readFileSync(file, "utf8")) => {
    const key = cacheKey([FORMAT, version, stripperVersion, urls.toolkit, urls.sandbox, file, source]);
    const found = cache.read(key);
    if (found) return { ...found, path: cache.path(key) };
    const compiled = compile(file, source, urls);
    return { ...compiled, path: cache.write(key, compiled) ? cache.path(key) : undefined };
  };
}
