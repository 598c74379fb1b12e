import { stringify } from "yaml";
import { toPlain } from "./json.ts";

/** Any value as YAML; what has no form of its own there is written as in JSON. */
export function toYaml(value: unknown): string {
  // Anchors for what turns up twice are no help to readers, and lines must not be folded: they are copied.
  return stringify(toPlain(value), { aliasDuplicateObjects: false, lineWidth: 0 });
}
