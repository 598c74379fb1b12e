/** Makes `dist/`: the command and what scripts import; `npm run build` has tsc add the types. */
import { rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { definedCommands, OWN_COMMANDS_FILE } from "../src/cli/completion/load-own-commands.ts";
import { contextsJsonSchema } from "../src/contexts/json-schema.ts";

rmSync("dist", { recursive: true, force: true });

await build({
  entryPoints: {
    cli: "src/cli/main.ts",
    index: "src/index.ts",
    sandbox: "src/sandbox/server.ts",
    // Node starts the hooks of `qlik run` from a file of their own.
    "hooks-thread": "src/cli/scripts/hooks-thread.ts",
  },
  outdir: "dist",
  bundle: true,
  // One copy of each module, so that the command and the scripts it runs share the connection.
  splitting: true,
  chunkNames: "[name]-[hash]",
  format: "esm",
  platform: "node",
  target: "node20.19",
  packages: "external",
  sourcemap: true,
  logLevel: "warning",
  // `import(name, options)` at the prompt takes its options from the user.
  logOverride: { "unsupported-dynamic-import": "silent" },
});

// Here and not in the repository: what is made of the sources cannot fall behind them. The path from the example is
// the same in a clone that is built and in the package.
writeFileSync("dist/contexts.schema.json", `${JSON.stringify(contextsJsonSchema(), null, 2)}\n`);
// For completion, which may not take the time to load the commands.
writeFileSync(`dist/${OWN_COMMANDS_FILE}`, JSON.stringify(await definedCommands()));
