import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import type { Profile } from "../../contexts/profile.ts";
import { proxyFor } from "../../http/proxy-rules.ts";
import { createTransport } from "../../http/transport.ts";
import { translateNetworkError } from "../../http/network-error.ts";
import type { Io } from "../io.ts";
import { clockVerdict } from "./clock.ts";
import { ok, warning, type Finding } from "./finding.ts";
import { failure } from "./run-checks.ts";

type Tenant = Pick<Profile, "server" | "insecure">;

/** Milliseconds until a connection is given up. */
const CONNECT_LIMIT = 10_000;

/** Whether the tenant's name is known, something answers there and proves who it is; and whether our clock is right. */
export async function reachFindings(
  { server, insecure }: Tenant,
  env: Io["env"],
  now: () => number,
  signal: AbortSignal,
): Promise<Finding[]> {
  const url = new URL("/.well-known/oauth-authorization-server", server);
  const { hostname, protocol } = url;
  const findings: Finding[] = [];
  try {
    // Behind a proxy it is the proxy that looks the name up.
    const isName = isIP(hostname.replace(/^\[|\]$/g, "")) === 0;
    if (isName && proxyFor(url, env) === undefined) {
      const { address } = await lookup(hostname);
      findings.push(ok("dns", `${hostname} is ${address}`));
    }
  } catch (error) {
    return [failure("dns", translateNetworkError(error, url))];
  }
  try {
    const fetch = createTransport({ insecure, env, connectTimeout: CONNECT_LIMIT });
    const before = now();
    const answer = await fetch(url.href, {
      method: "GET",
      headers: new Headers(),
      signal,
      timeout: CONNECT_LIMIT,
    });
    const after = now();
    await answer.body?.cancel();
    findings.push(...tlsVerdicts(protocol, insecure, hostname));
    findings.push(clockVerdict(answer.headers.get("date"), (before + after) / 2));
  } catch (error) {
    signal.throwIfAborted();
    findings.push(failure(protocol === "https:" ? "tls" : "http", error));
  }
  return findings;
}

/** Of an answer that has come. Pure. */
export function tlsVerdicts(protocol: string, insecure: boolean, hostname: string): Finding[] {
  if (protocol !== "https:") return [ok("http", `${hostname} answers, without TLS`)];
  if (!insecure) return [ok("tls", `${hostname} answers, and its certificate is trusted`)];
  return [
    warning(
      "tls",
      `${hostname} answers, and its certificate is not checked (insecure).`,
      "Point NODE_EXTRA_CA_CERTS at the root certificate, then: qlik context update NAME --no-insecure",
    ),
  ];
}
