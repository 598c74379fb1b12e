/** What somebody does at the prompt, and what must come of it, on every Node alike. */

/** One thing done, and all that it prints until the next prompt. */
export interface Step {
  /**
   * `lines`: typed, each with Enter; `paste`: put in by the terminal as a bracketed paste, then Enter; `interrupt`: typed
   * with Enter, and Ctrl-C from then on until the prompt is back.
   */
  does: "lines" | "paste" | "interrupt";
  text: string;
  prints: string | RegExp;
}

export interface Scene {
  title: string;
  /** Whether the session believes that it is in a terminal; pastes need one. @default false */
  terminal?: boolean;
  steps: readonly Step[];
  /** What is sent at the end, without waiting; else the input ends. */
  last?: string;
  /** All that is printed from then on. */
  ends?: string | RegExp;
}

/** Typed with Enter at the end; `prints` is without the last line break. */
export const type = (text: string, prints: Step["prints"] = ""): Step => ({ does: "lines", text, prints });
export const paste = (text: string, prints: Step["prints"] = ""): Step => ({ does: "paste", text, prints });
export const interrupt = (text: string, prints: Step["prints"]): Step => ({
  does: "interrupt",
  text,
  prints,
});
