import { ok, problem, type Finding } from "./finding.ts";

/** The first version of Node that the toolkit runs on. */
const FIRST = [20, 19, 0];

/** @param version such as `20.19.0`. Pure. */
export function nodeVerdict(version: string): Finding {
  const parts = version.split(".").map((part) => Number.parseInt(part, 10));
  const differs = FIRST.findIndex((part, i) => part !== parts[i]);
  const isOld = differs >= 0 && (parts[differs] ?? 0) < FIRST[differs]!;
  return isOld
    ? problem(
        "node",
        `Node ${version} is too old.`,
        `Install Node ${FIRST[0]}.${FIRST[1]} or later: https://nodejs.org`,
      )
    : ok("node", `Node ${version}`);
}
