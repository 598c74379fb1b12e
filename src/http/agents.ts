import { Agent } from "node:http";
import { Agent as SecureAgent } from "node:https";
import type { Socket } from "node:net";
import { QlikError } from "../errors.ts";
import { once } from "../once.ts";
import { rememberSecret } from "../redact.ts";
import { translateNetworkError } from "./network-error.ts";
import { proxyFor, type ChosenProxy, type ProxyEnv } from "./proxy-rules.ts";

export interface AgentOptions {
  /** Accept certificates that cannot be verified. */
  insecure: boolean;
  /** Connections to one host at a time. */
  maxSockets: number;
  /** Milliseconds for the way through a proxy. */
  connectTimeout: number;
  /** Where proxies are named. */
  env: ProxyEnv;
}

/** A connection idle for longer may have been dropped by something on the way without a word. */
const MAX_IDLE_MS = 15_000;

type Connect = (
  options: object,
  done: (error: Error | null, socket?: Socket | null) => void,
) => Socket | undefined;

/** The connection pools of one connection: directly, and one for each proxy. */
export function createAgents({ insecure, maxSockets, connectTimeout, env }: AgentOptions) {
  const pool = { keepAlive: true, maxSockets, timeout: MAX_IDLE_MS };
  const verify = { rejectUnauthorized: !insecure };
  const plain = new Agent(pool);
  // TLS takes as long to load as a request takes.
  const secure = once(() => new SecureAgent({ ...pool, ...verify }));
  const tunnels = new Map<string, Promise<Agent>>();

  async function openTunnels(proxy: ChosenProxy, isSecure: boolean): Promise<Agent> {
    rememberCredentials(proxy.url);
    // Only who is behind a proxy pays for loading it.
    const { HttpProxyAgent, HttpsProxyAgent } = await import("hpagent");
    // Its clock is that of the pool.
    const timeout = Math.min(MAX_IDLE_MS, connectTimeout);
    const through = { ...pool, timeout, proxy: proxy.url, proxyRequestOptions: verify };
    const agent = isSecure ? new HttpsProxyAgent({ ...through, ...verify }) : new HttpProxyAgent(through);
    const given = agent as unknown as { createConnection: Connect };
    const connect = given.createConnection.bind(agent);
    given.createConnection = (options, done) =>
      connect(options, (error, socket) => done(error && proxyError(error, proxy), socket));
    return agent;
  }

  /** @throws {QlikError} `config` where a proxy's variable holds none. */
  return async (url: URL): Promise<Agent> => {
    const isSecure = url.protocol === "https:";
    const proxy = proxyFor(url, env);
    if (proxy === undefined) return isSecure ? secure() : plain;
    const key = `${url.protocol} ${proxy.url.href}`;
    const agent = tunnels.get(key) ?? openTunnels(proxy, isSecure);
    tunnels.set(key, agent);
    return await agent;
  };
}

/** The password, and what becomes of it on the wire. */
function rememberCredentials({ username, password }: URL): void {
  if (password === "") return;
  const [user, secret] = [decodeURIComponent(username), decodeURIComponent(password)];
  rememberSecret(secret);
  rememberSecret(password);
  rememberSecret(Buffer.from(`${user}:${secret}`).toString("base64"));
}

/** What fails on the way through a proxy is not the tenant's. */
function proxyError(error: Error, { url, variable }: ChosenProxy): QlikError {
  const place = `The proxy ${url.host} (${variable})`;
  const status = /^Bad response: (\d+)$/.exec(error.message)?.[1];
  if (status === "407") {
    return new QlikError("network", `${place} wants user and password, or does not accept them.`, {
      remedy: `Write them into ${variable}: http://user:password@${url.host}`,
    });
  }
  if (status !== undefined) {
    return new QlikError("network", `${place} does not let this host pass (HTTP ${status}).`, {
      remedy: `Ask who runs the proxy, or list the tenant's host in NO_PROXY if it is reached without one.`,
    });
  }
  if (error.message === "Proxy timeout") {
    return new QlikError("timeout", `${place} did not connect in time.`, {
      remedy: `Check ${variable}, or list the tenant's host in NO_PROXY if it is reached without one.`,
    });
  }
  const { message, remedy, cause } = translateNetworkError(error, url);
  return new QlikError("network", `${place}: ${message}`, {
    remedy: `Check ${variable}. ${remedy ?? ""}`.trim(),
    cause,
  });
}
