/** Makes `dist/`: the command and what scripts import; `npm run build` has tsc add the types. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { build, type Plugin } from "esbuild";
import { definedCommands, OWN_COMMANDS_FILE } from "../../src/cli/completion/load-own-commands.ts";
import { contextsJsonSchema } from "../../src/contexts/json-schema.ts";
import { thirdPartyLicenses } from "./licenses.ts";

rmSync("dist", { recursive: true, force: true });

/** What is native, or loaded by `require` when it is first needed; the rest is bundled. */
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, Record<string, string>>;
const external = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });

/**
 * ofetch's own `fetch`, which nothing here uses, mentions Node's when it is loaded, and that takes as long as the rest of a
 * short command. Its `createFetch` is another file's.
 */
const ofetchAlone: Plugin = {
  name: "ofetch-alone",
  setup(builder) {
    builder.onResolve({ filter: /^ofetch$/ }, () => ({
      path: new URL("../../node_modules/ofetch/dist/index.mjs", import.meta.url).pathname,
    }));
    builder.onLoad({ filter: /ofetch[\\/]dist[\\/]index\.mjs$/ }, ({ path }) => {
      const found = /^import \{ c as createFetch \} from '[^']+';$/m.exec(readFileSync(path, "utf8"));
      if (!found) throw new Error(`${path} is not what it was: where is createFetch?`);
      return { contents: `${found[0]}\nexport { createFetch };` };
    });
  },
};

const { metafile } = await build({
  entryPoints: {
    cli: "src/cli/main.ts",
    index: "src/index.ts",
    sandbox: "src/sandbox/server.ts",
    // Node starts the hooks of `qlik run` from a file of their own.
    "hooks-thread": "src/cli/scripts/hooks-thread.ts",
  },
  outdir: "dist",
  // Dependencies too: to find and open their files takes longer than to run them.
  bundle: true,
  external,
  // One copy of each module, so that the command and the scripts it runs share the connection.
  splitting: true,
  chunkNames: "[name]-[hash]",
  format: "esm",
  platform: "node",
  target: "node20.19",
  plugins: [ofetchAlone],
  // Names stay as they are, for stacks that can be read without source maps too.
  minifySyntax: true,
  minifyWhitespace: true,
  // Dependencies that are CommonJS ask for Node's modules by `require`.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
  sourcemap: true,
  sourcesContent: false,
  metafile: true,
  logLevel: "warning",
  // `import(name, options)` at the prompt takes its options from the user.
  logOverride: { "unsupported-dynamic-import": "silent" },
});

writeFileSync("dist/THIRD-PARTY-LICENSES", thirdPartyLicenses(Object.keys(metafile.inputs)));
// Here and not in the repository: what is made of the sources cannot fall behind them. The path from the example is
// the same in a clone that is built and in the package.
writeFileSync("dist/contexts.schema.json", `${JSON.stringify(contextsJsonSchema(), null, 2)}\n`);
// For completion, which may not take the time to load the commands.
writeFileSync(`dist/${OWN_COMMANDS_FILE}`, JSON.stringify(await definedCommands()));
