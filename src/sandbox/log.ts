import type { IncomingMessage } from "node:http";

/** One request as the sandbox saw it. Holds no token and no secret. */
export interface LoggedRequest {
  method: string;
  /** Encoded as it was sent, without query. */
  path: string;
  /** Decoded; a parameter that was given more than once is a list. */
  query: Record<string, string | string[]>;
  /** The query as it was sent, with its question mark; empty where there was none. */
  search: string;
  /** 0 while there is no answer, and for good where the connection was cut. */
  status: number;
  /**
   * Whose bearer token came along: `oauth-1`, `oauth-2` in the order of issue, `api-key`, `analyst-api-key`,
   * `expired-api-key`, `unknown`, `not-bearer`, or `none`.
   */
  token: string;
  /** The headers that tell something about the client. */
  headers: Record<string, string>;
  /** The JSON body that was sent, except to `/oauth`. */
  body?: unknown;
}

const shown = ["accept", "content-type", "host", "qlik-api-version", "user-agent"];

/** The entry for a request that has just come in. */
export function logEntry(message: IncomingMessage, token: string, bytes: Buffer): LoggedRequest {
  const { path, search } = splitTarget(message.url ?? "/");
  const parameters = new URLSearchParams(search);
  const query = Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
  const headers = Object.fromEntries(
    shown.flatMap((name) => {
      const value = message.headers[name];
      return value === undefined ? [] : [[name, String(value)]];
    }),
  );
  const body = path.startsWith("/oauth") ? undefined : readJson(bytes);
  return {
    method: message.method ?? "",
    path,
    query,
    search,
    status: 0,
    token,
    headers,
    ...(body === undefined ? {} : { body }),
  };
}

/** Not by `URL`, which would tidy up what a client got wrong, such as `..` in a path. */
function splitTarget(target: string): { path: string; search: string } {
  const at = target.indexOf("?");
  return at < 0 ? { path: target, search: "" } : { path: target.slice(0, at), search: target.slice(at) };
}

function readJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}
