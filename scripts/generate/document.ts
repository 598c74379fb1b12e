import * as z from "zod";

/** The part of an OpenAPI 3.0 document that is read here. Everything else in it is passed over. */

export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  title?: string;
  enum?: unknown[];
  nullable?: boolean;
  "x-nullable"?: boolean;
  readOnly?: boolean;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minItems?: number;
  required?: unknown;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  "x-qlik-const"?: unknown;
  "x-qlik-deprecated"?: boolean;
}

/** Schemas nest without end, so only that each is an object is checked; see {@link Schema}. */
const schema = z.custom<Schema>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  "must be a schema",
);
const reference = z.looseObject({ $ref: z.string() });
const orReference = <T extends z.ZodType>(kind: T) => z.union([reference, kind]);

const parameter = z.looseObject({
  name: z.string().min(1),
  in: z.enum(["path", "query", "header", "cookie"]),
  required: z.boolean().optional(),
  schema,
  style: z.string().optional(),
  explode: z.boolean().optional(),
  "x-qlik-deprecated": z.boolean().optional(),
});

const media = z.looseObject({
  schema: schema.optional(),
  encoding: z.record(z.string(), z.looseObject({ contentType: z.string().optional() })).optional(),
});

const requestBody = z.looseObject({
  required: z.boolean().optional(),
  content: z.record(z.string(), media),
});

const response = z.looseObject({
  headers: z.record(z.string(), z.unknown()).optional(),
  content: z.record(z.string(), media).optional(),
});

const operation = z.looseObject({
  parameters: z.array(orReference(parameter)).optional(),
  requestBody: orReference(requestBody).optional(),
  responses: z.record(z.string(), orReference(response)),
  description: z.string().optional(),
  "x-qlik-access-control": z.array(z.string()).optional(),
  "x-qlik-tier": z.looseObject({ tier: z.enum(["1", "2", "special"]), limit: z.int().positive() }),
  "x-qlik-stability": z.enum(["stable", "locked"]),
  "x-qlik-deprecated": z.boolean().optional(),
  "x-qlik-deprecated-sunset": z
    .string()
    .regex(/^\d{4}-\d\d$/)
    .optional(),
  "x-qlik-deprecated-description": z.string().optional(),
  "x-qlik-replaced-by": z.array(z.looseObject({ uniqueIdentifier: z.string() })).optional(),
});

const pathItem = z.looseObject({
  parameters: z.array(orReference(parameter)).optional(),
  get: operation.optional(),
  post: operation.optional(),
  put: operation.optional(),
  patch: operation.optional(),
  delete: operation.optional(),
});

export const documentSchema = z.looseObject({
  openapi: z.string().startsWith("3.0", "must be OpenAPI 3.0"),
  info: z.looseObject({ title: z.string().regex(/^[\w./-]+$/, "must be the name of Qlik's page") }),
  paths: z.record(z.string().startsWith("/"), pathItem),
  components: z.looseObject({ schemas: z.record(z.string(), schema).optional() }).optional(),
});

export type Document = z.infer<typeof documentSchema>;
export type OperationObject = z.infer<typeof operation>;
export type ParameterObject = z.infer<typeof parameter>;
export type MediaObject = z.infer<typeof media>;
export type RequestBodyObject = z.infer<typeof requestBody>;
export type ResponseObject = z.infer<typeof response>;
