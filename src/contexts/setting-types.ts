import * as z from "zod";

import type { UserLookup } from "./user-lookup.ts";

import { WELL_FORMED, type SecretRef } from "./references.ts";
import { redirectProblem } from "./redirect-uri.ts";

/**
 * What the values of a contexts file may be. Messages end a sentence about the key, and begin with a short word:
 * "api-key: wrong" would itself look like a secret to `redact`.
 */

function wrongType(input: unknown, wanted: string): string {
  if (input === undefined) return "is missing";
  if (input === null) return "is empty";
  if (wanted === "text" && typeof input !== "object")
    return `is a ${typeof input}, not text: put it in quotes`;
  if (Array.isArray(input)) return `is a list, not ${wanted}`;
  return `is a ${typeof input === "object" ? "map" : typeof input}, not ${wanted}`;
}

const BROKEN = "has a ${…} that names no variable ($${ stands for a plain ${)";

const plainText = z.string({ error: ({ input }) => wrongType(input, "text") });

const withReferences = (plain: z.ZodString): z.ZodString =>
  plain.regex(WELL_FORMED, BROKEN).meta({ patternErrorMessage: `This ${BROKEN}.` });

/** Text in which `${NAME}` may stand for a variable. */
export const text = withReferences(plainText);

/** A tenant's URL: no number becomes one in quotes. */
export const serverText = withReferences(
  z.string({ error: ({ input }) => (typeof input === "object" ? wrongType(input, "text") : "is no URL") }),
);

const someText = text.min(1, "is empty");

export const flag = z.boolean({ error: ({ input }) => wrongType(input, "true or false") });

export const aMap = { error: ({ input }: { input?: unknown }) => wrongType(input, "a map") };

const REFERENCE_FORMS =
  "${NAME}, { env: NAME }, { file: path }, { command: [program, …] } or { keyring: name }, with one key and text in it";

/** A secret: where to find it, or itself. */
export const secretRef: z.ZodType<SecretRef> = z
  .union(
    [
      someText.describe(
        "The value itself, or ${NAME} for that of an environment variable. A secret itself may stand only in your own " +
          "store, not in a repository.",
      ),
      z.strictObject({
        env: plainText
          .regex(/^[A-Za-z_]\w*$/)
          .describe("The name of an environment variable that holds the secret."),
      }),
      z.strictObject({
        file: someText.describe(
          "The path of a file that holds the secret and nothing else. Relative paths start from this file's folder.",
        ),
      }),
      z.strictObject({
        keyring: someText.describe(
          "The name of the secret in the system's keyring, where `qlik context init` puts it. It is kept for this " +
            "tenant's host: another host's context cannot use it.",
        ),
      }),
      z.strictObject({
        command: z
          .array(someText)
          .min(1)
          .describe(
            "A program and its arguments, such as [op, read, 'op://Acme/Qlik/secret']. It runs without a shell; the " +
              "first line that it writes is the secret.",
          ),
      }),
    ],
    {
      error: ({ input }) =>
        typeof input === "object" && input !== null
          ? `is no reference: write ${REFERENCE_FORMS}`
          : wrongType(input, "text"),
    },
  )
  .meta({ id: "reference" });

/** Whom to act as: exactly one of the two. */
export const userLookup = z.union(
  [
    z.strictObject({ subject: someText.describe("The user's subject, as the identity provider says it.") }),
    z.strictObject({ "user-id": someText.describe("The user's id on the tenant.") }),
  ],
  { error: () => "names no user: write { subject: … } or { user-id: … }, with one of the two" },
) satisfies z.ZodType<UserLookup>;

/** An address of this computer that the browser returns to. */
export const redirectUri = text.superRefine((value, context) => {
  const problem = redirectProblem(value);
  if (problem !== undefined) context.addIssue(problem);
});
