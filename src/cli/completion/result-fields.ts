import { fieldsOf, itemsOf, resultShape } from "../../api/shapes.ts";
import type { Shape } from "../../api/shape.ts";
import { splitList, type Candidate } from "./candidates.ts";

/** The fields of what an operation gives, for `--columns` and `--sort-by`. Pure. */

/**
 * @param typed `name,owner.na`: the last one is being typed
 * @param signs whether a `-` or `+` may stand before each
 * @returns the whole lists, so that a shell can put them in place of what is typed
 */
export function fieldCandidates(operation: string, typed: string, signs: boolean): Candidate[] {
  const { before, given, last } = splitList(typed);
  const sign = (signs && /^[+-]/.exec(last)?.[0]) || "";
  const parents = last.slice(sign.length).split(".").slice(0, -1);
  const isGiven = (path: string) =>
    given.has(path) || (signs && (given.has(`-${path}`) || given.has(`+${path}`)));
  const shape = parents.reduce<Shape | undefined>(
    (at, name) => at && fieldsIn(at).find((field) => field.name === name)?.shape,
    resultShape(operation),
  );
  return (shape ? fieldsIn(shape) : [])
    .map(({ name }) => [...parents, name].join("."))
    .filter((path) => !isGiven(path))
    .map((path) => ({ text: before + sign + path }));
}

/** Of an object, of the items of a list, or of what is in `data`. */
function fieldsIn(shape: Shape) {
  const own = fieldsOf(shape);
  return own.length > 0 ? own : fieldsOf(itemsOf(shape) ?? []);
}
