import { docsOf } from "../../src/api/notation.ts";
import type { Operation } from "../../src/api/operation.ts";
import { bodyFacts } from "./bodies.ts";
import { type NamesByKey, deprecationFacts } from "./deprecation.ts";
import { nameOverrides } from "./name-overrides.ts";
import { nameOperations } from "./names.ts";
import { type Source, keyOf, placeOf } from "./operations.ts";
import { listKey, pagedFacts } from "./paging.ts";
import { headerParameters, pathParameters, queryParameters } from "./parameters.ts";
import { listingOf, responseFacts } from "./responses.ts";
import { rightsOf } from "./rights.ts";
import { SpecError } from "./spec-error.ts";
import { byCode } from "./words.ts";

/** All facts about each operation, sorted by name. */

export interface Known {
  source: Source;
  operation: Operation;
}

/** @throws {SpecError} where two operations have one name, or a name is that of a resource too. */
export function gatherFacts(sources: readonly Source[]): Known[] {
  const names = namesOf(sources);
  const known = sources.map((source) => ({ source, operation: factsOf(source, names) }));
  return known.sort((a, b) => byCode(a.operation.name, b.operation.name));
}

function namesOf(sources: readonly Source[]): NamesByKey {
  const byRule = nameOperations(sources.map((one) => ({ ...one, listing: listingOf(one) })));
  const names = new Map(
    sources.map((source, i) => [keyOf(source), nameOverrides[keyOf(source)] ?? byRule[i]!] as const),
  );
  const problems: string[] = [];
  const taken = new Map<string, Source>();
  for (const source of sources) {
    const name = names.get(keyOf(source))!;
    const other = taken.get(name);
    if (other) problems.push(`${placeOf(source)} and ${placeOf(other)} are both called ${name}.`);
    taken.set(name, source);
  }
  const resources = new Set([...taken.keys()].flatMap(parentsOf));
  for (const [name, source] of taken) {
    if (resources.has(name)) problems.push(`${placeOf(source)} is called ${name}, which is a resource too.`);
  }
  if (problems.length > 0) throw new SpecError(problems.join("\n"));
  return names;
}

/** `a.b.c` → `a`, `a.b`. */
function parentsOf(name: string): string[] {
  const parts = name.split(".");
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join("."));
}

function factsOf(source: Source, names: NamesByKey): Operation {
  const { method, path, object, spec } = source;
  const name = names.get(keyOf(source))!;
  const query = queryParameters(source);
  const area = spec.document.info.title;
  const operation: Operation = {
    name,
    method,
    path,
    parameters: pathParameters(source),
    query,
    headers: headerParameters(source),
    response: responseFacts(source),
    tier: object["x-qlik-tier"].tier,
    rateLimit: object["x-qlik-tier"].limit,
    stability: object["x-qlik-stability"],
    area,
    docs: docsOf({ area, method, path }),
    ...deprecationFacts(source, names),
  };
  const rights = rightsOf(source);
  if (rights) operation.rights = rights;
  const body = bodyFacts(source);
  if (body) operation.body = body;
  const paged = pagedFacts(source, query);
  if (paged) operation.paged = paged;
  const list = paged ? undefined : listKey(source, name.endsWith(".list"));
  if (list !== undefined) operation.list = list;
  return operation;
}
