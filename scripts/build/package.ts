import { chmodSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import { rolldown, type OutputChunk, type OutputOptions, type Plugin } from "rolldown";
import { READY_FILE } from "../../src/bundle/ready.ts";
import { runCli } from "../../src/cli/cli.ts";
import { definedCommands, OWN_COMMANDS_FILE } from "../../src/cli/completion/load-own-commands.ts";
import { contextsJsonSchema } from "../../src/contexts/json-schema.ts";
import { thirdPartyLicenses } from "./licenses.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What is native, or loaded by `require` when it is first needed; the rest is bundled. */
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<
  string,
  Record<string, string>
>;
const external = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });

/**
 * ofetch's own `fetch`, which nothing here uses, mentions Node's when it is loaded, and that takes as long as the rest of a
 * short command. Its `createFetch` is another file's.
 */
const ofetchAlone: Plugin = {
  name: "ofetch-alone",
  resolveId: (name) => (name === "ofetch" ? join(root, "node_modules/ofetch/dist/index.mjs") : undefined),
  load(path) {
    if (!/ofetch[\\/]dist[\\/]index\.mjs$/.test(path)) return;
    const found = /^import \{ c as createFetch \} from '[^']+';$/m.exec(readFileSync(path, "utf8"));
    if (!found) throw new Error(`${path} is not what it was: where is createFetch?`);
    return `${found[0]}\nexport { createFetch };`;
  },
};

/** The command, which loads the chunks: for it, and for who imports it. */
const COMMAND = "cli.cjs";

/** What Node has to load itself, and what it has loaded already, is with what loads the others. */
const outside: Plugin = {
  name: "outside",
  resolveId: (name) =>
    /(native-import|early-prompt|folders)\.ts$/.test(name)
      ? { id: `./${COMMAND}`, external: true }
      : undefined,
};

/** CommonJS, which Node loads in less time than modules, and which can be loaded with what V8 compiled before. */
const output: OutputOptions = {
  format: "cjs",
  dynamicImportInCjs: false,
  exports: "named",
  // What V8 compiled is kept by this name.
  entryFileNames: "[name]-[hash].cjs",
  chunkFileNames: "[name]-[hash].cjs",
  codeSplitting: {
    // Each file that is opened takes time, and so does each line that is not needed: a chunk holds what these files import,
    // without what is in an earlier one.
    groups: [
      // What every command begins with, and all that most Tabs need.
      {
        name: "words",
        test: /src.(cli.(begin|operations.(words|common-flags)|command-index|completion.answer)|contexts.(find-file|outline|state-folder))\.ts$/,
        priority: 8,
      },
      {
        name: "start",
        test: /src.(cli.run-process|contexts.(credentials|is-record|literal-secrets|merge-defaults|redirect-uri|server-type|server-url))\.ts$/,
        priority: 6,
      },
      // Loaded when something of it is first used: what reads and checks files that are not known yet; what strips types;
      // what is long, or draws. It stays apart from what needs it.
      ...Object.entries({
        contexts:
          /node_modules.(zod|yaml)|src.output.yaml|src.contexts.(schema|setting-types|parse|problems|yaml-problems|positions|keep-layout|store-editor|stored-form|unknown-context)\.ts$/,
        lexer: /node_modules.es-module-lexer/,
        width: /node_modules.(string-width|strip-ansi|ansi-regex|get-east-asian-width)/,
        chart: /node_modules.simple-ascii-chart/,
        // What scripts get beside the connection, without what draws it.
        display: /src.output.(columns|csv|dates|display|groups|json|records|sort)\.ts$/,
        // What a Tab needs for the flags of bulk, in one file.
        "bulk-flags": /src.cli.(completion.bulk-flags|bulk.flags)\.ts$/,
        shapes: /src.(api.(generated.shapes|shapes?)|cli.completion.result-fields)\.ts$/,
        bodies: /src.api.(body-fields|generated.bodies)\.ts$/,
        sentences: /src.api.help.(known-sentences|sentence)\.ts$/,
      }).map(([name, test]) => ({
        name,
        test,
        includeDependenciesRecursively: false,
        priority: 9,
      })),
      { name: "client", test: /src.connect\.ts$/, priority: 3 },
      { name: "command", test: /src.cli.operations.run\.ts$/, priority: 2 },
      { name: "console", test: /src.(cli.commands.repl|repl.session)\.ts$/, priority: 1 },
    ],
  },
  comments: { legal: true, annotation: false, jsdoc: false },
  // Lines and names stay as they are, for stacks that can be read without source maps too.
  minify: { compress: true, mangle: false, codegen: { removeWhitespace: false } },
  sourcemap: true,
  sourcemapExcludeSources: true,
};

