import { createRequire } from "node:module";

const { version, dependencies } = createRequire(import.meta.url)("../package.json") as {
  version: string;
  dependencies: Record<string, string>;
};

/** The toolkit's version. */
export { version };

/** The version of what strips types, which package.json names to the letter. */
export const stripperVersion = dependencies["oxc-transform"]!;
