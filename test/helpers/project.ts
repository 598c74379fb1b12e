import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { qlik, temporaryFolder, type RunOptions } from "./qlik.ts";

/** A user with contexts, and a project that has some too. */

export const FILE = `
current-context: dev
contexts:
  dev:
    server: https://acme-dev.eu.qlikcloud.com
    oauth-client-id: \${DEV_ID}
    oauth-client-secret: \${DEV_SECRET}
  prod:
    server: https://acme.eu.qlikcloud.com
    api-key: { env: PROD_KEY }
    comment: careful
`;

export const QLIK_CLI_STORE = `# my tenants
current-context: prod # do not change
contexts:
  prod:
    server: https://acme.eu.qlikcloud.com
    headers:
      Authorization: Bearer canary-api-key-0815
    colour: green # another tool's
  bot:
    server: https://bot.us.qlikcloud.com
    oauth-client-id: bot-id
    oauth-client-secret: canary-secret-0816
`;

export interface Project {
  home: string;
  /** Path of the store. */
  path: string;
  /** Path of the project's file, in the working folder. */
  contexts: string;
  /** The store's text. */
  read: () => string;
  /** `qlik context …` */
  context: (...argv: string[]) => ReturnType<typeof qlik>;
  /** `qlik …` */
  run: (argv: readonly string[], options?: RunOptions) => ReturnType<typeof qlik>;
}

/** A home folder with a store and, as its working folder, a `contexts.yaml`. */
export function project({ store, file = FILE }: { store?: string; file?: string | null } = {}): Project {
  const home = temporaryFolder();
  const path = join(home, ".qlik/contexts.yml");
  if (store !== undefined) {
    mkdirSync(join(home, ".qlik"));
    writeFileSync(path, store);
  }
  const contexts = join(home, "contexts.yaml");
  if (file !== null) writeFileSync(contexts, file);
  const run = (argv: readonly string[], options?: RunOptions) => qlik(argv, { home, ...options });
  return {
    home,
    path,
    contexts,
    read: () => readFileSync(path, "utf8"),
    context: (...argv) => run(["context", ...argv]),
    run,
  };
}
