import { typeText } from "../../api/help/type-text.ts";
import { toKey } from "../../api/help/source.ts";
import type { Shape } from "../../api/shape.ts";
import { fieldsOf, itemsOf, unnamed } from "../../api/shapes.ts";

/** What Tab offers for a shape. Pure. */

export interface Candidate {
  /** What is typed for it. */
  text: string;
  /** What it is, in a few words; a function where that takes some work. */
  about?: string | (() => string);
  /** Lower ones come first. @default 0 */
  rank?: number;
}

const MOST_VALUES = 4;

/** The fields of an object that are not there yet. */
export function keyCandidates(shape: Shape, given: readonly string[]): Candidate[] {
  return fieldsOf(shape)
    .filter(({ name, readOnly }) => !readOnly && !given.includes(name))
    .map(({ name, shape: inner, type, about, required }) => ({
      text: `${toKey(name)}: `,
      about: [required ? "required" : "", type ?? typeText(inner, MOST_VALUES), about ?? ""]
        .filter(Boolean)
        .join("; "),
      ...(!required && { rank: 1 }),
    }));
}

/** What can stand as a value. */
export function valueCandidates(shape: Shape): Candidate[] {
  const all = unnamed(shape).flatMap((one): Candidate[] => {
    switch (one.kind) {
      case "enum":
        return one.values.map((text) => ({ text: one.numeric ? text : JSON.stringify(text) }));
      case "boolean":
        return [{ text: "true" }, { text: "false" }];
      case "object":
        return one.fields.length > 0 ? [{ text: "{ " }] : [];
      default:
        return [];
    }
  });
  if (all.length === 0 && itemsOf(shape)) return [{ text: "[" }];
  return distinct(all);
}

/** What can stand in a string that is begun already. */
export function textCandidates(shape: Shape): Candidate[] {
  return distinct(
    unnamed(shape).flatMap((one) =>
      one.kind === "enum" && !one.numeric ? one.values.map((text) => ({ text })) : [],
    ),
  );
}

function distinct(all: readonly Candidate[]): Candidate[] {
  return all.filter((one, i) => all.findIndex(({ text }) => text === one.text) === i);
}

/** The shape at a path into another: through the fields of objects and the items of arrays. */
export function shapeAt(shape: Shape, path: readonly (string | undefined)[]): Shape {
  return path.reduce<Shape>((at, key) => {
    if (key === undefined) return itemsOf(at) ?? [];
    return fieldsOf(at).find(({ name }) => name === key)?.shape ?? [];
  }, shape);
}
