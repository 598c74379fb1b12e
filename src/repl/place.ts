import type { Look } from "../output/look.ts";
import { paint } from "../output/look.ts";
import { toScreenText } from "../output/screen-text.ts";

/** Where the prompt is: a context, and its tenant. */
export interface Place {
  /** The context's name; stands in the prompt. */
  name: string;
  /** Whether `--context` finds it by its name, which it does not find a sandbox or the environment by. @default true */
  named?: boolean;
  /** Origin of the tenant. @default not known */
  server?: string;
  /** Changes of the tenant are asked about first; the prompt is red. */
  protected?: boolean;
  /** Changes of the tenant are refused. */
  readOnly?: boolean;
  /** Kind of its credentials, for people: `API key`. */
  credentials?: string;
  /** Where inputs are kept; without it, they are forgotten at the end. */
  history?: { path: string };
}

/**
 * The prompt of a place: red where it is protected, and in words where there are no colours. Pure.
 *
 * @param state what is allowed there for now
 */
export function promptOf(
  place: Pick<Place, "name" | "protected">,
  { state, colors }: { state?: string | undefined } & Pick<Look, "colors">,
): string {
  const said = state ?? (place.protected && !colors ? "protected" : undefined);
  const prompt = toScreenText(`${place.name}${said === undefined ? "" : ` (${said})`}> `, { colors: false });
  return place.protected ? paint(prompt, "bad", { colors }) : prompt;
}
