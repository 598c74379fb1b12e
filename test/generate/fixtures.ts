/** Tiny documents, made by hand. */

interface Given {
  title?: string;
  schemas?: Record<string, unknown>;
}

/** An operation that has what every operation must have, and what is given. */
export function operation(given: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    responses: { 200: { content: { "application/json": { schema: { type: "object" } } } } },
    "x-qlik-tier": { tier: "1", limit: 1000 },
    "x-qlik-stability": "stable",
    ...given,
  };
}

export function document(
  paths: Record<string, unknown>,
  { title = "things", schemas = {} }: Given = {},
): any {
  return { openapi: "3.0.0", info: { title, version: "" }, paths, components: { schemas } };
}

/** An operation whose answer is of this schema. */
export function answering(schema: unknown, given: Record<string, unknown> = {}): Record<string, unknown> {
  return operation({ responses: { 200: { content: { "application/json": { schema } } } }, ...given });
}

/** An operation that takes a body of this schema. */
export function taking(schema: unknown, type = "application/json"): Record<string, unknown> {
  return operation({ requestBody: { required: true, content: { [type]: { schema } } } });
}
