import type { Method } from "../../src/http/types.ts";
import type { OperationObject, ParameterObject } from "./document.ts";
import { resolve } from "./references.ts";
import type { Spec } from "./read-specs.ts";
import { SpecError, pointer } from "./spec-error.ts";

/** The operations of all documents, one by one, as the documents have them. */

export interface Source {
  spec: Spec;
  method: Method;
  path: string;
  object: OperationObject;
  /** Those of the path and of the operation itself, references followed. */
  parameters: ParameterObject[];
}

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

/** @throws {SpecError} where two documents declare the same operation. */
export function collectOperations(specs: readonly Spec[]): Source[] {
  const sources = specs.flatMap((spec) =>
    Object.entries(spec.document.paths).flatMap(([path, item]) =>
      METHODS.flatMap((method): Source[] => {
        const object = item[method];
        if (!object) return [];
        const own = (object.parameters ?? []).map((one) => resolve<ParameterObject>(spec, one));
        const shared = (item.parameters ?? [])
          .map((one) => resolve<ParameterObject>(spec, one))
          .filter((one) => !own.some((other) => other.name === one.name && other.in === one.in));
        const parameters = [...shared, ...own];
        return [{ spec, method: method.toUpperCase() as Method, path, object, parameters }];
      }),
    ),
  );
  const seen = new Map<string, Source>();
  for (const source of sources) {
    const key = keyOf(source);
    const other = seen.get(key);
    if (other) throw new SpecError(`${placeOf(source)} is declared in ${other.spec.file} too.`);
    seen.set(key, source);
  }
  return sources;
}

/** `GET /api/v1/users`. */
export function keyOf({ method, path }: { method: string; path: string }): string {
  return `${method} ${path}`;
}

/** Where a source stands, for messages. */
export function placeOf({ spec, method, path }: Source): string {
  return pointer(spec.file, ["paths", path, method.toLowerCase()]);
}
