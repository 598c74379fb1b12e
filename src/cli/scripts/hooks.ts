import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transformSync } from "oxc-transform";

/**
 * Module hooks that run TypeScript scripts: types are stripped, files are ES modules whatever the nearest
 * package.json says (so that top-level `await` works in any folder), and `qlik-toolkit` is the running copy.
 *
 * Every function answers at once, so that they serve `module.registerHooks` (in this thread) and
 * `module.register` (in a thread of its own) alike.
 *
 * @see https://nodejs.org/api/module.html#customization-hooks
 */

export interface ScriptHooksData {
  /** URL of the module that `qlik-toolkit` stands for. */
  toolkit: string;
  /** URL of the module that `qlik-toolkit/sandbox` stands for. */
  sandbox: string;
  /** URL of the script itself, which may have no extension. */
  script: string;
}

type Resolve = (specifier: string, context: { parentURL?: string | undefined }, next: NextResolve) => unknown;
type NextResolve = (specifier: string, context: { parentURL?: string | undefined }) => unknown;
type Load = (url: string, context: object, next: (url: string, context: object) => unknown) => unknown;

export function createScriptHooks({ toolkit, sandbox, script }: ScriptHooksData): {
  resolve: Resolve;
  load: Load;
} {
  return {
    resolve(specifier, context, next) {
      if (specifier === "qlik-toolkit") return { url: toolkit, shortCircuit: true };
      if (specifier === "qlik-toolkit/sandbox") return { url: sandbox, shortCircuit: true };
      const source = typescriptSource(specifier, context.parentURL);
      return source === undefined ? next(specifier, context) : { url: source, shortCircuit: true };
    },
    load(url, context, next) {
      const isTypeScript = url.startsWith("file:") && /\.m?ts$/.test(url);
      if (!isTypeScript && url !== script) return next(url, context);
      return { format: "module", source: stripTypes(url), shortCircuit: true };
    },
  };
}

/** The file that `./lib` or `./lib.js` means in TypeScript, where it is `./lib.ts`. */
function typescriptSource(specifier: string, parent: string | undefined): string | undefined {
  if (!/^\.{1,2}\//.test(specifier) || !parent?.startsWith("file:")) return undefined;
  const { href } = new URL(specifier, parent);
  if (existsSync(fileURLToPath(href))) return undefined;
  const candidates = [`${href}.ts`, href.replace(/\.(m?)js$/, ".$1ts"), `${href}/index.ts`];
  return candidates.find((candidate) => candidate !== href && existsSync(fileURLToPath(candidate)));
}

function stripTypes(url: string): string {
  const file = fileURLToPath(url);
  const { code, map, errors } = transformSync(file, readFileSync(file, "utf8"), {
    lang: /\.m?jsx?$/.test(file) ? "js" : "ts",
    sourceType: "module",
    sourcemap: true,
    // An import that only a type uses must not be loaded; one that nothing uses may be wanted for its effects.
    typescript: { onlyRemoveTypeImports: true },
  });
  const error = errors.find(({ severity }) => severity === "Error");
  if (error) throw new SyntaxError(`${file}: ${error.message}\n${error.codeframe ?? ""}`);
  const encoded = Buffer.from(JSON.stringify(map)).toString("base64");
  return `${code}\n//# sourceMappingURL=data:application/json;base64,${encoded}`;
}
