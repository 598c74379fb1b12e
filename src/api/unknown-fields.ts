import { didYouMean } from "../errors.ts";
import { nearest } from "../nearest.ts";
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
  const taken = rule?.kind === "patch" ? undefined : bodyShape(name);
  if (!taken) return [];
  const siblings = [name, `${name.slice(0, name.lastIndexOf("."))}.get`];
  const back = siblings.flatMap((one) => unnamed(resultShape(one) ?? []));
  const shape = [...taken, ...back.filter(({ kind }) => kind === "object")];
  const sentences = unknownIn(body, shape).map(
    ({ path, meant }) => `${name} has no field "${path}", which the tenant may ignore.${didYouMean(meant)}`,
  );
  return [...new Set(sentences)];
}

interface Unknown {
  path: string;
  meant?: string | undefined;
}

function unknownIn(value: unknown, shape: Shape, parents = ""): Unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => unknownIn(item, itemsOf(shape) ?? [], parents));
  if (!isPlain(value) || unnamed(shape).some(({ kind }) => kind === "json")) return [];
  const fields = new Map(fieldsOf(shape).map((field) => [field.name, field.shape]));
  if (fields.size === 0) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const known = fields.get(key);
    if (known) return unknownIn(inner, known, `${parents}${key}.`);
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
