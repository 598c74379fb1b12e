import type { CAC } from "cac";
import { noteUsers } from "../../contexts/known-users.ts";
import type { Profile } from "../../contexts/profile.ts";
import { contextFiles } from "../../contexts/read-profile.ts";
import { isForQlikCli } from "../../contexts/server-type.ts";
import { allContexts, selectContext, type ContextFiles } from "../../contexts/select.ts";
import { stateFolder } from "../../contexts/store.ts";
import { isRecord } from "../../contexts/is-record.ts";
import { isQlikError, QlikError } from "../../errors.ts";
import { lookOf } from "../../output/look.ts";
import { createStatusLine } from "../../output/progress.ts";
import type { SignedIn } from "../check-sign-in.ts";
import { timeLeft } from "../time-left.ts";
import { withInterrupt } from "../interrupt.ts";
import { say, show, type Io } from "../io.ts";
import { placesOf } from "../places.ts";
import { knownContext } from "./context-list.ts";
import { addOutputFlag, outputOf, printRows, type OutputOptions } from "./output-flag.ts";

interface Options extends OutputOptions {
  all?: boolean;
  contexts?: string;
}

/** `qlik context verify`: signs in to each, whatever becomes of the others. */
export function addVerifyCommand(cli: CAC, io: Io): void {
  addOutputFlag(
    cli.command(
      "verify [...names]",
      "Sign in to contexts, the current one by default, and say how that went",
    ),
  )
    .option("--all", "To all of them")
    .option("--contexts <file>", "Those of this file too")
    .example("qlik context verify --all   the exit code is 4 where one fails")
    .action((names: string[], options: Options) => verify(names, options, io));
}

interface Verdict extends Partial<SignedIn> {
  name: string;
  server?: string;
  /** `null` for what only qlik-cli can tell. */
  ok: boolean | null;
  code?: string;
  problem?: string;
  remedy?: string;
}

/** As many at a time: tenants are asked gently, and files and commands for secrets too. */
const AT_ONCE = 8;
const FAILED = 4;

async function verify(names: string[], options: Options, io: Io): Promise<number> {
  outputOf(options);
  if (options.all && names.length > 0) {
    throw new QlikError("usage", "--all and names contradict each other.", {
      remedy: "Give one of the two.",
    });
  }
  const files = contextFiles(placesOf(options, io));
  const wanted = options.all ? [...allContexts(files).keys()] : [...new Set(names)];
  for (const name of wanted) knownContext(name, files);
  const verdicts = await withInterrupt(async (signal) => {
    const status = createStatusLine(
      (text) => void (io.stderr.isTTY && io.stderr.write(text)),
      () => lookOf(io.stderr, io.env),
    );
    let done = 0;
    const total = wanted.length || 1;
    try {
      return await inTurn(wanted.length === 0 ? [undefined] : wanted, async (name) => {
        status.show(`${done} of ${total} contexts`);
        const verdict = await verifyOne(name, files, options.all === true, signal, io);
        done += 1;
        status.show(`${done} of ${total} contexts`);
        return verdict;
      });
    } finally {
      status.clear();
    }
  });
  const seen = verdicts.flatMap(({ profile, verdict: { user } }) =>
    profile && user !== undefined ? [{ ...profile, user }] : [],
  );
  if (seen.length > 0) await noteUsers(stateFolder(io.env, io.home), seen);
  await print(
    verdicts.map(({ verdict }) => verdict),
    options,
    io,
  );
  return verdicts.some(({ verdict }) => verdict.ok === false) ? FAILED : 0;
}

async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const at = next++;
      results[at] = await work(items[at]!);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker));
  return results;
}

async function verifyOne(
  name: string | undefined,
  files: ContextFiles,
  all: boolean,
  signal: AbortSignal,
  io: Io,
): Promise<{ verdict: Verdict; profile?: Profile }> {
  const settings = name === undefined ? undefined : knownContext(name, files).settings();
  if (name !== undefined && all && isRecord(settings) && isForQlikCli(settings)) {
    return {
      verdict: { name, ok: null, problem: `for qlik-cli (${String(settings["server-type"])}), not tried` },
    };
  }
  let profile: Profile | undefined;
  try {
    profile = selectContext({ context: name, env: io.env, ...files });
    const [{ checkSignIn }, { connectionSettings }] = await Promise.all([
      import("../check-sign-in.ts"),
      import("../open-connection.ts"),
    ]);
    const { signedIn } = await checkSignIn(
      profile,
      {
        ...connectionSettings({}, io, () => signal),
        showAddress: undefined,
        // A token kept on disk would let a wrong secret pass. Without a browser, there is nothing else.
        tokenCache: profile.credentials.kind === "oauth-browser" ? "disk" : "memory",
        ...{ timeout: 20_000, retries: 1 },
      },
      signal,
    );
    return { profile, verdict: { name: profile.name, server: profile.server, ok: true, ...signedIn } };
  } catch (error) {
    signal.throwIfAborted();
    // Without a name and without a context, there is nothing to make a row of.
    if (!isQlikError(error) || (profile === undefined && name === undefined)) throw error;
    const { code, message: problem, remedy } = error;
    const server = profile && { server: profile.server };
    const row = { name: profile?.name ?? name!, ...server, ok: false, code, problem };
    return { verdict: { ...row, ...(remedy !== undefined && { remedy }) } };
  }
}

/** A table, and below it in full what went wrong, which no column would hold. */
async function print(verdicts: readonly Verdict[], options: OutputOptions, io: Io): Promise<void> {
  const forPeople = (rows: readonly Verdict[]) =>
    rows.map(({ name, ok, user = "", roles = [], expiresAt }) => ({
      name,
      status: ok === null ? "not tried" : ok ? "ok" : "failed",
      user,
      roles: roles.join(", "),
      "token lasts": ok ? timeLeft(expiresAt, Date.now()) : "",
    }));
  if (verdicts.length === 0) say(io, "There are no contexts yet. Make one: qlik context init");
  else await printRows(verdicts, options, forPeople, io);
  if (outputOf(options) !== "table") return;
  for (const { name, problem, remedy } of verdicts) {
    if (problem !== undefined) show(io, `\n${name}: ${problem}${remedy ? `\n  ${remedy}` : ""}`);
  }
}
