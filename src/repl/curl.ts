import { toJson } from "../output/json.ts";
import type { Exchange } from "./traffic.ts";
import { shellWord } from "../shell-word.ts";

/** A request as a command for a POSIX shell. Pure. */
export function toCurl({ server, request }: Pick<Exchange, "server" | "request">): string {
  const { method, path, query, headers = {}, body, contentType } = request;
  const search = query && query.size > 0 ? `?${query.toString()}` : "";
  const sent = bodyOf(body);
  const type = contentType ?? sent?.type;
  const own = Object.entries(headers).filter(([name]) => !/^(authorization|content-type)$/i.test(name));
  const parts = [
    `curl${method === "GET" ? "" : ` -X ${method}`} ${shellWord(`${server}${path}${search}`)}`,
    // The only word that the shell has to look into.
    '-H "Authorization: Bearer $QLIK_TOKEN"',
    ...own.map(([name, value]) => `-H ${shellWord(`${name}: ${value}`)}`),
    ...(type === undefined ? [] : [`-H ${shellWord(`Content-Type: ${type}`)}`]),
    ...(sent === undefined ? [] : [sent.argument]),
  ];
  return parts.join(" \\\n  ");
}

function bodyOf(body: unknown): { argument: string; type?: string } | undefined {
  if (body === undefined) return undefined;
  if (body instanceof URLSearchParams) {
    return { argument: `--data ${shellWord(body.toString())}`, type: "application/x-www-form-urlencoded" };
  }
  if (body instanceof FormData) {
    const parts = [...body].map(([name, value]) => `-F ${shellWord(partOf(name, value))}`);
    return { argument: parts.join(" \\\n  ") };
  }
  if (body instanceof Blob || body instanceof Uint8Array || body instanceof ReadableStream) {
    // What was sent is gone, or too large for a command line.
    return {
      argument: "--data-binary @FILE",
      type: (body instanceof Blob && body.type) || "application/octet-stream",
    };
  }
  return { argument: `--data ${shellWord(toJson(body, 0) ?? "")}`, type: "application/json" };
}

function partOf(name: string, value: string | File): string {
  if (typeof value === "string") return `${name}=${value}`;
  return `${name}=@${value.name}${value.type === "" ? "" : `;type=${value.type}`}`;
}
