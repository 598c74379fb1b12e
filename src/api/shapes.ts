import { bodies, named, results } from "./generated/shapes.ts";
import { lineIn } from "./lines.ts";
import { decodeShape, type Field, type Shape } from "./shape.ts";

/** The shapes of bodies and answers, each read from its generated line when it is first asked for. */

const texts = { named, bodies, results };
const decoded = new Map<string, Shape>();

function find(kind: keyof typeof texts, name: string): Shape | undefined {
  const key = `${kind} ${name}`;
  const known = decoded.get(key);
  if (known) return known;
  const line = lineIn(texts[kind], name);
  if (line === undefined) return undefined;
  const shape = decodeShape(line, kind === "named" ? name.slice(0, name.indexOf(".")) : "");
  decoded.set(key, shape);
  return shape;
}

/** Of the body that an operation takes; none where it takes no fields. */
export function bodyShape(operation: string): Shape | undefined {
  return find("bodies", operation);
}

/** Of what an operation gives: of one item, where it is paged. */
export function resultShape(operation: string): Shape | undefined {
  return find("results", operation);
}

/** Without names: each alternative as what it is. */
export function unnamed(shape: Shape): Shape {
  return shape.flatMap((one) => (one.kind === "named" ? unnamed(find("named", one.name) ?? []) : [one]));
}

/** The fields that an object of this shape may have, in any of its alternatives. */
export function fieldsOf(shape: Shape): Field[] {
  const fields = new Map<string, Field>();
  for (const one of unnamed(shape)) {
    if (one.kind !== "object") continue;
    for (const field of one.fields) {
      const other = fields.get(field.name);
      fields.set(field.name, other ? either(other, field) : field);
    }
  }
  return [...fields.values()];
}

/** One field that two alternatives have. */
function either(a: Field, { shape, required }: Field): Field {
  const distinct = new Map([...a.shape, ...shape].map((one) => [JSON.stringify(one), one]));
  const { required: both, ...field } = { ...a, shape: [...distinct.values()] };
  return both && required ? { ...field, required } : field;
}

/** What an array of this shape holds; none where it is no array. */
export function itemsOf(shape: Shape): Shape | undefined {
  const items = unnamed(shape).flatMap((one) => (one.kind === "array" ? one.items : []));
  return items.length > 0 ? items : undefined;
}
