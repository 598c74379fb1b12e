/**
 * The name of a file that an answer brings (RFC 6266), fit to be made in a folder: without any path, and nothing that
 * a terminal or a file system takes for something else. Pure.
 */
export function fileNameOf(headers: Headers): string | undefined {
  const header = headers.get("content-disposition") ?? "";
  const extended = /(?:^|[;\s])filename\*\s*=\s*(?:utf-8|iso-8859-1)'[^']*'([^;\s]+)/i.exec(header)?.[1];
  const quoted = /(?:^|[;\s])filename\s*=\s*"((?:[^"\\]|\\.)*)"/i.exec(header)?.[1];
  const bare = /(?:^|[;\s])filename\s*=\s*([^";\s][^;]*)/i.exec(header)?.[1];
  return safeName(decoded(extended) ?? quoted?.replaceAll(/\\(.)/g, "$1") ?? bare ?? "");
}

/** The last part of a path that may be anything, as the name of a file. Pure. */
export function safeName(text: string): string | undefined {
  const last = text.split(/[/\\]/).at(-1)!;
  const name = last
    .replaceAll(/[\p{Cc}\p{Cf}<>:"|?*]/gu, "_")
    .replace(/^\.+/, "")
    .trim()
    .slice(-200);
  return name === "" ? undefined : name;
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
