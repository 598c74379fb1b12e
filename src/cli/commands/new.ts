import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { writeReason } from "../../complete-file.ts";
import { QlikError } from "../../errors.ts";
import { shellWord } from "../../shell-word.ts";
import { createCommandLine, runCommandLine } from "../command-line.ts";
import { say, type Io } from "../io.ts";
import { toolkitUrls } from "../scripts/toolkit-urls.ts";

/** `qlik new script NAME`: a small typed script to start from, which editors complete. */
export async function newCommand(argv: readonly string[], io: Io): Promise<number> {
  const cli = createCommandLine("qlik", { connects: false });
  cli
    .command("new <what> <name>", "Write a small typed script to start from: qlik new script NAME")
    .action((what: string, name: string) => {
      if (what !== "script") {
        throw new QlikError("usage", `qlik new makes no ${what}.`, {
          remedy: "It makes scripts: qlik new script NAME",
        });
      }
      newScript(name, io);
    });
  return await runCommandLine(cli, ["new", ...argv], io);
}

function newScript(name: string, io: Io): void {
  if (/^\s*$|[\\/]$/.test(name)) {
    throw new QlikError("usage", "The script has no name.", { remedy: "For example: qlik new script hello" });
  }
  if (/(?:^|[\\/])\.{1,2}$|\.[cm]?js$/.test(name)) {
    throw new QlikError("usage", `${name} is no name of a TypeScript file.`, {
      remedy: "For example: qlik new script hello, which writes hello.ts",
    });
  }
  const file = resolve(io.cwd, /\.m?ts$/.test(name) ? name : `${name}.ts`);
  const shown = relative(io.cwd, file) || file;
  create(file, shown, scriptText(basename(file), shown));
  const word = shellWord(shown);
  say(
    io,
    `qlik: Wrote ${shown}. Run it: qlik run ${word}   or, without an account: qlik run --sandbox ${word}`,
  );
  const folder = dirname(file);
  if (findsToolkit(folder)) return;
  const known = findUpwards("tsconfig.json", folder);
  const paths = typePaths();
  if (known !== undefined) {
    say(
      io,
      `qlik: For an editor to complete it, let "paths" of ${known} name the types: ${JSON.stringify(paths)}`,
    );
    return;
  }
  const config = join(folder, "tsconfig.json");
  create(config, relative(io.cwd, config), configText(paths));
  say(io, `qlik: Wrote ${relative(io.cwd, config)} too, from which editors know the types of this qlik.`);
}

/** @throws {QlikError} `usage` where it is there, or cannot be made */
function create(file: string, shown: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: "wx" });
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    const isTaken = code === "EEXIST";
    const wrong = isTaken ? "is there already" : `cannot be written: ${writeReason(code)}`;
    throw new QlikError("usage", `${shown} ${wrong}.`, {
      remedy: isTaken ? "Give another name." : "Give a name in a folder that you may write.",
      cause: error,
    });
  }
}

/** Pure. */
export function scriptText(name: string, shown: string): string {
  return `/**
 * ${name.replace(/\.m?ts$/, "")}: says who is signed in, and what the newest spaces are.
 * qlik run [--context NAME] ${shown}
 */
import { qlik, table, type Space } from "qlik-toolkit";

const me = await qlik.users.me();
console.log(\`Signed in as \${me.name}\`);

const spaces: Space[] = await qlik.spaces.list({ sort: "-createdAt", limit: 5 });
console.log(table(spaces, "name,type,createdAt"));
`;
}

/** Pure. @param paths where types are, by the name of the module */
function configText(paths: Record<string, string[]>): string {
  const compilerOptions = {
    ...{
      target: "es2023",
      lib: ["esnext", "dom"],
      types: [],
      strict: true,
      noEmit: true,
      skipLibCheck: true,
    },
    // As `qlik run` takes them: each file is a module, and neighbours are imported as .ts.
    ...{ module: "esnext", moduleResolution: "bundler", moduleDetection: "force" },
    ...{ allowImportingTsExtensions: true, resolveJsonModule: true, paths },
  };
  return `${JSON.stringify({ compilerOptions }, null, 2)}\n`;
}

function findsToolkit(folder: string): boolean {
  try {
    createRequire(join(folder, "script.js")).resolve("qlik-toolkit/package.json");
    return true;
  } catch {
    return false;
  }
}

/** Of the copy that runs: declarations beside the bundle, or the sources. */
function typePaths(): Record<string, string[]> {
  const { toolkit, sandbox } = toolkitUrls();
  const declarations = (url: string, from: string): string[] => {
    const path = fileURLToPath(url);
    const built = join(dirname(path), "types", from);
    return [existsSync(built) ? built : path];
  };
  return {
    "qlik-toolkit": declarations(toolkit, "index.d.ts"),
    "qlik-toolkit/sandbox": declarations(sandbox, "sandbox/server.d.ts"),
  };
}

function findUpwards(name: string, folder: string): string | undefined {
  const path = join(folder, name);
  if (existsSync(path)) return path;
  const parent = dirname(folder);
  return parent === folder ? undefined : findUpwards(name, parent);
}
