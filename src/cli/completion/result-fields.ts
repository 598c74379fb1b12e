import { fieldsOf, itemsOf, resultShape } from "../../api/shapes.ts";
import type { Shape } from "../../api/shape.ts";
import type { Candidate } from "./candidates.ts";

/** The fields of what an operation gives, for `--columns`. Loaded where they are asked for: the shapes are many. Pure. */

/**
 * @param typed `name,owner.na`: the last one is being typed
 * @returns the whole lists, so that a shell can put them in place of what is typed
 */
export function fieldCandidates(operation: string, typed: string): Candidate[] {
  const before = typed.slice(0, typed.lastIndexOf(",") + 1);
  const parents = typed.slice(before.length).split(".").slice(0, -1);
  const given = new Set(typed.split(",").map((one) => one.trim()));
  const shape = parents.reduce<Shape | undefined>(
    (at, name) => at && fieldsIn(at).find((field) => field.name === name)?.shape,
    resultShape(operation),
  );
  return (shape ? fieldsIn(shape) : [])
    .map(({ name }) => [...parents, name].join("."))
    .filter((path) => !given.has(path))
    .map((path) => ({ text: before + path }));
}

/** Of an object, of the items of a list, or of what is in `data`. */
function fieldsIn(shape: Shape) {
  const own = fieldsOf(shape);
  return own.length > 0 ? own : fieldsOf(itemsOf(shape) ?? []);
}
