import type { CAC } from "cac";

/** The toolkit's own commands as completion needs them, taken from the definitions that run them. Pure. */

export interface OwnCommand {
  /** `context use`; empty for the console. */
  words: string;
  about: string;
  /** What its positionals are called, as in its usage. */
  args: { name: string; many?: true }[];
  flags: OwnFlag[];
}

export interface OwnFlag {
  /** With their dashes. */
  names: string[];
  about: string;
  /** What help calls its value; a switch has none. */
  value?: string;
  many?: true;
}

/** The commands of one command line; the console's own names those of others too, without their flags. */
export function ownCommandsOf(cli: CAC): OwnCommand[] {
  const parent = cli.name.split(" ").slice(1);
  const common = cli.globalCommand.options.map(flagOf);
  return cli.commands
    .filter(({ name }) => /^[a-z-]*$/.test(name))
    .map(({ name, description, args, options, commandAction }) => ({
      words: [...parent, name].filter(Boolean).join(" "),
      about: description,
      args: args.map(({ value, variadic }) => ({ name: value, ...(variadic && { many: true as const }) })),
      // Without an action it is there for the list of commands only, and its own command line knows its flags.
      flags: commandAction ? [...options.map(flagOf), ...common, HELP] : [HELP],
    }));
}

const HELP: OwnFlag = { names: ["--help", "-h"], about: "Show this help" };

type CacOption = CAC["globalCommand"]["options"][number];

/** `-o, --output <format>`. */
function flagOf({ rawName, description, config }: CacOption): OwnFlag {
  const value = /[<[]([^>\]]*)[>\]]/.exec(rawName)?.[1];
  const names = rawName
    .replace(/[<[].*$/, "")
    .split(",")
    .map((one) => one.trim())
    .sort((a, b) => b.length - a.length);
  return {
    names,
    about: description,
    ...(value !== undefined && { value }),
    ...(config.type !== undefined && { many: true as const }),
  };
}

/** Several command lines as one table. The later ones know their commands best. */
export function mergeCommands(tables: readonly (readonly OwnCommand[])[]): OwnCommand[] {
  const all = new Map<string, OwnCommand>();
  for (const command of tables.flat()) {
    // A program on stdin is no word to complete.
    if (command.words !== "-") all.set(command.words, command);
  }
  return [...all.values()].sort((a, b) => (a.words < b.words ? -1 : 1));
}
