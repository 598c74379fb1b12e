import { paint, type Look } from "../../output/look.ts";
import { flow, heading, paragraphs, prose, rows } from "./layout.ts";

/** The help of a value of the user's own: what it is, how big, and what is in it. Pure. */

/** What was seen of a value, without running anything of it. */
export interface ValueFacts {
  kind: "function" | "object" | "array" | "text" | "number" | "promise" | "other";
  /** As one would call it: `Array(3)`, `Map(2)`, `string`. */
  type: string;
  /** Of a function: what it calls itself, and how it is written. */
  name?: string;
  source?: string;
  /** Of a text, a number and the like: the value itself. */
  value?: string;
  /** How many there are in it: `3 items`, `1,200 characters`. */
  size?: string;
  properties: readonly { name: string; about: string }[];
  /** Of an array: what its first item holds. */
  item?: readonly { name: string; about: string }[];
}

const MOST = 40;

export function valueHelp(
  expression: string,
  facts: ValueFacts,
  { look, full }: { look: Look; full: boolean },
): string {
  const { type, value, size, item } = facts;
  const shown = full ? facts.properties : facts.properties.slice(0, MOST);
  const more = facts.properties.length - shown.length;
  const what = [type, size].filter((one) => one !== undefined).join(", ");
  return paragraphs([
    [`${heading(expression, look)}  ${what}`],
    value === undefined ? [] : prose(value, look, 2),
    ...functionHelp(facts, full, look),
    rows(
      shown.map(({ name, about }) => ({ left: name, right: about })),
      look,
    ),
    more > 0 ? [paint(`… ${more} more; ${expression}?? shows all`, "faint", look)] : [],
    item && item.length > 0
      ? full
        ? [
            heading("each item", look),
            ...rows(
              item.map(({ name, about }) => ({ left: name, right: about })),
              look,
            ),
          ]
        : [
            heading("each item", look),
            ...flow(
              item.map(({ name }) => name),
              look,
            ),
          ]
      : [],
  ]);
}

/** How it is called; with `??`, all of it. */
function functionHelp({ kind, source }: ValueFacts, full: boolean, look: Look): string[][] {
  if (kind !== "function" || source === undefined) return [];
  if (full) return [source.split("\n").map((line) => `  ${line}`)];
  const [, signature] =
    /^((?:async\s+)?(?:function\b[^(]*|class\b[^{]*|[^(=]*)(?:\((?:[^()]|\([^()]*\))*\))?)/.exec(source) ??
    [];
  return signature === undefined ? [] : [prose(signature.trim(), look, 2)];
}
