import { CREDENTIALS_NAMES } from "../../contexts/credentials.ts";
import { overridingVariable } from "../../contexts/current.ts";
import { noteUsers } from "../../contexts/known-users.ts";
import { stateFolder, storePath } from "../../contexts/store.ts";
import { version } from "../../version.ts";
import { isQlikError } from "../../errors.ts";
import { checkSignIn } from "../check-sign-in.ts";
import { timeLeft } from "../time-left.ts";
import { createCommandLine, runCommandLine } from "../command-line.ts";
import { exitCodeOf } from "../exit-codes.ts";
import type { GlobalOptions } from "../global-flags.ts";
import { withInterrupt } from "../interrupt.ts";
import type { Io } from "../io.ts";
import { chooseTarget, type Target } from "../open-connection.ts";
import { shortPath } from "../short-path.ts";
import { addOutputFlag, outputOf, printFields, type OutputOptions } from "./output-flag.ts";

type Options = GlobalOptions & OutputOptions;

/** `qlik status`: what a command with these flags would connect to, and as whom. */
export async function statusCommand(argv: readonly string[], io: Io): Promise<number> {
  const cli = createCommandLine("qlik");
  addOutputFlag(cli.command("status", "Where a command goes, and as whom"))
    .example("qlik status -o json   the exit code is 4 where nobody is signed in")
    .action((options: Options) => status(options, io));
  return await runCommandLine(cli, ["status", ...argv], io);
}

async function status(options: Options, io: Io): Promise<number> {
  outputOf(options);
  return await withInterrupt(async (signal) => {
    const target = await chooseTarget(options, io, () => signal);
    try {
      return await report(target, options, signal, io);
    } finally {
      await target.close();
    }
  });
}

async function report(
  { profile, settings }: Target,
  options: Options,
  signal: AbortSignal,
  io: Io,
): Promise<number> {
  const { name, server, credentials, readOnly, protected: guarded } = profile;
  const from = fromWhere(profile.origin, options, io);
  const known = { context: name, from, server };
  const marks = [CREDENTIALS_NAMES[credentials.kind], readOnly && "read-only", guarded && "protected"];
  const kind = marks.filter(Boolean).join(", ");
  const facts = { ...known, credentials: credentials.kind, readOnly, protected: guarded };
  try {
    const { signedIn, qlik } = await checkSignIn(profile, { ...settings, showAddress: undefined }, signal);
    await noteUsers(
      stateFolder(io.env, io.home),
      options.sandbox ? [] : [{ ...profile, user: signedIn.user }],
    );
    const tenant = await tenantOf(() => qlik.tenants.me({ signal }), signal);
    const { user, roles, expiresAt } = signedIn;
    await printFields(
      { ...facts, ok: true, ...(tenant && { tenant }), ...signedIn, toolkit: version },
      options,
      {
        ...{ ...known, ...(tenant && { tenant: tenant.name }), credentials: kind, user },
        ...{
          roles: roles.join(", ") || "none",
          "token lasts": timeLeft(expiresAt, Date.now()),
          toolkit: version,
        },
      },
      io,
    );
    return 0;
  } catch (error) {
    signal.throwIfAborted();
    if (!isQlikError(error)) throw error;
    const { code, message: problem, remedy } = error;
    const wrong = { problem, ...(remedy !== undefined && { remedy }) };
    const people = { ...known, credentials: kind, ...wrong, toolkit: version };
    await printFields({ ...facts, ok: false, code, ...wrong, toolkit: version }, options, people, io);
    return exitCodeOf(error);
  }
}

/** Not everybody may ask for it. */
async function tenantOf(
  ask: () => PromiseLike<{ id?: string; name?: string }>,
  signal: AbortSignal,
): Promise<{ id: string; name: string } | undefined> {
  try {
    const { id = "", name = "" } = await ask();
    return { id, name };
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}

/** What has decided for this context, and the file that it is in. */
function fromWhere(origin: string, { context, contexts, sandbox }: GlobalOptions, io: Io): string {
  if (sandbox) return "--sandbox";
  const variable = overridingVariable(io.env);
  if (origin === "environment") return "QLIK_SERVER";
  const kind =
    contexts !== undefined ? "--contexts" : origin === storePath(io.env, io.home) ? "store" : "project";
  const file = `${kind}: ${shortPath(origin, io.home, io.cwd)}`;
  if (context !== undefined) return `--context, ${file}`;
  return variable === "QLIK_CONTEXT" ? `QLIK_CONTEXT, ${file}` : file;
}
