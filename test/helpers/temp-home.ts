import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished, vi } from "vitest";

/** A folder that goes when the test ends. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "qlik-toolkit-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  return folder;
}

/**
 * An environment for this test alone: a home folder of its own, no variable of the toolkit but those given.
 *
 * @returns the home folder
 */
export function tempHome(variables: Record<string, string> = {}): string {
  const home = tempFolder();
  onTestFinished(() => void vi.unstubAllEnvs());
  for (const name of Object.keys(process.env)) if (name.startsWith("QLIK_")) vi.stubEnv(name, undefined);
  vi.stubEnv("QLIK_CLI_USER_HOME_DIR", home);
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  return home;
}
