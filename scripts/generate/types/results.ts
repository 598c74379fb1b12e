import { pagedSchema } from "../paging.ts";
import type { Known } from "../facts.ts";
import type { Schema } from "../document.ts";
import { propertiesOf, resolve } from "../references.ts";
import { jsonSchemas, mayBeEmpty } from "../responses.ts";
import { printType, union } from "./printer.ts";
import { redirects } from "./redirects.ts";
import type { Schemas } from "./schemas.ts";

/** What a method gives back. */

/** `Call<Users.User>`, or `Listing<Users.User>` for what is paged. */
export function printReturn(
  schemas: Schemas,
  known: Known,
  find: (name: string) => Known | undefined,
): string {
  const { operation } = known;
  if (operation.paged) return `Listing<${printItem(schemas, known, operation.paged.items)}>`;
  const target = find(redirects[operation.name] ?? "");
  return `Call<${printResult(schemas, target ?? known)}>`;
}

function printItem(schemas: Schemas, { source }: Known, items: string): string {
  const { spec } = source;
  const array = resolve<Schema>(spec, propertiesOf(spec, pagedSchema(source))[items]!);
  return printType(schemas.context(spec, "out"), array.items);
}

/** The parsed body. */
export function printResult(schemas: Schemas, { source, operation }: Known): string {
  switch (operation.response.kind) {
    case "none":
      return "void";
    case "text":
    case "csv":
      return "string";
    case "binary":
    case "stream":
      return "Download";
    case "redirect":
      return "unknown";
    case "json": {
      const context = schemas.context(source.spec, "out");
      const types = jsonSchemas(source).map((schema) => printType(context, schema));
      if (types.length === 0) return "unknown";
      return union([...types, ...(mayBeEmpty(source) ? ["undefined"] : [])]);
    }
  }
}
