import type { Io } from "../io.ts";
import type { About } from "./candidates.ts";
import { complete } from "./complete.ts";
import { contextNames } from "./context-names.ts";
import { loadOwnCommands } from "./load-own-commands.ts";

/** What the shells' scripts ask: `qlik __complete bash -- words…`. Whatever goes wrong, a Tab prints no error. */

/** The line that has the shell propose files. */
const FILES = ":files";

/**
 * Answers with a line for each candidate, its description behind a tab.
 *
 * @param argv the shell, `--`, and the words after the program's name, of which the last one is being typed
 */
export async function answerShell(
  argv: readonly string[],
  io: Pick<Io, "env" | "home" | "cwd"> & { write: (text: string) => void },
): Promise<void> {
  try {
    const [shell, , ...given] = argv;
    const { candidates, files } = await complete(asTyped(given, shell), {
      own: loadOwnCommands,
      contexts: (which) => contextNames(which, io),
    });
    const lines = candidates
      .filter(({ text }) => !/[\u0000-\u001f\u007f-\u009f]/.test(text))
      .map(({ text, about }) => [text, shell === "bash" ? "" : described(about)].filter(Boolean).join("\t"));
    io.write([...lines, ...(files ? [FILES] : [])].map((line) => `${line}\n`).join(""));
  } catch {
    // The line stays as it was typed.
  }
}

function asTyped(words: readonly string[], shell: string | undefined): string[] {
  // Bash gives words with their quotes; PowerShell drops empty ones, so that the last has a mark before it.
  if (shell === "bash") return words.map(unquote);
  return shell === "powershell" ? words.with(-1, words.at(-1)!.slice(1)) : [...words];
}

function unquote(word: string): string {
  const whole = word.replaceAll(
    /\\(.)|'([^']*)'?|"((?:\\.|[^"])*)"?/gs,
    (_, escaped?: string, single?: string, double?: string) =>
      escaped ?? single ?? double!.replaceAll(/\\(["\\$`])/g, "$1"),
  );
  return whole;
}

function described(about: About): string {
  const text = (typeof about === "function" ? about() : about) ?? "";
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, " ");
}
