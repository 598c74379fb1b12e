import { aliasesOf } from "../../../src/api/aliases.ts";
import type { Known } from "../facts.ts";
import { printArguments } from "./arguments.ts";
import { printReturn } from "./results.ts";
import { createSchemas } from "./schemas.ts";
import { type Method, printTree } from "./tree.ts";

/** The file of types: schemas, queries, and the tree of methods. */

const IMPORTS = `import type { CallOptions } from "../../http/types.ts";
import type { Answer, Download, PatchFields, PatchOperation, Upload } from "../argument-types.ts";
import type { Call } from "../bind.ts";
import type { Listing } from "../listing.ts";`;

export function printTypes(all: readonly Known[]): string {
  const schemas = createSchemas();
  const byName = new Map(all.map((known) => [known.operation.name, known]));
  const gets = new Map(all.filter(isGet).map((known) => [known.operation.path, known]));
  const declarations: string[] = [];
  const methods = new Map<string, Method>();
  for (const known of all) {
    const { operation } = known;
    const given = printArguments(schemas, known, gets.get(operation.path));
    const returned = printReturn(schemas, known, (name) => byName.get(name));
    declarations.push(...given.declarations);
    // The options decide what comes back: `raw` gives the tenant's `Response`.
    const signature = `<O extends ${given.options} = ${given.options}>(${given.list}): Answer<O, ${returned}>`;
    methods.set(operation.name, { operation, signature });
  }
  for (const [alias, name] of aliasesOf(all.map(({ operation }) => operation))) {
    methods.set(alias, methods.get(name)!);
  }
  return [IMPORTS, printTree(methods), ...declarations, ...schemas.declare(), ""].join("\n\n").trimEnd();
}

function isGet({ operation }: Known): boolean {
  return operation.method === "GET";
}
