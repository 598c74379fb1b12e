import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import { afterAll, beforeAll } from "vitest";
import { projectRoot } from "./qlik.ts";

/**
 * Bundles a program of the tests with all that it imports, so that it starts fast enough for hundreds of processes.
 *
 * @returns its path, where it is once the tests of the file run
 */
export function childProgram(source: URL): string {
  const folder = mkdtempSync(join(tmpdir(), "qlik-toolkit-child-"));
  const file = join(folder, "dist/child.mjs");
  beforeAll(async () => {
    copyFileSync(join(projectRoot, "package.json"), join(folder, "package.json"));
    await build({
      input: fileURLToPath(source),
      platform: "node",
      external: ["@napi-rs/keyring"],
      logLevel: "silent",
      output: { file, codeSplitting: false, banner: "const __filename = import.meta.filename;" },
    });
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  return file;
}
