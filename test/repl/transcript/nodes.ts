import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The versions that the console must be the same on. */
const MAJORS = ["20", "22", "24", "26"];

export interface FoundNode {
  version: string;
  path: string;
}

/**
 * The Node that runs this, those on the PATH (`node`, `node22`, `node-22`), and what `QLIK_TEST_NODES` names, separated by
 * commas: paths, or versions such as `20.19`, which npx gets from the registry. Tests have no network unless it is set.
 *
 * @returns the major versions that were not found too
 */
export function findNodes(env: Record<string, string | undefined>): {
  nodes: FoundNode[];
  missing: string[];
} {
  const names = ["node", ...MAJORS.flatMap((major) => [`node${major}`, `node-${major}`])];
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name))).filter(existsSync);
  const asked = (env.QLIK_TEST_NODES ?? "").split(",").filter((one) => one.trim() !== "");
  const paths = asked.map((one) => (/[/\\]/.test(one) ? one.trim() : fromRegistry(one.trim())));
  const nodes = new Map<string, FoundNode>();
  for (const path of [process.execPath, ...paths, ...onPath]) {
    const version = execFileSync(path, ["-v"], { encoding: "utf8" }).trim();
    if (!nodes.has(version)) nodes.set(version, { version, path });
  }
  const missing = MAJORS.filter((major) => ![...nodes.keys()].some((one) => one.startsWith(`v${major}.`)));
  return { nodes: [...nodes.values()], missing };
}

function fromRegistry(version: string): string {
  const args = ["-y", "-p", `node@${version}`, "node", "-p", "process.execPath"];
  return execFileSync("npx", args, { encoding: "utf8" }).trim();
}
