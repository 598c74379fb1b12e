import type { Look } from "../output/look.ts";
import { cut } from "../output/width.ts";

/** What Ctrl-C did, in one line: how long it had taken, what was stopped on the wire, and what it was. Pure. */
export function cancelReport(
  source: string,
  { ms, requests }: { ms: number; requests: number },
  look: Pick<Look, "unicode" | "width">,
): string {
  const aborted = requests === 0 ? "" : ` (${requests} ${requests === 1 ? "request" : "requests"} aborted)`;
  const report = `Cancelled after ${(ms / 1000).toFixed(1)} s${aborted}`;
  const what = source.trim().replace(/\s+/g, " ");
  return cut(what === "" ? `${report}.` : `${report}: ${what}`, look.width, look);
}
