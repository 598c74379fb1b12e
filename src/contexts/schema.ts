import * as z from "zod";

import { hasBrokenReference, type SecretRef } from "./references.ts";

export type { SecretRef } from "./references.ts";

// Messages begin with a short word: "api-key: wrong" would itself look like a secret to `redact`.
function wrongType(input: unknown, wanted: string): string {
  if (input === undefined) return "is missing";
  if (input === null) return "is empty";
  if (wanted === "text" && typeof input !== "object")
    return `is a ${typeof input}, not text: put it in quotes`;
  if (Array.isArray(input)) return `is a list, not ${wanted}`;
  return `is a ${typeof input === "object" ? "map" : typeof input}, not ${wanted}`;
}

const REFERENCE_FORMS =
  "${NAME}, { env: NAME }, { file: path }, { command: [program, …] } or { keyring: name }, with one key and text in it";

const text = z
  .string({ error: ({ input }) => wrongType(input, "text") })
  .refine(
    (value) => !hasBrokenReference(value),
    "has a ${…} that names no variable ($${ stands for a plain ${)",
  );

const flag = z.boolean({ error: ({ input }) => `${wrongType(input, "true or false")}` });

const variableName = text.regex(/^[A-Za-z_]\w*$/);

const secretRef: z.ZodType<SecretRef> = z.union(
  [
    text.min(1, "is empty"),
    z.strictObject({ env: variableName }),
    z.strictObject({ file: text.min(1, "is empty") }),
    z.strictObject({ keyring: text.min(1, "is empty") }),
    z.strictObject({ command: z.array(text.min(1, "is empty")).min(1) }),
  ],
  {
    error: ({ input }) =>
      typeof input === "object" && input !== null
        ? `is no reference: write ${REFERENCE_FORMS}`
        : wrongType(input, "text"),
  },
);

const aMap = { error: ({ input }: { input?: unknown }) => wrongType(input, "a map") };

const contextShape = {
  /** A tenant's URL; for the other server types whatever qlik-cli takes. */
  server: text,
  "server-type": z.enum(["cloud", "windows", "engine"], {
    error: () => "is not a server type: write cloud, windows or engine",
  }),
  headers: z.record(z.string(), text, aMap),
  "api-key": secretRef,
  "oauth-client-id": secretRef,
  "oauth-client-secret": secretRef,
  "oauth-scope": text,
  /** Accepts any TLS certificate. */
  insecure: flag,
  comment: text,
  /** Refuses whatever changes the tenant. */
  "read-only": flag,
  /** Shown in red in the console's prompt, as a warning. */
  protected: flag,
};

/** The keys of a context that the toolkit knows; every other key is left alone in the user's store. */
export const CONTEXT_KEYS = Object.keys(contextShape) as (keyof typeof contextShape)[];

/** The keys at the top of a contexts file. */
export const FILE_KEYS = ["current-context", "defaults", "contexts"] as const;

/** One context in a repository's file, or its defaults: an unknown key is a problem. */
export const strictContextSchema = z.strictObject(contextShape, aMap).partial();

/** One context in the user's store: keys of other tools, or of a later version, are passed over. */
export const storedContextSchema = z.object(contextShape, aMap).partial();

/** A repository's file. A context may take its `server` and credentials from `defaults`. */
export const contextsFileSchema = z.strictObject(
  {
    "current-context": text.optional(),
    defaults: strictContextSchema.optional(),
    contexts: z.record(z.string(), strictContextSchema, aMap),
  },
  aMap,
);

/** The settings of one context, secrets unresolved. */
export type Context = z.infer<typeof strictContextSchema>;

/** Whether a context is for a server that qlik-cli knows and the toolkit does not. */
export function isForQlikCli(context: { "server-type"?: unknown }): boolean {
  return context["server-type"] === "windows" || context["server-type"] === "engine";
}

/** A file of contexts, as written: `defaults` not merged, secrets unresolved. */
export type ContextsFile = z.infer<typeof contextsFileSchema>;
