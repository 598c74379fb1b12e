import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { ok, problem, warning, type Finding } from "./finding.ts";
import { secretLines, type SecretLine } from "./secret-lines.ts";

/** Secrets in what the commits of a repository have added, also where later ones have taken it away. */

export interface Committed extends Pick<SecretLine, "kind"> {
  file: string;
  commit: string;
  /** `2026-11-28`. */
  date: string;
}

export interface Commits {
  found: Committed[];
  /** Whether there was more than could be looked at. */
  isCut: boolean;
}

/** Characters of changes; the newest come first. About ten seconds' worth. */
const MOST_TEXT = 100_000_000;
/** No line that somebody has written is longer. */
const LONGEST_LINE = 10_000;

const LOG = [
  ...["-c", "core.quotePath=false", "-c", "diff.noprefix=false", "-c", "diff.mnemonicPrefix=false"],
  ...["log", "--all", "--patch", "--unified=0", "--diff-filter=AM"],
  ...["--no-color", "--no-ext-diff", "--no-textconv", "--no-renames", "--relative"],
  "--format=commit %h %as",
];

/** In the folder and below; of each file and kind, the newest commit. Nothing where there is no repository. */
export async function secretsInCommits(
  folder: string,
  known: readonly string[],
  isLeftOut: (path: string) => boolean,
  signal: AbortSignal,
): Promise<Commits> {
  const git = spawn("git", LOG, { cwd: folder, signal, stdio: ["ignore", "pipe", "ignore"] });
  // Where git is missing, or is stopped.
  git.on("error", () => {});
  const read = createCommitReader(known, isLeftOut);
  let length = 0;
  try {
    for await (const line of createInterface({ input: git.stdout, crlfDelay: Infinity })) {
      length += line.length;
      if (length > MOST_TEXT) break;
      read.line(line.slice(0, LONGEST_LINE));
    }
  } finally {
    git.kill();
  }
  signal.throwIfAborted();
  return { found: read.found(), isCut: length > MOST_TEXT };
}

/** Reads the lines of `git log --patch`. Pure. */
export function createCommitReader(known: readonly string[], isLeftOut: (path: string) => boolean) {
  const found = new Map<string, Committed>();
  let [commit, date, file] = ["", "", ""];
  let isHeading = true;
  return {
    line(text: string): void {
      const heading = /^commit (\w+) ([\d-]+)$/.exec(text);
      if (heading) [, commit = "", date = ""] = heading;
      else if (text.startsWith("diff --git ")) isHeading = true;
      else if (text.startsWith("@@")) isHeading = false;
      else if (isHeading && text.startsWith("+++ ")) file = text.slice(4).replace(/^"?b\/|"$|\t$/g, "");
      else if (!isHeading && text.startsWith("+") && !isLeftOut(file)) {
        for (const { kind } of secretLines(text.slice(1), known)) {
          const key = `${file}\n${kind}`;
          if (!found.has(key)) found.set(key, { file, kind, commit, date });
        }
      }
    },
    found: () => [...found.values()],
  };
}

const MOST_SHOWN = 10;
const REMEDY =
  "Withdraw it, and make a new one: who has the repository has its history. If it is none, .qlikdoctorignore leaves the file out.";

/** @param present what the files hold now, which is told of them. Pure. */
export function commitVerdicts(
  { found, isCut }: Commits,
  present: readonly Pick<Committed, "file" | "kind">[],
): Finding[] {
  const past = found.filter(
    ({ file, kind }) => !present.some((one) => one.file === file && one.kind === kind),
  );
  const where = isCut ? "the newest commits; the history is too long to look at all" : "the commits";
  if (past.length === 0) return [ok("commits", `No other secret in ${where}`)];
  const shown = past.slice(0, MOST_SHOWN).map(({ file, kind, commit, date }) => {
    const is = `${file} of commit ${commit} (${date})`;
    // What a context spells out works today; of another one nobody knows.
    return kind === "a secret of your contexts"
      ? problem("commits", `${is} holds ${kind}.`, REMEDY)
      : warning("commits", `${is} may hold ${kind}.`, REMEDY);
  });
  const more = past.length - shown.length;
  return more > 0 ? [...shown, warning("commits", `And ${more} more like these.`, REMEDY)] : shown;
}
