import * as module from "node:module";
import { createScriptHooks, type ScriptHooksData } from "./hooks.ts";
import { hooksUrl } from "./toolkit-urls.ts";

type RegisterHooks = (hooks: ReturnType<typeof createScriptHooks>) => void;

/** Makes this process able to import TypeScript and `qlik-toolkit`. Cannot be undone. */
export function installScriptHooks(data: ScriptHooksData): void {
  process.setSourceMapsEnabled(true);
  // Node 22.15 and later run hooks in the same thread, which starts faster; Node 20 needs a thread for them.
  const { registerHooks } = module as { registerHooks?: RegisterHooks };
  if (registerHooks) registerHooks(createScriptHooks(data));
  else module.register(hooksUrl(), { data });
}
