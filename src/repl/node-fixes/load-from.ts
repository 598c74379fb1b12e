import { pathToFileURL } from "node:url";
import vm from "node:vm";

type Load = (specifier: string, options?: ImportCallOptions) => Promise<object>;

/**
 * `import()` as the file `filename` would do it, which need not exist.
 *
 * Node has no public way to say from where an import is resolved except this constant, and warns at the first
 * import that it is experimental; the user could do nothing about the warning.
 *
 * @see https://nodejs.org/api/vm.html#vmconstantsuse_main_context_default_loader
 */
export function loadFrom(filename: string): Load {
  const script = new vm.Script("(specifier, options) => import(specifier, options)", {
    filename: pathToFileURL(filename).href,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const load = script.runInThisContext() as Load;
  return (specifier, options) => withoutWarnings(() => load(specifier, options));
}

/** The warning is given before `import()` returns, so that no other one is lost. */
function withoutWarnings<T>(work: () => T): T {
  const warner = process as unknown as { emitWarning: () => void };
  const { emitWarning } = warner;
  warner.emitWarning = () => {};
  try {
    return work();
  } finally {
    warner.emitWarning = emitWarning;
  }
}
