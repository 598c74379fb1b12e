import { bodies, named, results } from "./generated/shapes.ts";
import { decodeShape, type Field, type Shape } from "./shape.ts";

/** The shapes of bodies and answers, each read from its generated line when it is first asked for. */

/** Asked for when they are needed, since they are long: texts, in which each line begins with its name. */
const tables = { named: () => named, bodies: () => bodies, results: () => results };
const decoded = new Map<string, Shape>();

function find(table: keyof typeof tables, name: string): Shape | undefined {
  const key = `${table} ${name}`;
  const known = decoded.get(key);
  if (known) return known;
  const text = tables[table]();
  const start = text.indexOf(`\n${name} `);
  if (start < 0) return undefined;
  const line = text.slice(start + name.length + 2, text.indexOf("\n", start + 1));
  const shape = decodeShape(line, table === "named" ? name.slice(0, name.indexOf(".")) : "");
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
