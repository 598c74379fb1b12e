import * as z from "zod";

import { aMap, flag, redirectUri, secretRef, serverText, text, userLookup } from "./setting-types.ts";

export type { SecretRef } from "./references.ts";
export type { UserLookup } from "./user-lookup.ts";

/** Each with what an editor says about it. */
const contextShape = {
  server: serverText.describe(
    "The tenant's URL: https://<tenant>.<region>.qlikcloud.com. What the browser's address bar shows will do; path " +
      "and query are dropped.",
  ),
  "server-type": z
    .enum(["cloud", "windows", "engine"], {
      error: () => "is not a server type: write cloud, windows or engine",
    })
    .describe(
      "The kind of server: cloud, which is what is meant without it. windows and engine are for Qlik's own qlik-cli; " +
        "this toolkit leaves such contexts alone.",
    ),
  headers: z
    .record(z.string(), text, aMap)
    .describe(
      "HTTP headers to send with every request. qlik-cli keeps an API key here, as Authorization: Bearer <key>.",
    ),
  "api-key": secretRef.describe(
    "An API key of yours, made in the tenant under Settings, API keys. It acts as you. Write where to find it: " +
      "${NAME}, { env: NAME }, { file: path }, { command: [program, …] } or { keyring: name }.",
  ),
  "oauth-client-id": secretRef.describe(
    "The id of an OAuth client of the tenant. With oauth-client-secret or oauth-private-key it acts as a machine; " +
      "with oauth-impersonate as one of the users; with oauth-redirect-uri you sign in in the browser.",
  ),
  "oauth-client-secret": secretRef.describe(
    "The OAuth client's secret. Write where to find it: ${NAME}, { env: NAME }, { file: path }, " +
      "{ command: [program, …] } or { keyring: name }.",
  ),
  "oauth-private-key": secretRef.describe(
    "A private key instead of a client secret, for a client that signs in with private_key_jwt: PEM or a JWK, RSA or " +
      "EC P-384. Write where to find it, such as { file: ./key.pem }.",
  ),
  "oauth-key-id": text.describe(
    "The id (kid) under which the public half of oauth-private-key is registered for the OAuth client.",
  ),
  "oauth-impersonate": userLookup.describe(
    "The user that the OAuth client acts as: { subject: … } or { user-id: … }. The client needs the impersonation " +
      "grant, and a secret or private key.",
  ),
  "oauth-redirect-uri": redirectUri.describe(
    "Sign in in the browser: where it returns to on this computer, exactly as registered for the OAuth client, such " +
      "as http://localhost:8585/callback. The port is fixed, since the tenant compares it.",
  ),
  "oauth-scope": text.describe(
    "OAuth scopes to ask for, separated by blanks, such as user_default. Without it, all that the client may have " +
      "but offline_access, which lets a browser sign-in last for weeks.",
  ),
  insecure: flag.describe(
    "Accept any TLS certificate, as behind a proxy that inspects traffic. Everything sent can then be read on the way.",
  ),
  comment: text.describe("A note for people, shown by `qlik context ls`."),
  "read-only": flag.describe("Refuse whatever would change the tenant, in this context."),
  protected: flag.describe(
    "Commands and the console ask before they change the tenant; a script must name the context, or needs --write. The " +
      "prompt is red.",
  ),
};

/** The keys of a context that the toolkit knows; every other key is left alone in the user's store. */
export const CONTEXT_KEYS = Object.keys(contextShape) as (keyof typeof contextShape)[];

/** The keys at the top of a contexts file. */
export const FILE_KEYS = ["current-context", "defaults", "contexts"] as const;

/** One context in a repository's file, or its defaults: an unknown key is a problem. */
export const strictContextSchema = z.strictObject(contextShape, aMap).partial().meta({ id: "context" });

/** One context in the user's store: keys of other tools, or of a later version, are passed over. */
export const storedContextSchema = z.object(contextShape, aMap).partial();

/** A repository's file. A context may take its `server` and credentials from `defaults`. */
export const contextsFileSchema = z
  .strictObject(
    {
      "current-context": text
        .optional()
        .describe("The context that becomes current for those who have no current one yet."),
      defaults: strictContextSchema
        .optional()
        .describe("Settings that every context below has, unless it says otherwise."),
      contexts: z
        .record(
          z.string(),
          strictContextSchema.describe(
            "One tenant and one way to sign in there: an API key, or an OAuth client.",
          ),
          aMap,
        )
        .describe("The contexts by name. Choose one with --context NAME, or `qlik context use NAME`."),
    },
    aMap,
  )
  .describe("Contexts of the Qlik Cloud console `qlik`: tenants and how to sign in there, without secrets.");

/** The settings of one context, secrets unresolved. */
export type Context = z.infer<typeof strictContextSchema>;

/** A file of contexts, as written: `defaults` not merged, secrets unresolved. */
export type ContextsFile = z.infer<typeof contextsFileSchema>;
