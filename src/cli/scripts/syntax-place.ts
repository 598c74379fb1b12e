import { spawnSync } from "node:child_process";
import { SourceMap, type SourceMapPayload } from "node:module";

/**
 * A mistake that only Node finds, since TypeScript allows it (a decorator, a regular expression): what it throws for a module
 * does not say where that is, and what it prints does.
 *
 * @param error what loading the script has failed with
 * @param code what was made of it, with its source map
 * @returns the error with its place in the script, or as it is where that is not the script's own
 */
export function withSyntaxPlace(error: unknown, file: string, source: string, code: string): unknown {
  if (!(error instanceof SyntaxError) || /^(\w+:\/\/|\/|[a-z]:\\).*:\d+\n/i.test(error.stack ?? ""))
    return error;
  const { stderr } = spawnSync(process.execPath, ["--input-type=module", "--check", "-"], {
    input: code,
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  const [, line, pointer = ""] = /^\[stdin\]:(\d+)\n.*\n( *)\^/.exec(stderr) ?? [];
  if (line === undefined) return error;
  const place = new SourceMap(mapOf(code)).findEntry(Number(line) - 1, pointer.length);
  if (!("originalLine" in place)) return error;
  const { originalLine, originalColumn } = place;
  const text = source.split("\n")[originalLine]?.trimEnd().replaceAll("\t", " ") ?? "";
  const where = `${file}:${originalLine + 1}:${originalColumn + 1}`;
  return new SyntaxError(`${where}: ${error.message}\n\n  ${text}\n  ${" ".repeat(originalColumn)}^`);
}

function mapOf(code: string): SourceMapPayload {
  const encoded = code.slice(code.lastIndexOf("base64,") + "base64,".length);
  return JSON.parse(Buffer.from(encoded, "base64").toString()) as SourceMapPayload;
}
