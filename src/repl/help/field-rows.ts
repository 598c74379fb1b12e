import { typeText, valuesOf } from "../../api/help/type-text.ts";
import type { Field, Shape } from "../../api/shape.ts";
import { fieldsOf, itemsOf } from "../../api/shapes.ts";
import type { Row } from "./layout.ts";

/** The fields of an object, one a row, with what is in them below. Pure. */

export interface FieldRowOptions {
  /** How many levels are opened. */
  depth: number;
  /** How many values of a field are named. */
  values: number;
  /** What comes back is not what is sent. @default false */
  comesBack?: boolean;
}

export function fieldRows(shape: Shape, options: FieldRowOptions, depth = 0): Row[] {
  return fieldsIn(shape).flatMap((field) => {
    if (field.readOnly && !options.comesBack) return [];
    const inner = fieldsIn(field.shape);
    const row: Row = { left: fieldLabel(field, options), right: aboutField(field, inner, options), depth };
    const isOpen = inner.length > 0 && depth + 1 < options.depth;
    return [row, ...(isOpen ? fieldRows(field.shape, options, depth + 1) : [])];
  });
}

/** Of an object, or of what an array of objects holds. */
export function fieldsIn(shape: Shape): Field[] {
  const own = fieldsOf(shape);
  return own.length > 0 ? own : fieldsOf(itemsOf(shape) ?? []);
}

function fieldLabel({ name, required }: Field, { comesBack }: FieldRowOptions): string {
  return required || comesBack ? name : `${name}?`;
}

function aboutField(field: Field, inner: readonly Field[], { values }: FieldRowOptions): string {
  const { shape, type, about } = field;
  const text = type ?? (inner.length > 0 ? objectType(shape) : (sortText(shape) ?? typeText(shape, values)));
  return about === undefined ? text : `${text}; ${about}`;
}

/** What is inside is told by the rows below, or by `??`. */
function objectType(shape: Shape): string {
  const isArray = fieldsOf(shape).length === 0;
  return isArray ? "array of objects" : "object";
}

/** Fields to sort by come each with `+` and `-` too, which is said once. */
function sortText(shape: Shape): string | undefined {
  const values = valuesOf(shape);
  const plain = [...new Set(values.map((one) => one.replace(/^[+-](?=\w)/, "")))];
  const [first] = plain;
  if (first === undefined || !values.includes(`+${first}`) || !values.includes(`-${first}`)) return undefined;
  const bare = values.includes(first) ? "" : ", always";
  return `${plain.map((one) => JSON.stringify(one)).join(" | ")}${bare} with + (up) or - (down) before it`;
}
