import { setMaxListeners } from "node:events";
import { withinTime } from "../../contexts/time-limit.ts";
import { isQlikError } from "../../errors.ts";
import { redact } from "../../redact.ts";
import { problem, warning, type Finding } from "./finding.ts";

export interface Check {
  name: string;
  /** Which of several: the name of a context. */
  of?: string;
  run(signal: AbortSignal): Promise<Finding[]> | Finding[];
}

/** Milliseconds for one check. */
const CHECK_LIMIT = 25_000;

/** More than there are of this machine; tenants are asked gently. */
const AT_ONCE = 16;

/**
 * Makes all checks side by side, whatever becomes of the others.
 *
 * @param signal ends them all
 * @param limit milliseconds for each
 * @returns what they found, in their order
 */
export async function runChecks(
  checks: readonly Check[],
  signal: AbortSignal,
  limit = CHECK_LIMIT,
): Promise<Finding[]> {
  // Each of those at work listens to it.
  setMaxListeners(0, signal);
  const found: Finding[][] = checks.map(() => []);
  const open = checks.entries();
  const worker = async (): Promise<void> => {
    for (const [at, check] of open) found[at] = await runOne(check, signal, limit);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return withoutEchoes(found.flat());
}

/** A store that cannot be read is the store's problem, and again that of whoever wants a context. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const isEcho = ({ of, verdict, found }: Finding, at: number): boolean =>
    of === undefined &&
    verdict === "problem" &&
    findings.slice(0, at).some((one) => one.verdict === "problem" && one.found === found);
  return findings.filter((one, at) => !isEcho(one, at));
}

async function runOne(check: Check, signal: AbortSignal, ms: number): Promise<Finding[]> {
  const { name, of } = check;
  const tooLate = new Error(`no answer for ${ms / 1000} s`);
  let found: Finding[];
  try {
    found = await withinTime(async (stop) => await check.run(stop), { ms, tooLate: tooLate.message }, signal);
  } catch (error) {
    signal.throwIfAborted();
    found = [failure(name, error, tooLate.message)];
  }
  return found.map((one) => ({ ...one, ...(of !== undefined && { of }), found: redact(one.found) }));
}

/** A check that fails says so; no stack is of use to who asks what is wrong. */
export function failure(check: string, error: unknown, tooLate?: string): Finding {
  const said = error instanceof Error ? error.message : String(error);
  if (said === tooLate)
    return warning(check, `Not finished: ${said}.`, "Try it again when the network is quiet.");
  const [first = "", ...more] = said.split("\n");
  const rest = more.filter((line) => line.trim() !== "");
  const all = rest.length > 0 ? `${first} (and ${rest.length} more)` : first;
  return problem(check, all, isQlikError(error) ? error.remedy : undefined);
}