/** One file, since Node takes as long for a second one as for the little that `--version` needs. */
const command = (chunk: string): OutputOptions => ({
  entryFileNames: COMMAND,
  codeSplitting: false,
  dynamicImportInCjs: true,
  banner: "#!/usr/bin/env node",
  footer: `if (require.main === module) {
	const argv = process.argv.slice(2);
	if (!answerReadily(argv)) {
		beginEarly(argv);
		load("${chunk}").begin(argv);
	}
}`,
});

async function bundle(
  input: Record<string, string>,
  options: OutputOptions,
  plugins: Plugin[] = [],
): Promise<OutputChunk[]> {
  const build = await rolldown({
    cwd: root,
    input,
    external: [...external, /^node:/],
    platform: "node",
    preserveEntrySignatures: "allow-extension",
    transform: { target: "node20.19" },
    plugins,
    // What is loaded when it is needed may be in a chunk with what is needed before.
    checks: { ineffectiveDynamicImport: false },
  });
  const { output: files } = await build.write({ ...output, ...options });
  return files.filter((file) => file.type === "chunk");
}

/**
 * Makes the package's files, but for the types, which are tsc's: the command and what scripts import.
 *
 * @param dir where they go, beside a `package.json`; what was there goes
 */
export async function buildPackage(dir: string): Promise<void> {
  rmSync(dir, { recursive: true, force: true });
  // One copy of each module, so that the command and the scripts it runs share the connection.
  const shared = await bundle(
    {
      begin: "src/cli/begin.ts",
      index: "src/index.ts",
      sandbox: "src/sandbox/server.ts",
      // Node starts the hooks of `qlik run` in a thread of their own.
      "hooks-thread": "src/cli/scripts/hooks-thread.ts",
    },
    { dir },
    [ofetchAlone, outside],
  );
  const named = (name: string) => shared.find((chunk) => chunk.isEntry && chunk.name === name)!;
  const own = await bundle({ cli: "src/bundle/outside.ts" }, { dir, ...command(named("begin").fileName) });
  chmodSync(join(dir, COMMAND), 0o755);
  // Modules, since that is what the sources are.
  for (const name of ["index", "sandbox", "hooks-thread"]) {
    const { exports, fileName } = named(name);
    const exported = `export const { ${exports.join(", ")} } = chunks.load("${fileName}");`;
    writeFileSync(join(dir, `${name}.js`), `import * as chunks from "./${COMMAND}";\n${exported}\n`);
  }

  const files = [...shared, ...own].flatMap(({ moduleIds }) => moduleIds).map((id) => relative(root, id));
  writeFileSync(join(dir, "THIRD-PARTY-LICENSES"), thirdPartyLicenses(files));
  // Here and not in the repository: what is made of the sources cannot fall behind them. The path from the example is
  // the same in a clone that is built and in the package.
  writeFileSync(join(dir, "contexts.schema.json"), `${JSON.stringify(contextsJsonSchema(), null, 2)}\n`);
  // For completion, which may not take the time to load the commands.
  writeFileSync(join(dir, OWN_COMMANDS_FILE), JSON.stringify(await definedCommands()));
  const [help, version] = [await said("--help"), await said("--version")];
  writeFileSync(
    join(dir, READY_FILE),
    JSON.stringify({ "--help": help, "-h": help, help, "--version": version, "-V": version, version }),
  );
}

/** What the command says to one argument. */
async function said(argument: string): Promise<string> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  await runCli([argument], { stdin, stdout, stderr, env: {}, home: "/", cwd: "/" });
  return String(stdout.read());
}
