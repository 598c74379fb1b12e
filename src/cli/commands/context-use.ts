import type { CAC } from "cac";
import { contextProblems } from "../../contexts/change-context.ts";
import { overridingVariable } from "../../contexts/current.ts";
import { contextFiles } from "../../contexts/read-profile.ts";
import { settingsOf } from "../../contexts/select.ts";
import { editStore, readStore } from "../../contexts/store.ts";
import { unknownContext } from "../../contexts/unknown-context.ts";
import { QlikError } from "../../errors.ts";
import { say, type Io } from "../io.ts";
import { placesOf } from "../places.ts";
import { shortPath } from "../short-path.ts";

/** `qlik context use`: the store's current context, which is not always what commands then use. */
export function addUseCommand(cli: CAC, store: string, io: Io): void {
  cli.command("use <name>", "Make a context the current one").action(async (name: string) => {
    const stored = readStore(store);
    if (!stored.contexts.has(name)) throw unknownHere(name, [...stored.contexts.keys()], io);
    await editStore(store, (editor) => editor.use(name));
    const problems = contextProblems(settingsOf(name, stored));
    const wrong = problems.length > 0 ? [`But it cannot be used as it is: ${problems.join("; ")}`] : [];
    say(io, `Context: ${name}`, ...wrong, ...overrides(name, io));
  });
}

/** What goes before the store's current context. */
function overrides(name: string, io: Io): string[] {
  const variable = overridingVariable(io.env);
  if (variable !== undefined && (variable === "QLIK_SERVER" || io.env.QLIK_CONTEXT?.trim() !== name)) {
    const value = variable === "QLIK_CONTEXT" ? `=${io.env.QLIK_CONTEXT!.trim()}` : "";
    return [`But ${variable}${value} is set, and goes before it in this shell: unset ${variable}`];
  }
  const project = projectOf(io);
  if (project === undefined) return [];
  const { path, current, contexts } = project;
  const file = shortPath(path, io.home, io.cwd);
  if (current !== undefined && current !== name)
    return [`But ${file}, which you trust, says ${current}: that is used in its folder and below.`];
  return contexts.has(name)
    ? [`In the folder of ${file} and below, its own context of that name is used.`]
    : [];
}

function unknownHere(name: string, names: readonly string[], io: Io): QlikError {
  const project = projectOf(io);
  if (!project?.contexts.has(name)) return unknownContext(name, names);
  const file = shortPath(project.path, io.home, io.cwd);
  return new QlikError("config", `Context "${name}" is in ${file}, not in your own contexts.`, {
    remedy: `Name it where you use it: --context ${name}; or take it over: qlik context apply ${file}`,
  });
}

function projectOf(io: Io) {
  try {
    return contextFiles({ ...placesOf({}, io), tell: () => {} }).project?.();
  } catch {
    // What is wrong with it is said where it is used.
    return undefined;
  }
}
