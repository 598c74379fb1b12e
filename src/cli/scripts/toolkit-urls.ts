import { existsSync } from "node:fs";

/** The modules that scripts import: beside the bundled command, or in the sources. */
export function toolkitUrls(): { toolkit: string; sandbox: string } {
  return {
    toolkit: moduleUrl("index.js", "../../index.ts"),
    sandbox: moduleUrl("sandbox.js", "../../sandbox/server.ts"),
  };
}

function moduleUrl(bundledAs: string, source: string): string {
  const bundled = new URL(`./${bundledAs}`, import.meta.url);
  return existsSync(bundled) ? bundled.href : new URL(source, import.meta.url).href;
}
