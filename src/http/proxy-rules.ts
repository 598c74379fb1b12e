import { QlikError } from "../errors.ts";

/** Which proxy a request goes through, by the variables that curl and most tools know. Pure. */

export type ProxyEnv = Readonly<Record<string, string | undefined>>;

export interface ChosenProxy {
  /** Its user and password are secrets. */
  url: URL;
  /** Where it was named. */
  variable: string;
}

/**
 * The proxy for a URL: `HTTPS_PROXY` or `HTTP_PROXY`, else `ALL_PROXY`, in capitals or not, unless `NO_PROXY` lists
 * the host. What is on this machine needs none.
 *
 * @throws {QlikError} `config` where the variable holds no proxy's address. The message does not quote it.
 */
export function proxyFor(url: URL, env: ProxyEnv): ChosenProxy | undefined {
  const scheme = url.protocol.slice(0, -1);
  const variable = [`${scheme}_proxy`, "all_proxy"].flatMap(bothCases).find((name) => env[name]?.trim());
  if (variable === undefined || isLocal(url.hostname)) return undefined;
  if (isListed(url, env.no_proxy ?? env.NO_PROXY ?? "")) return undefined;
  const given = env[variable]!.trim();
  const address = given.includes("://") ? given : `http://${given}`;
  const proxy = URL.canParse(address) ? new URL(address) : undefined;
  if (proxy?.hostname && /^https?:$/.test(proxy.protocol)) return { url: proxy, variable };
  throw new QlikError("config", `${variable} holds no address of an http or https proxy.`, {
    remedy: `Write it as http://host:port, with user:password@ before the host where it wants them.`,
  });
}

/** In small letters first, as curl has it. */
const bothCases = (name: string) => [name, name.toUpperCase()];

function isLocal(hostname: string): boolean {
  return hostname === "localhost" || hostname.endsWith(".localhost") || /^(127\.|\[::1\]$)/.test(hostname);
}

/** `NO_PROXY`: hosts, each with all below it, with a port where only that is meant; `*` for all. */
function isListed({ hostname, port, protocol }: URL, noProxy: string): boolean {
  const itsPort = port || (protocol === "https:" ? "443" : "80");
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => {
      const [, name = entry, onlyPort] = /^(.*?[^:]):(\d+)$/.exec(entry) ?? [];
      if (onlyPort !== undefined && onlyPort !== itsPort) return false;
      const host = name.replace(/^\*?\./, "");
      return host === "*" || hostname === host || hostname.endsWith(`.${host}`);
    });
}
