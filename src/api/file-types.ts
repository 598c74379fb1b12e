/** What a file is sent as. Pure. */

const TYPES: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
  ".json": "application/json",
  ".zip": "application/zip",
  ".csv": "text/csv",
  ".txt": "text/plain",
};

/** By the name of the file, among what is accepted; the tenant looks at the bytes anyway. Pure. */
export function typeOf(path: string, accepted: readonly string[] = []): string {
  const type = TYPES[extensionOf(path)];
  if (type !== undefined && (accepted.length === 0 || accepted.includes(type))) return type;
  return accepted.find((one) => !one.includes("*")) ?? "application/octet-stream";
}

function extensionOf(path: string): string {
  return /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? "";
}
