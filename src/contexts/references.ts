/**
 * References to variables inside strings: `${NAME}` stands for a variable, `$${` for a literal `${`.
 * What is stored, compared and shown is always the unresolved text.
 */

const REFERENCE = /\$\$\{|\$\{([A-Za-z_]\w*)\}/g;
const ONLY_REFERENCES = /^(?:Bearer\s+)?(?:\$\{[A-Za-z_]\w*\})+$/i;

/** A secret as a contexts file spells it: text (with `${NAME}` in it or not), or where to find it. */
export type SecretRef =
  string | { env: string } | { file: string } | { command: string[] } | { keyring: string };

/** The text with every `${NAME}` replaced by what `valueOf` returns for the name. */
export function expandReferences(text: string, valueOf: (name: string) => string): string {
  return text.replace(REFERENCE, (_, name?: string) => (name === undefined ? "${" : valueOf(name)));
}

/** A value spelt so that it stands for itself, whatever is in it. */
export function asLiteral(value: string): string {
  // Not as text: in a replacement, `$$` stands for `$`.
  return value.replaceAll("${", () => "$${");
}

/** The names of the variables that a text refers to. */
export function variablesIn(text: string): string[] {
  return [...text.matchAll(REFERENCE)].flatMap(([, name]) => (name === undefined ? [] : [name]));
}

/** A text in which every `${` opens a reference or is written `$${`: not `${MY-NAME}`, not `${NAME`. */
export const WELL_FORMED = /^(?:[^$]|\$(?!\{)|\$\$\{|\$\{[A-Za-z_]\w*\})*$/;

/** Whether a secret is wholly a reference, so that it may be shown and committed. `Bearer ${NAME}` counts. */
export function isReference(secret: SecretRef): boolean {
  return typeof secret !== "string" || ONLY_REFERENCES.test(secret.trim());
}

/** A secret for people: the reference as YAML would spell it; a literal, or what is no secret at all, as `[redacted]`. */
export function showSecret(secret: unknown): string {
  if (typeof secret === "string") return isReference(secret) ? secret.trim() : "[redacted]";
  const { env, file, command, keyring } = (secret ?? {}) as Record<string, unknown>;
  if (typeof env === "string") return `{ env: ${env} }`;
  if (typeof file === "string") return `{ file: ${file} }`;
  if (typeof keyring === "string") return `{ keyring: ${showWord(keyring)} }`;
  const words = Array.isArray(command) ? command.map((part) => showWord(String(part))) : [];
  return words.length > 0 ? `{ command: [${words.join(", ")}] }` : "[redacted]";
}

/** What is not plain in quotes, so that nobody is misled about the command that will be run. */
function showWord(word: string): string {
  return /^[^\s,"'[\]{}]+$/.test(word) ? word : JSON.stringify(word);
}

/** Whether a header's value is a secret, by the header's name. */
export function isSecretHeader(name: string): boolean {
  return /authorization|cookie|token|secret|key/i.test(name);
}

/** The keys whose values say where a secret is, or may. */
export const REFERENCE_KEYS = [
  "api-key",
  "oauth-client-id",
  "oauth-client-secret",
  "oauth-private-key",
] as const;
