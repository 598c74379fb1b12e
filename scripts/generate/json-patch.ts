import type { Patch } from "../../src/api/operation.ts";
import type { MediaObject, Schema } from "./document.ts";
import type { Source } from "./operations.ts";
import { resolve } from "./references.ts";
import { byCode } from "./words.ts";

/** Which PATCHes take a JSON Patch (RFC 6902), and what they allow in it. */

/** The facts, or `undefined` where the body is no list of operations. */
export function patchFacts(source: Source, media: MediaObject): Patch | undefined {
  const changes = changesOf(source, media);
  if (changes.length === 0) return undefined;
  const paths = changes.map((one) => texts(source, one, "path"));
  const patch: Patch = {
    ops: merged(changes.map((one) => texts(source, one, "op") ?? [])),
    members: {
      op: memberOf(changes[0]!, "op"),
      path: memberOf(changes[0]!, "path"),
      value: memberOf(changes[0]!, "value"),
    },
  };
  // A closed list only where each kind of change has one.
  if (paths.every((one) => one !== undefined)) patch.paths = merged(paths);
  return patch;
}

/** The schemas of the changes that the patch is a list of. */
export function changesOf({ spec }: Source, { schema }: MediaObject): Schema[] {
  const walk = (given: Schema | undefined, inList: boolean): Schema[] => {
    if (!given) return [];
    const at = resolve<Schema>(spec, given);
    const variants = at.oneOf ?? at.anyOf;
    if (variants) return variants.flatMap((one) => walk(one, inList));
    if (!inList) return at.type === "array" ? walk(at.items, true) : [];
    const parts = (at.allOf ?? []).flatMap((one) => walk(one, true));
    if (parts.length > 0) return parts;
    return memberOf(at, "op", "") && memberOf(at, "path", "") ? [at] : [];
  };
  return walk(schema, false);
}

/** How a schema spells `op`, `path` or `value`. */
export function memberOf({ properties }: Schema, name: string, otherwise = name): string {
  return Object.keys(properties ?? {}).find((key) => key.toLowerCase() === name) ?? otherwise;
}

function texts({ spec }: Source, change: Schema, name: string): string[] | undefined {
  const schema = change.properties?.[memberOf(change, name)];
  const { enum: values, oneOf } = schema ? resolve<Schema>(spec, schema) : ({} as Schema);
  // One document gives three operations as one text; another gives them as titles.
  if (values) return values.flatMap((value) => String(value).split(/,\s*/));
  return oneOf?.every((one) => one.title !== undefined) ? oneOf.map((one) => one.title!) : undefined;
}

function merged(lists: string[][]): string[] {
  return [...new Set(lists.flat())].sort(byCode);
}
