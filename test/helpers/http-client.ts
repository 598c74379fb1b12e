import { createClient, type ClientOptions } from "../../src/http/client.ts";
import { createTransport } from "../../src/http/transport.ts";
import type { HttpClient, TokenSource } from "../../src/http/types.ts";

export const NOW = Date.UTC(2026, 0, 1);

export interface TestClient extends HttpClient {
  /** Milliseconds of each wait, which are not slept. */
  waits: number[];
}

/** A client with the real transport, a clock that only waiting moves, no chance and no sleep. */
export function testClient(server: string, options: Partial<ClientOptions> = {}): TestClient {
  const waits: number[] = [];
  let time = NOW;
  const client = createClient({
    server,
    fetch: createTransport(),
    userAgent: "test",
    timeout: 10_000,
    now: () => time,
    random: () => 0.5,
    wait: (ms) => {
      waits.push(ms);
      time += ms;
      return Promise.resolve();
    },
    ...options,
  });
  return { ...client, waits };
}

/** One fixed token, and others where it is refused. */
export function fixedTokens(first: string, ...others: string[]): TokenSource & { renewals: number } {
  const secret = (value: string) => ({ reveal: () => value });
  const source = {
    renewals: 0,
    get: () => Promise.resolve(secret(first)),
    renew: () => {
      source.renewals += 1;
      const next = others.shift();
      return Promise.resolve(next === undefined ? undefined : secret(next));
    },
    refusal: () => ({ message: "The token is refused.", remedy: "Make another." }),
  };
  return source;
}

/** All that an iterable yields; `Array.fromAsync`, which Node 20 lacks. */
export async function collect<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of iterable) all.push(one);
  return all;
}
