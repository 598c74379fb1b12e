import * as z from "zod";

import { contextsFileSchema } from "./schema.ts";

/**
 * The JSON Schema of a repository's contexts file, for editors. Draft 7 is what they all read. It is made of the very
 * schema that checks the file; only what spans several keys, as two kinds of credentials do, is left to the check.
 */
export function contextsJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(contextsFileSchema, { target: "draft-7", io: "input" });
  return { $schema, title: "Contexts of qlik-toolkit", ...rest };
}
