import type { Operation } from "../../src/api/operation.ts";
import { type Source, keyOf, placeOf } from "./operations.ts";
import { SpecError } from "./spec-error.ts";

/** What is on its way out, and what to use instead. */

/** Names of operations by `GET /api/v1/users`. */
export type NamesByKey = ReadonlyMap<string, string>;

export function deprecationFacts(
  source: Source,
  names: NamesByKey,
): Pick<Operation, "deprecated" | "replacedBy"> {
  const { object } = source;
  const facts: Pick<Operation, "deprecated" | "replacedBy"> = {};
  if (object["x-qlik-deprecated"]) {
    const sunset = object["x-qlik-deprecated-sunset"];
    facts.deprecated = sunset === undefined ? {} : { sunset };
  }
  const replacement = declared(source, names) ?? mentioned(source, names);
  if (replacement !== undefined) facts.replacedBy = replacement;
  return facts;
}

/** `GET:/workflows/automations`: the path lacks `/api`. */
function declared(source: Source, names: NamesByKey): string | undefined {
  const id = source.object["x-qlik-replaced-by"]?.[0]?.uniqueIdentifier;
  if (id === undefined) return undefined;
  const colon = id.indexOf(":");
  const key = keyOf({ method: id.slice(0, colon), path: `/api${id.slice(colon + 1)}` });
  const name = names.get(key);
  if (name === undefined)
    throw new SpecError(`${placeOf(source)} is replaced by ${key}, which is not there.`);
  return name;
}

/** Some name their replacement only in words, as "`/scheduling/tasks`" or "PUT /email-config". */
function mentioned(source: Source, names: NamesByKey): string | undefined {
  const said = /(?:\b(GET|POST|PUT|PATCH|DELETE) )?`?(\/[a-z][\w/{}-]*)/.exec(
    source.object["x-qlik-deprecated-description"] ?? "",
  );
  if (!said) return undefined;
  const [, method = source.method, path] = said;
  const service = source.path.split("/").slice(0, 4).join("/");
  return (
    names.get(keyOf({ method, path: `/api${path}` })) ?? names.get(keyOf({ method, path: service + path }))
  );
}
