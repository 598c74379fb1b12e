import { createScriptHooks, type ScriptHooksData } from "./hooks.ts";

/** The hooks as `module.register` wants them, in the thread that it starts for them. */

let hooks: ReturnType<typeof createScriptHooks> | undefined;

export function initialize(data: ScriptHooksData): void {
  hooks = createScriptHooks(data);
}

type Hooks = ReturnType<typeof createScriptHooks>;

export const resolve: Hooks["resolve"] = (...args) => hooks!.resolve(...args);
export const load: Hooks["load"] = (...args) => hooks!.load(...args);
