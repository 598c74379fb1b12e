import { pathToFileURL } from "node:url";
import { nativeImport } from "../../native-import.ts";
import { createCompiler } from "./compiler.ts";
import type { ScriptUrls } from "./toolkit-urls.ts";

/**
 * Runs a script to its last line, as an ES module, in this process.
 *
 * One that stands alone is loaded from the cache, without hooks: those take a thread on Node 20, which is a third of the
 * time that a short script takes.
 *
 * @param cache folder for what was compiled
 */
export async function loadScript(
  file: string,
  source: string,
  urls: ScriptUrls,
  cache: string,
): Promise<void> {
  const script = pathToFileURL(file).href;
  const isCommonJs = /\.c[jt]s$/.test(file);
  const { standsAlone, path, code } = isCommonJs
    ? { standsAlone: false, path: undefined, code: source }
    : createCompiler(urls, cache)(file, source);
  // Before node is told of source maps, which it would read for each file of the toolkit.
  if (code.includes("qlik-toolkit") || code.includes(urls.toolkit)) await nativeImport(urls.toolkit);
  try {
    if (standsAlone && path !== undefined && isBundled()) {
      process.setSourceMapsEnabled(true);
      return void (await nativeImport(pathToFileURL(path).href));
    }
    const { installScriptHooks } = await import("./install.ts");
    installScriptHooks({ ...urls, script, cache });
    await nativeImport(script);
  } catch (error) {
    if (isCommonJs) throw error;
    const { withSyntaxPlace } = await import("./syntax-place.ts");
    throw withSyntaxPlace(error, file, source, code);
  }
}

/** From the sources, tsx would compile it once more, and lose its lines. */
function isBundled(): boolean {
  return import.meta.url.endsWith(".cjs");
}
