import { didYouMean } from "../errors.ts";
import { nearest } from "../nearest.ts";
import { once } from "../once.ts";
import type { Operation } from "./operation.ts";
import { bodyShape, fieldsOf, itemsOf, resultShape, unnamed } from "./shapes.ts";
import type { Shape } from "./shape.ts";

/**
 * A sentence for each field of a body that its operation does not have. Most tenants ignore such a field, so that one that
 * is mistyped would be lost without a word. What comes back may be sent: to change a thing, one often sends all of it. Pure.
 *
 * Of a JSON Patch, the tenant says it.
 */
export function unknownFields({ name, body: rule }: Operation, body: unknown): string[] {
  const known = rule === undefined || rule.kind === "patch" ? undefined : knownIn(name);
  const sentences = (known ? unknownIn(body, known) : []).map(
    ({ path, meant }) => `${name} has no field "${path}", which the tenant may ignore.${didYouMean(meant)}`,
  );
  return [...new Set(sentences)];
}

/** What an object may have, and the items of an array; nothing is known of what may be anything. */
interface Known {
  fields?: ReadonlyMap<string, () => Known>;
  items?: () => Known;
}

const looked = new Map<string, Known | undefined>();

/** Looked into as far as bodies go, once. */
function knownIn(name: string): Known | undefined {
  if (!looked.has(name)) looked.set(name, bodyKnown(name));
  return looked.get(name);
}

function bodyKnown(name: string): Known | undefined {
  const taken = bodyShape(name);
  const siblings = [name, `${name.slice(0, name.lastIndexOf("."))}.get`];
  const back = siblings.flatMap((one) => unnamed(resultShape(one) ?? []));
  return taken && knownOf([...taken, ...back.filter(({ kind }) => kind === "object")]);
}

function knownOf(shape: Shape): Known {
  const items = itemsOf(shape);
  const fields = unnamed(shape).some(({ kind }) => kind === "json") ? [] : fieldsOf(shape);
  return {
    ...(items && { items: once(() => knownOf(items)) }),
    ...(fields.length > 0 && {
      fields: new Map(fields.map((field) => [field.name, once(() => knownOf(field.shape))])),
    }),
  };
}

interface Unknown {
  path: string;
  meant?: string | undefined;
}

function unknownIn(value: unknown, { fields, items }: Known, parents = ""): Unknown[] {
  if (Array.isArray(value)) return items ? value.flatMap((item) => unknownIn(item, items(), parents)) : [];
  if (!fields || !isPlain(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const field = fields.get(key);
    if (field) return unknownIn(inner, field(), `${parents}${key}.`);
    if (inner === undefined) return [];
    const meant = nearest(key, [...fields.keys()]);
    return [{ path: parents + key, meant: meant && parents + meant }];
  });
}

/** What JSON makes an object of its fields, and nothing with a form of its own, such as a date. */
function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const parent = Object.getPrototypeOf(value) as object | null;
  return parent === null || Object.getPrototypeOf(parent) === null;
}
