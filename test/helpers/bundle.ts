import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { buildPackage } from "../../scripts/build/package.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The command, built for this run of the tests. */
    qlikProgram: string;
  }
}

/**
 * Builds the package once for a run of the tests: what they start as a process is what is installed, and starts in a
 * fraction of the time that the sources take. In `node_modules`, where it finds what is not bundled.
 *
 * @returns what removes it
 */
export default async function bundle(project: TestProject): Promise<() => void> {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const folder = join(root, "node_modules/.cache", `qlik-toolkit-test-${process.pid}`);
  const dist = join(folder, "dist");
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(root, "package.json"), join(folder, "package.json"));
  await buildPackage(dist);
  project.provide("qlikProgram", join(dist, "cli.cjs"));
  return () => rmSync(folder, { recursive: true, force: true });
}
