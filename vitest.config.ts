import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // A skipped suite or a forgotten `only` must not pass unseen.
    allowOnly: false,
    globalSetup: "test/helpers/bundle.ts",
    // One more than Vitest would take: many tests wait for processes and servers of theirs.
    maxWorkers: "100%",
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
  resolve: {
    alias: {
      "qlik-toolkit/sandbox": fileURLToPath(new URL("./src/sandbox/server.ts", import.meta.url)),
      "qlik-toolkit": fileURLToPath(new URL("./src/index.ts", import.meta.url)),
    },
  },
});
