import { resolve } from "node:path";
import { findJob, waitingName } from "../../api/jobs.ts";
import type { Operation } from "../../api/operation.ts";
import { argumentCount } from "../../api/request.ts";
import { transferText, waitText } from "../../output/transfer-text.ts";
import type { OwnFlags } from "./own-flags.ts";

/** Which method a command calls, and with what: some do more than the operation of their name. Pure. */

export interface HowToCall {
  /** `reloads.createAndWait`. */
  method: string;
  args: unknown[];
  options: Record<string, unknown>;
  /** The method saves the answer itself. */
  isSaved: boolean;
}

/** What the tenant sends as a file. */
const FILES = new Set(["binary", "csv", "text"]);

/** @param tell is told how far it is */
export function howToCall(
  operation: Operation,
  args: readonly unknown[],
  { wait, maxWait, file, raw }: Pick<OwnFlags, "wait" | "maxWait" | "file" | "raw">,
  { cwd, tell }: { cwd: string; tell: (text: string) => void },
): HowToCall {
  const { name, response, body } = operation;
  const transfer = {
    onProgress: (progress: Parameters<typeof transferText>[0]) => tell(transferText(progress)),
  };
  const job = wait ? findJob(name) : undefined;
  if (job) {
    const onProgress = (progress: Parameters<typeof waitText>[0]) => tell(waitText(progress));
    // Where there is room for a query before the options, it has to be said that there is none.
    const all = Array.from({ length: argumentCount(operation) }, (_, index) => args[index]);
    return { method: waitingName(job), args: all, options: { onProgress, maxWait }, isSaved: false };
  }
  const to = file === undefined || raw ? undefined : resolve(cwd, file) + (/[/\\]$/.test(file) ? "/" : "");
  if (name === "apps.export" && to !== undefined) {
    const [appId, query] = args;
    return {
      method: "apps.download",
      args: [appId],
      options: { ...(query as object), to, ...transfer },
      isSaved: true,
    };
  }
  if (to !== undefined && FILES.has(response.kind)) {
    return { method: name, args: [...args], options: { to, ...transfer }, isSaved: true };
  }
  const isUpload = body?.kind === "binary" || body?.kind === "multipart";
  return { method: name, args: [...args], options: isUpload ? transfer : {}, isSaved: false };
}
