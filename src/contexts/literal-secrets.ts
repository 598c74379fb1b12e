import { isRecord } from "./is-record.ts";
import type { Problem } from "./problems.ts";
import { isReference, isSecretHeader } from "./references.ts";
import { isSecretKey } from "./show-setting.ts";

/**
 * Every secret that a file spells out, with the line to write instead. For files that are committed.
 *
 * @param file as read, since what else is wrong in it is reported at the same time
 */
export function literalSecrets(file: unknown): Problem[] {
  if (!isRecord(file)) return [];
  const contexts = isRecord(file.contexts) ? Object.entries(file.contexts) : [];
  return [
    ...literalsOf(file.defaults, ["defaults"]),
    ...contexts.flatMap(([name, context]) => literalsOf(context, ["contexts", name], name)),
  ];
}

function literalsOf(context: unknown, path: string[], name?: string): Problem[] {
  if (!isRecord(context)) return [];
  const problems: Problem[] = [];
  const check = (value: unknown, keys: string[]): void => {
    if (typeof value !== "string" || value.trim() === "" || isReference(value)) return;
    const key = keys.at(-1)!;
    const isKey = key.toLowerCase() === "authorization";
    const variable = variableFor(isKey ? "api-key" : key, name);
    // In quotes the line is right inside { } too, and `redact` does not take the name for a secret.
    const line = `${key}: "${isKey ? "Bearer " : ""}\${${variable}}"`;
    problems.push({
      path: [...path, ...keys],
      message: `is a secret in clear, inside a git work tree. Write: ${line}`,
    });
  };
  for (const [key, value] of Object.entries(context)) if (isSecretKey(key)) check(value, [key]);
  for (const [name, value] of Object.entries(isRecord(context.headers) ? context.headers : {})) {
    if (isSecretHeader(name)) check(value, ["headers", name]);
  }
  return problems;
}

/** The variable to keep a secret in: `DEV_CLIENT_SECRET`. Pure. */
export function variableFor(key: string, context?: string): string {
  const text = [context, key.replace(/^oauth-/, "")].filter((part) => part !== undefined).join("_");
  return text
    .toUpperCase()
    .replace(/\W/g, "_")
    .replace(/^(?=\d)/, "_");
}
