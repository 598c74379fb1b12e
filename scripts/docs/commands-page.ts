import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { operationPaths } from "../../src/api/catalogue.ts";
import { kebab } from "../../src/api/command-words.ts";
import { runCli } from "../../src/cli/cli.ts";
import { commandPhrase } from "../../src/cli/operations/describe.ts";
import { commandsUnder, resourceWords } from "../../src/cli/operations/words.ts";
import { anchor, block, code, page, plain, table } from "./markdown.ts";

/** Every command: those of the toolkit by their own help, those of the operations in a table. */
export async function commandsPage(): Promise<string> {
  const own = await ownCommands();
  return page(
    "Commands",
    "the commands' own help and the table of operations",
    "Each says the same with `--help`. Exit codes are in [errors.md](errors.md).",
    "## Of the toolkit",
    ...own.map(({ typed, help }) => `### ${typed}\n\n${block("text", help)}`),
    "## Of Qlik Cloud",
    `Each of the ${operationPaths().length} operations, in the words of this list, of the object and of \`qlik-cli\`.`,
    ...resourceWords().map(resourceTable),
  );
}

/** The command, and those below it that its help lists. */
async function ownCommands(): Promise<{ typed: string; help: string }[]> {
  const all: { typed: string; help: string }[] = [];
  const add = async (words: readonly string[]) => {
    const help = await helpOf(words);
    all.push({ typed: ["qlik", ...words].join(" "), help });
    for (const word of commandsIn(help)) await add([...words, word]);
  };
  await add([]);
  return all;
}

/** `rm <name...>` is the command rm; what is in capitals stands for a word. */
function commandsIn(help: string): string[] {
  const [, list = ""] = /^Commands:\n([^]*?)\n\n/m.exec(help) ?? [];
  return [...list.matchAll(/^ {2}([a-z][a-z-]*) /gm)].map(([, word]) => word!).filter((word) => word !== "repl");
}

async function helpOf(words: readonly string[]): Promise<string> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const nowhere = { env: {}, home: "/", cwd: "/" };
  const [code, printed] = await Promise.all([
    runCli([...words, "--help"], { stdin, stdout, stderr, ...nowhere }).finally(() => stdout.end()),
    text(stdout),
  ]);
  if (code !== 0) throw new Error(`qlik ${words.join(" ")} --help exits with ${code}`);
  return printed;
}

function resourceTable(word: string): string {
  const paths = new Map(operationPaths().map((one) => [one.name, one]));
  const rows = commandsUnder([word]).map((command) => {
    const operation = paths.get(command.name)!;
    const [resource = ""] = operation.name.split(".", 1);
    const link = `api/${kebab(resource)}.md#${anchor(`qlik.${operation.name}`)}`;
    return [code(["qlik", ...command.words].join(" ")), plain(commandPhrase(command, operation)), `[${operation.name}](${link})`];
  });
  return `### qlik ${word}\n\n${table(["command", "what it does", "method"], rows)}`;
}
