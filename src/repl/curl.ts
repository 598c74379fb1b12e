import { toJson } from "../output/json.ts";
import type { Exchange } from "./traffic.ts";

/** A request as a command for a POSIX shell. Pure. */
export function toCurl({ server, request }: Pick<Exchange, "server" | "request">): string {
  const { method, path, query, headers = {}, body, contentType } = request;
  const search = query && query.size > 0 ? `?${query.toString()}` : "";
  const sent = bodyOf(body);
  const type = contentType ?? sent?.type;
  const own = Object.entries(headers).filter(([name]) => !/^(authorization|content-type)$/i.test(name));
  const parts = [
    `curl${method === "GET" ? "" : ` -X ${method}`} ${quote(`${server}${path}${search}`)}`,
    // The only word that the shell has to look into.
    '-H "Authorization: Bearer $QLIK_TOKEN"',
    ...own.map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(type === undefined ? [] : [`-H ${quote(`Content-Type: ${type}`)}`]),
    ...(sent === undefined ? [] : [sent.argument]),
  ];
  return parts.join(" \\\n  ");
}

/** Nothing inside single quotes means anything to a shell. */
export function quote(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

function bodyOf(body: unknown): { argument: string; type?: string } | undefined {
  if (body === undefined) return undefined;
  if (body instanceof URLSearchParams) {
    return { argument: `--data ${quote(body.toString())}`, type: "application/x-www-form-urlencoded" };
  }
  if (body instanceof FormData) {
    const parts = [...body].map(([name, value]) => `-F ${quote(partOf(name, value))}`);
    return { argument: parts.join(" \\\n  ") };
  }
  if (body instanceof Blob || body instanceof Uint8Array || body instanceof ReadableStream) {
    // What was sent is gone, or too large for a command line.
    return {
      argument: "--data-binary @FILE",
      type: (body instanceof Blob && body.type) || "application/octet-stream",
    };
  }
  return { argument: `--data ${quote(toJson(body, 0) ?? "")}`, type: "application/json" };
}

function partOf(name: string, value: string | File): string {
  if (typeof value === "string") return `${name}=${value}`;
  return `${name}=@${value.name}${value.type === "" ? "" : `;type=${value.type}`}`;
}
