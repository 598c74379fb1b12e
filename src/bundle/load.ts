import { readFileSync } from "node:fs";
import type Module from "node:module";
import { basename, join } from "node:path";
import { Script } from "node:vm";
import { homeFolder } from "../folders.ts";
import { openCodeCache, type CodeCache } from "./code-cache.ts";

/** What a chunk of the bundle is to Node: the body of this function. */
type Chunk = (
  exports: object,
  require: (name: string) => unknown,
  module: { exports: object },
  filename: string,
  dirname: string,
) => void;

// `module` and `require` are those that Node gives a file of CommonJS, which this is once it is bundled.
const folder = import.meta.dirname;
const OWN_NAME = `./${basename(import.meta.filename)}`;
const loaded = new Map<string, { exports: object }>();
let cache: CodeCache | undefined;

/**
 * Loads a chunk of the bundle as Node loads CommonJS, except that V8 is given what it compiled the last time: half of
 * what a short command takes is to compile. Every Node that is supported can do this; its own compile cache is Node 22's.
 *
 * @param name of the file beside this one, which holds a hash of what the file does
 * @see https://nodejs.org/api/vm.html#scriptcreatecacheddata
 */
export function load(name: string): object {
  const known = loaded.get(name);
  if (known) return known.exports;
  const module = { exports: {} };
  loaded.set(name, module);
  cache ??= openCodeCache(process.env, homeFolder());
  const filename = join(folder, name);
  const cachedData = cache.read(name);
  const script = new Script(
    `(function(exports,require,module,__filename,__dirname){${readFileSync(filename, "utf8")}\n})`,
    { filename, cachedData },
  );
  if (!cachedData || script.cachedDataRejected) cache.keep(name, script);
  (script.runInThisContext() as Chunk)(module.exports, requireOf, module, filename, folder);
  return module.exports;
}

function requireOf(name: string): unknown {
  if (name === OWN_NAME) return module.exports;
  if (name.startsWith("./")) return deferred(() => load(name.slice(2)));
  // Packages that ask for `events` without the prefix extend or call what they get.
  const isOwn = name.startsWith("node:") || !(require("node:module") as typeof Module).isBuiltin(name);
  return isOwn ? deferred(() => require(name) as object) : require(name);
}

/**
 * A module that is loaded when something of it is first used, as `import defer` of a later JavaScript does it: a short
 * command needs neither TLS nor a YAML parser, whatever else may.
 *
 * @see https://github.com/tc39/proposal-defer-import-eval
 */
function deferred(read: () => object): object {
  let module: object | undefined;
  const real = () => (module ??= read());
  return new Proxy(
    {},
    {
      get: (_, key) => (real() as Record<PropertyKey, unknown>)[key],
      has: (_, key) => Reflect.has(real(), key),
      ownKeys: () => Reflect.ownKeys(real()),
      getOwnPropertyDescriptor: (_, key) => {
        const found = Reflect.getOwnPropertyDescriptor(real(), key);
        return found && { ...found, configurable: true };
      },
    },
  );
}
