import { CONTEXTS_FILE, findContextsFile } from "../../contexts/find-file.ts";
import { readProject } from "../../contexts/project.ts";
import { readContextsFile } from "../../contexts/repository-file.ts";
import { storePath } from "../../contexts/state-folder.ts";
import type { Io } from "../io.ts";
import { shortPath } from "../short-path.ts";
import { ok, warning, type Finding } from "./finding.ts";
import { failure } from "./run-checks.ts";

/** The project's contexts file, and whether it is trusted. */
export function projectFinding({ env, home, cwd }: Pick<Io, "env" | "home" | "cwd">): Finding {
  const path = findContextsFile(cwd, home);
  if (path === undefined || path === storePath(env, home)) {
    return ok("project", `No ${CONTEXTS_FILE} here or in a folder above.`);
  }
  const shown = shortPath(path, home, cwd);
  const notices: string[] = [];
  try {
    const project = readProject({ env, home, cwd, tell: (notice) => notices.push(notice) });
    // Nobody can trust what cannot be read.
    if (notices.length > 0) readContextsFile(path, shown);
    return projectVerdict(shown, project?.contexts.size, notices);
  } catch (error) {
    return failure("project", error);
  }
}

/**
 * @param contexts how many it holds, where it is trusted
 * @param notices why it is not used, with the command that helps after the last colon. Pure.
 */
export function projectVerdict(
  shown: string,
  contexts: number | undefined,
  notices: readonly string[],
): Finding {
  if (contexts !== undefined)
    return ok("project", `${shown} is trusted, ${contexts} ${contexts === 1 ? "context" : "contexts"}`);
  const [notice] = notices;
  if (notice === undefined) return ok("project", `${shown} is applied to your store.`);
  const command = /: (qlik context \w+)$/.exec(notice)?.[1] ?? "qlik context trust";
  return warning("project", `${notice.replace(/(?:\. See [^.]*)?: qlik context \w+$/, "")}.`, command);
}
