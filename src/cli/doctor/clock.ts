import { ok, problem, warning, type Finding } from "./finding.ts";

/** Milliseconds: a header tells whole seconds, and an answer takes its time. */
const TOLERATED = 30_000;
/** More than this, and tokens count as expired or as not yet valid. */
const HARMFUL = 300_000;

/**
 * Our clock beside the tenant's.
 *
 * @param date the header of an answer
 * @param now milliseconds since 1970 when it came. Pure.
 */
export function clockVerdict(date: string | null, now: number): Finding {
  const theirs = Date.parse(date ?? "");
  if (Number.isNaN(theirs)) return ok("clock", "The tenant does not say what time it is");
  const off = now - theirs;
  const much = Math.abs(off);
  if (much <= TOLERATED) return ok("clock", "It goes with the tenant's");
  const size = much < 120_000 ? `${Math.round(much / 1000)} s` : `${Math.round(much / 60_000)} min`;
  const found = `This machine's clock is ${size} ${off > 0 ? "ahead of" : "behind"} the tenant's.`;
  const remedy = "Set it by the network: timedatectl set-ntp true, or your system's date and time settings.";
  return much > HARMFUL ? problem("clock", found, remedy) : warning("clock", found, remedy);
}
