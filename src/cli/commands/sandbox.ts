import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { createCompleteFile } from "../../complete-file.ts";
import { QlikError } from "../../errors.ts";
import { cannotRead } from "../../http/local-file.ts";
import { createCommandLine, runCommandLine } from "../command-line.ts";
import { withInterrupt } from "../interrupt.ts";
import { say, type Io } from "../io.ts";

/** `qlik sandbox`: the built-in tenant as a server of its own, until Ctrl-C. */
export async function sandboxCommand(argv: readonly string[], io: Io): Promise<number> {
  const cli = createCommandLine("qlik", { connects: false });
  cli
    .command("sandbox", "Run the built-in sandbox tenant (not Qlik Cloud) until Ctrl-C")
    .option("--port <number>", "The port on 127.0.0.1; a free one by default")
    .option("--seed <number>", "Another company, the same each time; 1 by default")
    .option("--data <file>", "Go on with what --save has kept")
    .option("--save <file>", "Keep what it holds at the end")
    .option("--latency <ms>", "Milliseconds before each answer; none by default")
    .option("--rate-limits", "Refuse calls over Qlik's rate limits, with 429")
    .option(
      "--fail <fault>",
      "Fail on request, such as `503 x3`, `reset GET /api/v1/users` or `delay=500 x9`; may be repeated",
    )
    .action((options: Options) => serve(options, io));
  return await runCommandLine(cli, ["sandbox", ...argv], io);
}

interface Options {
  port?: string;
  seed?: string;
  data?: string;
  save?: string;
  latency?: string;
  rateLimits?: boolean;
  fail?: string | string[];
}

async function serve(options: Options, io: Io): Promise<void> {
  const { port, seed, data, save, latency, rateLimits = false, fail = [] } = options;
  if (data !== undefined && seed !== undefined) {
    throw new QlikError("usage", "--data and --seed contradict each other.", {
      remedy: "Give one of the two.",
    });
  }
  const [{ createSandbox }, { parseFault }] = await Promise.all([
    import("../../sandbox/server.ts"),
    import("../../sandbox/fault-text.ts"),
  ]);
  const faults = [fail].flat().map(parseFault);
  const sandbox = await createSandbox({
    port: wholeNumber("--port", port, 0, 65_535),
    ...(data === undefined
      ? { seed: wholeNumber("--seed", seed, 1, 2 ** 31) }
      : { data: await textOf(data, resolve(io.cwd, data)) }),
    latency: wholeNumber("--latency", latency, 0, 600_000),
    rateLimits,
  });
  for (const fault of faults) sandbox.fail(fault);
  const { url, clientId, clientSecret, apiKey } = sandbox;
  const end = save === undefined ? "lost at the end" : `kept in ${save} at the end`;
  say(io, `A sandbox tenant, not Qlik Cloud: its data is invented, and ${end}. Ctrl-C stops it.`, "");
  // Credentials of a sandbox are made up, and printing them is the point of this command.
  io.stdout.write(
    [
      `export QLIK_SERVER=${url}`,
      `export QLIK_CLIENT_ID=${clientId}`,
      `export QLIK_CLIENT_SECRET=${clientSecret}`,
      `# or, instead of the client, a person's API key:`,
      `# export QLIK_API_KEY=${apiKey}`,
      "",
    ].join("\n"),
  );
  say(
    io,
    "",
    "Paste these lines into another terminal; there, `qlik` opens the console on this tenant.",
    `In a browser, ${url} shows what it is asked, and lets it fail on request.`,
  );
  try {
    await withInterrupt((signal) => once(signal, "abort"));
  } finally {
    if (save !== undefined) await keep(sandbox.save(), save, resolve(io.cwd, save));
    await sandbox.close();
  }
}

async function textOf(shown: string, path: string): Promise<string> {
  return await readFile(path, "utf8").catch((cause: unknown) => {
    throw cannotRead(shown, cause, "Give --data a file that qlik sandbox --save FILE has made.");
  });
}

async function keep(text: string, shown: string, path: string): Promise<void> {
  const file = await createCompleteFile(path, { shown, mode: 0o600 });
  try {
    await file.write(text);
    await file.commit();
  } finally {
    await file.discard();
  }
}

function wholeNumber(flag: string, text: string | undefined, fallback: number, max: number): number {
  if (text === undefined) return fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= max) return value;
  throw new QlikError("usage", `${flag} must be a whole number from 0 to ${max}, and is "${text}".`, {
    remedy: "See qlik sandbox --help.",
  });
}
