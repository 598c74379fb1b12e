import { existsSync } from "node:fs";

/** URLs of the modules that scripts import as `qlik-toolkit` and `qlik-toolkit/sandbox`. */
export interface ScriptUrls {
  toolkit: string;
  sandbox: string;
}

/** Those of the running copy: beside the bundled command, or in the sources. */
export function toolkitUrls(): ScriptUrls {
  return {
    toolkit: moduleUrl("index.js", "../../index.ts"),
    sandbox: moduleUrl("sandbox.js", "../../sandbox/server.ts"),
  };
}

/** That of the module with the hooks for a thread. */
export function hooksUrl(): string {
  return moduleUrl("hooks-thread.js", "./hooks-thread.ts");
}

function moduleUrl(bundledAs: string, source: string): string {
  const bundled = new URL(`./${bundledAs}`, import.meta.url);
  return existsSync(bundled) ? bundled.href : new URL(source, import.meta.url).href;
}
