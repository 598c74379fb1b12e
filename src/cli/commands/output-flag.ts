import type { CAC } from "cac";
import { QlikError, didYouMean } from "../../errors.ts";
import { nearest } from "../../nearest.ts";
import type { Io } from "../io.ts";
import { OUTPUTS } from "../operations/common-flags.ts";
import { printAnswer } from "../operations/print.ts";
import { stdoutSink } from "../operations/sink.ts";

/** `-o` for what is not a tenant's answer: a table, or fields, for people unless another format is asked for. */

export interface OutputOptions {
  output?: string;
  json?: boolean;
}

export function addOutputFlag(command: ReturnType<CAC["command"]>): typeof command {
  return command
    .option("-o, --output <format>", `How to print it: ${OUTPUTS.join(", ")}; table by default`)
    .option("--json", "As -o json");
}

/** @throws {QlikError} `usage` where there is no such format. */
export function outputOf({ output, json = false }: OutputOptions): (typeof OUTPUTS)[number] {
  const wanted = output ?? (json ? "json" : "table");
  const known = OUTPUTS.find((one) => one === wanted);
  if (known !== undefined) return known;
  const meant = didYouMean(nearest(wanted, OUTPUTS));
  throw new QlikError("usage", `--output must be one of ${OUTPUTS.join(", ")}, and is "${wanted}".${meant}`);
}

/** @param forPeople the rows of the table, each with the same fields in their order */
export async function printRows<T extends object>(
  rows: readonly T[],
  options: OutputOptions,
  forPeople: (rows: readonly T[], io: Io) => Record<string, unknown>[],
  io: Io,
): Promise<void> {
  const output = outputOf(options);
  const shown = output === "table" ? forPeople(rows, io) : rows;
  const columns = output === "table" && shown[0] ? Object.keys(shown[0]) : undefined;
  await print(shown, { output, columns }, io);
}

/** One thing as its fields. */
export async function printFields(
  fields: object,
  options: OutputOptions,
  forPeople: object,
  io: Io,
): Promise<void> {
  const output = outputOf(options);
  await print(output === "table" ? forPeople : fields, { output }, io);
}

async function print(
  value: unknown,
  how: { output: (typeof OUTPUTS)[number]; columns?: readonly string[] | undefined },
  io: Io,
): Promise<void> {
  const silent = { progress: () => {}, note: () => {} };
  await printAnswer(value, { ...how, quiet: false }, stdoutSink(io), silent);
}
