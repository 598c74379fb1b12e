import { readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";

import { QlikError } from "../errors.ts";
import { parseContextsFile } from "./parse.ts";
import { planContexts, wantedContexts, type Plan } from "./plan.ts";
import type { SecretRef } from "./references.ts";
import type { Context, ContextsFile } from "./schema.ts";
import { editStore } from "./store.ts";

/**
 * Reads a repository's contexts file, strictly. Relative paths in it become absolute, since they end up in the
 * user's store; references to variables stay as they are.
 *
 * @throws {@link QlikError} `config` where it cannot be read, with all that is wrong in it, or where it holds a
 * secret in clear inside a git work tree.
 * @param shownAs how the messages call the file
 */
export function readContextsFile(path: string, shownAs = path): ContextsFile {
  const folder = dirname(resolve(path));
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const reason =
      code === "ENOENT" ? "does not exist" : code === "EISDIR" ? "is a folder" : `cannot be read (${code})`;
    throw new QlikError("config", `${shownAs} ${reason}.`, {
      remedy: "Give the path of a contexts file; contexts.example.yaml shows one.",
      cause,
    });
  }
  // A link from elsewhere does not take the file out of its work tree.
  const insideGit = isInsideGit(dirname(realpathSync(path)));
  const { file } = parseContextsFile(text, shownAs, { strict: true, insideGit });
  return {
    ...file,
    ...(file.defaults && { defaults: withAbsolutePaths(file.defaults, folder) }),
    contexts: Object.fromEntries(
      Object.entries(file.contexts).map(([name, context]) => [name, withAbsolutePaths(context, folder)]),
    ),
  };
}

/**
 * Carries a file over into the user's store. It is compared again under the store's lock; the second time changes
 * nothing and does not touch the store.
 *
 * @returns what was done
 * @throws {@link QlikError} `config` where the store cannot be read or written.
 */
export async function applyPlan(storePath: string, file: ContextsFile): Promise<Plan> {
  const wanted = wantedContexts(file);
  return await editStore(storePath, (store) => {
    const contexts = new Map(store.names.map((name) => [name, store.get(name)]));
    const plan = planContexts({ current: store.current, contexts }, file);
    for (const { name, action } of plan.contexts) {
      if (action !== "same") store.set(name, wanted.get(name)!);
    }
    if (plan.use !== undefined) store.use(plan.use);
    return plan;
  });
}

/** Whether a folder is in a git work tree. There `.git` is a folder, or a file in a linked tree or submodule. */
export function isInsideGit(folder: string): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (statSync(join(at, ".git"), { throwIfNoEntry: false }) !== undefined) return true;
    if (dirname(at) === at) return false;
  }
}

function withAbsolutePaths(context: Context, folder: string): Context {
  const changed = { ...context };
  for (const key of ["api-key", "oauth-client-id", "oauth-client-secret"] as const) {
    const ref = context[key];
    if (ref !== undefined) changed[key] = absolute(ref, folder);
  }
  return changed;
}

function absolute(ref: SecretRef, folder: string): SecretRef {
  if (typeof ref === "string" || "env" in ref) return ref;
  // A path that begins with a variable may turn out to be absolute.
  if ("file" in ref)
    return isAbsolute(ref.file) || ref.file.startsWith("${") ? ref : { file: join(folder, ref.file) };
  const [program = "", ...args] = ref.command;
  return /^\.{1,2}[/\\]/.test(program) ? { command: [join(folder, program), ...args] } : ref;
}
