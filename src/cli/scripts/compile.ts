import { isBuiltin } from "node:module";
import { parse } from "es-module-lexer";
import { transformSync } from "oxc-transform";
import type { ScriptUrls } from "./toolkit-urls.ts";

/** What node can run, made of what a script's file holds. */
export interface Compiled {
  /** With a map to the file's own lines. */
  code: string;
  /**
   * Whether it means the same wherever it is loaded from: it imports the toolkit and built-ins only, and does not ask
   * where it is.
   */
  standsAlone: boolean;
}

/**
 * Strips the types, and names the running toolkit by its URL. Pure.
 *
 * @param file its path
 * @throws SyntaxError
 */
export function compile(file: string, source: string, urls: ScriptUrls): Compiled {
  const { code, map, errors } = transformSync(file, source, {
    lang: /\.m?jsx?$/.test(file) ? "js" : "ts",
    sourceType: "module",
    sourcemap: true,
  });
  const error = errors.find(({ severity }) => severity === "Error");
  if (error) throw new SyntaxError(`${file}: ${error.message}\n${error.codeframe ?? ""}`);
  const encoded = Buffer.from(JSON.stringify({ ...map, sources: [file] })).toString("base64");
  const { text, standsAlone } = nameToolkit(code, urls);
  return { code: `${text}\n//# sourceMappingURL=data:application/json;base64,${encoded}`, standsAlone };
}

function nameToolkit(code: string, urls: ScriptUrls): { text: string; standsAlone: boolean } {
  let text = code;
  let standsAlone = true;
  // From the end, so that the places of those before stay.
  for (const found of [...parse(code)[0]].reverse()) {
    const specifier = "specifier" in found ? found.specifier : undefined;
    const url = typeof specifier === "string" ? toolkitUrl(specifier, urls) : undefined;
    if (url === undefined) standsAlone &&= typeof specifier === "string" && isBuiltin(specifier);
    // An import statement has the specifier's text between its places, `import()` the quotes too.
    else
      text =
        text.slice(0, found.start) +
        (found.type === "dynamic" ? JSON.stringify(url) : url) +
        text.slice(found.end);
  }
  return { text, standsAlone };
}

/** The module that a script means by one of the toolkit's names. */
export function toolkitUrl(specifier: string, { toolkit, sandbox }: ScriptUrls): string | undefined {
  if (specifier === "qlik-toolkit") return toolkit;
  return specifier === "qlik-toolkit/sandbox" ? sandbox : undefined;
}
