import type { Alternative, Shape } from "../shape.ts";
import { unnamed } from "../shapes.ts";
import { toKey } from "./source.ts";

/** A shape as it is written in TypeScript, with the short names of what has one. Pure. */

/** Longer lists of values are cut short. */
const MOST_VALUES = 12;

/** @param most how many values of a list are shown */
export function typeText(shape: Shape, most = MOST_VALUES): string {
  const texts = [...new Set(shape.map((one) => alternativeText(one, most)))];
  return texts.length === 0 || texts.includes("unknown") ? "unknown" : texts.join(" | ");
}

function alternativeText(one: Alternative, most: number): string {
  switch (one.kind) {
    case "string":
    case "time":
      return "string";
    case "integer":
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "file":
      return "Upload";
    case "enum": {
      const shown = one.values.slice(0, most).map((value) => (one.numeric ? value : JSON.stringify(value)));
      return [...shown, ...(one.values.length > most ? ["…"] : [])].join(" | ");
    }
    case "array": {
      const items = typeText(one.items, most);
      return items.includes(" | ") ? `(${items})[]` : `${items}[]`;
    }
    case "named":
      return shortName(one.name);
    case "object":
      return one.fields.length === 0
        ? "object"
        : `{ ${one.fields.map(({ name, required }) => `${toKey(name)}${required ? "" : "?"}`).join(", ")} }`;
    default:
      return "unknown";
  }
}

/** `OauthClients.oauth-client` → `OauthClient`, as the types have it. */
export function shortName(name: string): string {
  const short = name.slice(name.indexOf(".") + 1);
  return toKey(short) === short
    ? short
    : short.replaceAll(/(?:^|[^a-zA-Z0-9]+)([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** What one of several values is, where the type is an enum or a list of one: its values. */
export function valuesOf(shape: Shape): readonly string[] {
  const [first] = shape.flatMap((one) => {
    if (one.kind === "enum") return [one];
    return one.kind === "array" || one.kind === "named"
      ? unnamed(one.kind === "array" ? one.items : [one]).filter((inner) => inner.kind === "enum")
      : [];
  });
  return first?.kind === "enum" ? first.values : [];
}
