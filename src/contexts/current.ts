import { findCurrent, type ContextFiles } from "./select.ts";
import type { Env } from "./secrets.ts";

/** What a command uses that names no context, as far as a list of contexts can say. */
export interface Current {
  name?: string;
  /** The variable that decides, in place of the files. */
  variable?: "QLIK_CONTEXT" | "QLIK_SERVER";
}

/** The context that is used where none is named; see `selectContext`. None where the files do not say. */
export function currentContext(files: ContextFiles, env: Env): Current {
  const variable = overridingVariable(env);
  if (variable === "QLIK_CONTEXT") return { name: env.QLIK_CONTEXT!.trim(), variable };
  if (variable !== undefined && files.named === undefined) return { variable };
  if (files.named !== undefined) {
    const { current, contexts } = files.named();
    if (current === undefined && contexts.size !== 1) return {};
  }
  const found = findCurrent(files);
  return found === undefined ? {} : { name: found.name };
}

/** The variable that goes before what the files say is current. */
export function overridingVariable(env: Env): Current["variable"] {
  if (env.QLIK_CONTEXT?.trim()) return "QLIK_CONTEXT";
  return env.QLIK_SERVER?.trim() ? "QLIK_SERVER" : undefined;
}
