/** What a check has found. */
export interface Finding {
  /** What was looked at: `store`, `clock`. */
  check: string;
  /** Which of several: the name of a context. */
  of?: string;
  verdict: "ok" | "warning" | "problem";
  /** One line, without secrets. */
  found: string;
  /** What to do, in one line. */
  remedy?: string;
}

export const ok = (check: string, found: string): Finding => ({ check, verdict: "ok", found });
export const warning = (check: string, found: string, remedy: string): Finding => ({
  ...{ check, verdict: "warning", found, remedy },
});
export const problem = (check: string, found: string, remedy?: string): Finding => ({
  ...{ check, verdict: "problem", found },
  ...(remedy !== undefined && { remedy }),
});
