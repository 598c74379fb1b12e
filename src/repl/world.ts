/** What commands touch of the machine; tests give one of their own. */
export interface World {
  /** Where relative paths start. */
  folder: string;
  /** What `~` stands for. */
  home: string;
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  /**
   * Runs a program to its end and gives its exit code.
   *
   * @throws where there is no such program
   */
  run(program: string, args: readonly string[], how?: RunHow): Promise<number>;
  /** Waits so many milliseconds, or rejects when the signal aborts. */
  wait(ms: number, signal: AbortSignal): Promise<unknown>;
  /** Called before a file is imported, so that TypeScript is imported as scripts import it. @default as Node does it */
  readyForFiles?(): Promise<void>;
}

export interface RunHow {
  /** What the program reads. */
  input?: string;
  /** Whether it gets the terminal, as an editor does. */
  terminal?: boolean;
}

/** A machine with files, and nothing else to be had. */
export function bareWorld(folder: string): World {
  const refuse = () => Promise.reject(new Error("Nothing can be run here."));
  return { folder, home: folder, env: {}, platform: "linux", run: refuse, wait: refuse };
}
