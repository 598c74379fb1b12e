import { proxyFor } from "../../http/proxy-rules.ts";
import type { Io } from "../io.ts";
import { ok, problem, warning, type Finding } from "./finding.ts";
import { failure } from "./run-checks.ts";

/**
 * What the environment says of the way to the tenants.
 *
 * @param canRead whether a file of certificates can be read. Pure, but for that.
 */
export function proxyVerdicts(
  servers: readonly string[],
  env: Io["env"],
  canRead: (path: string) => boolean,
): Finding[] {
  const findings: Finding[] = [];
  const ways = new Set<string>();
  for (const server of servers) {
    try {
      const proxy = proxyFor(new URL(server), env);
      // Its user and password are nobody's business.
      ways.add(proxy === undefined ? "none" : `${proxy.url.host} (${proxy.variable})`);
    } catch (error) {
      findings.push(failure("proxy", error));
    }
  }
  if (findings.length === 0) findings.push(ok("proxy", ways.size === 0 ? "none" : [...ways].join(", ")));
  const { NODE_EXTRA_CA_CERTS: extra, NODE_TLS_REJECT_UNAUTHORIZED: verify } = env;
  if (extra && !canRead(extra)) {
    findings.push(
      problem(
        "proxy",
        `NODE_EXTRA_CA_CERTS names ${extra}, which cannot be read.`,
        "Correct the path, or unset it.",
      ),
    );
  }
  if (verify === "0") {
    findings.push(
      warning(
        "proxy",
        "NODE_TLS_REJECT_UNAUTHORIZED=0: no certificate is checked, of no host.",
        "Unset it, and point NODE_EXTRA_CA_CERTS at your network's root certificate.",
      ),
    );
  }
  return [...new Map(findings.map((one) => [one.found, one])).values()];
}
