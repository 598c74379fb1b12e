import { jwtExpiry } from "../../auth/jwt.ts";
import { openSession } from "../../connection.ts";
import { QlikError } from "../../errors.ts";
import { createCommandLine, runCommandLine } from "../command-line.ts";
import type { GlobalOptions } from "../global-flags.ts";
import { withInterrupt } from "../interrupt.ts";
import { say, type Io } from "../io.ts";
import { chooseTarget } from "../open-connection.ts";

type Options = GlobalOptions & { output?: string; json?: boolean };

/** `qlik token`: the one command that prints a secret, since that is what it is for. */
export async function tokenCommand(argv: readonly string[], io: Io): Promise<number> {
  const cli = createCommandLine("qlik");
  cli
    .command("token", "Print the access token (or API key), for other tools; it is a secret")
    .option("-o, --output <format>", "json: with its server and when it expires")
    .option("--json", "As -o json")
    .example('curl -H "Authorization: Bearer $(qlik token)" https://…/api/v1/users/me')
    .action((options: Options) => printToken(options, io));
  return await runCommandLine(cli, ["token", ...argv], io);
}

async function printToken(options: Options, io: Io): Promise<void> {
  const json = options.json === true || options.output === "json";
  if (options.output !== undefined && options.output !== "json") {
    throw new QlikError("usage", `--output of a token is json, or left out, and is "${options.output}".`);
  }
  await withInterrupt(async (signal) => {
    const target = await chooseTarget(options, io, () => signal);
    const { profile, settings } = target;
    try {
      const token = (await openSession(profile, settings).tokens.get(signal)).reveal();
      const expiry = jwtExpiry(token);
      const expiresAt = expiry === undefined ? undefined : new Date(expiry).toISOString();
      const { server, name: context } = profile;
      const facts = { token, type: "Bearer", server, context, ...(expiresAt !== undefined && { expiresAt }) };
      io.stdout.write(json ? `${JSON.stringify(facts, null, 2)}\n` : `${token}\n`);
      if (io.stdout.isTTY) {
        const until = expiresAt === undefined ? "" : ` until ${expiresAt}`;
        say(io, `qlik: this is a secret: whoever has it acts as you on ${new URL(server).host}${until}.`);
      }
      const kept = profile.readOnly ? "read-only" : profile.protected ? "protected" : undefined;
      if (kept)
        say(
          io,
          `qlik: the context "${context}" is ${kept}, but what uses the token is not kept from changes.`,
        );
    } finally {
      await target.close();
    }
  });
}
