/** The flags of every command that reaches a tenant: what to connect to, and how. Data, and pure functions of it. */
export interface GlobalOptions {
  context?: string | undefined;
  contexts?: string | undefined;
  sandbox?: boolean | undefined;
  write?: boolean | undefined;
  readOnly?: boolean | undefined;
  /** Seconds, as typed. */
  timeout?: string | undefined;
  verbose?: boolean | undefined;
}

interface GlobalFlag {
  /** As typed. */
  name: string;
  key: keyof GlobalOptions;
  /** What help calls its value; without one it is a switch. */
  value?: string;
  about: string;
}

export const GLOBAL_FLAGS: readonly GlobalFlag[] = [
  { name: "context", key: "context", value: "name", about: "Use this context for this call" },
  {
    name: "contexts",
    key: "contexts",
    value: "file",
    about: "Use the contexts of this file too, without applying it",
  },
  { name: "sandbox", key: "sandbox", about: "Use the built-in sandbox tenant" },
  {
    name: "write",
    key: "write",
    about: "Let this call change the tenant of a read-only or protected context",
  },
  { name: "read-only", key: "readOnly", about: "Let this call change nothing, whatever the context allows" },
  {
    name: "timeout",
    key: "timeout",
    value: "seconds",
    about: "Give a request up after so long a silence; 60 by default",
  },
  {
    name: "verbose",
    key: "verbose",
    about: "Log each request on stderr, without secrets (as QLIK_DEBUG=http does)",
  },
];

/** Of the options of a command, the global ones that are given. */
export function globalOptions(options: object): GlobalOptions {
  const given = GLOBAL_FLAGS.map(({ key }) => [key, (options as GlobalOptions)[key]] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined && value !== false));
}

/**
 * The global flags that stand before and among the words of a command, and everything else: a command may begin with
 * `user --sandbox me`.
 */
export function takeGlobals(argv: readonly string[]): { globals: string[]; rest: string[] } {
  const globals: string[] = [];
  const rest: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i]!;
    const flag = GLOBAL_FLAGS.find(({ name }) => word === `--${name}` || word.startsWith(`--${name}=`));
    const takesNext = flag?.value !== undefined && word === `--${flag.name}`;
    if (takesNext && argv[i + 1] !== undefined) globals.push(word, argv[++i]!);
    else if (flag && !takesNext && (flag.value !== undefined || word === `--${flag.name}`))
      globals.push(word);
    else if (word.startsWith("-")) return { globals, rest: [...rest, ...argv.slice(i)] };
    else rest.push(word);
  }
  return { globals, rest };
}
