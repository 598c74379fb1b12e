import { Secret } from "../redact.ts";

/** An access token and when to get the next one. Times are milliseconds since 1970. */
export interface Token {
  value: Secret;
  expiresAt: number;
  /** Somewhat before it expires, so that no call is sent with a token about to die. */
  renewAt: number;
}

/** Where tokens outlive the process. Keys are file-name safe. */
export interface TokenStore {
  /** @returns the stored token, or `undefined` where there is none that can be read. */
  read: (key: string) => Promise<Token | undefined>;
  write: (key: string, token: Token) => Promise<void>;
  /** Runs `work` while no other process does so for the same key. */
  exclusively: <T>(key: string, work: () => Promise<T>) => Promise<T>;
}

export interface TokenSourceOptions {
  /** Names host, client, scope and subject: tokens of different ones must never be mixed. */
  key: string;
  /** Asks the tenant for a token. */
  acquire: () => Promise<Token>;
  store: TokenStore;
  now: () => number;
}

export interface OAuthTokenSource {
  /** A token that is good for a while: from memory, from the store, or a new one. */
  get(): Promise<Secret>;
  /** Another token than the one that the tenant refused. */
  renew(refused: { reveal(): string }): Promise<Secret>;
}

/**
 * Shares one token between all calls: any number of concurrent calls make one request, and a failure is
 * never kept, so that the next call tries again.
 */
export function createTokenSource({ key, acquire, store, now }: TokenSourceOptions): OAuthTokenSource {
  let held: Token | undefined;
  let pending: Promise<Token> | undefined;

  const usable = (token: Token | undefined, refused?: string): token is Token =>
    token !== undefined && token.renewAt > now() && token.value.reveal() !== refused;

  async function load(refused?: string): Promise<Token> {
    const stored = await store.read(key);
    if (usable(stored, refused)) return stored;
    return await store.exclusively(key, async () => {
      // Another process may have got one while this one waited.
      const meanwhile = await store.read(key);
      if (usable(meanwhile, refused)) return meanwhile;
      const token = await acquire();
      await store.write(key, token);
      return token;
    });
  }

  async function get(refused?: string): Promise<Secret> {
    if (usable(held, refused)) return held.value;
    const joined = pending !== undefined;
    pending ??= load(refused).finally(() => {
      pending = undefined;
    });
    const token = await pending;
    // A load that was under way already may have brought back just the token that was refused.
    if (joined && token.value.reveal() === refused) return await get(refused);
    held = token;
    return token.value;
  }

  return { get: () => get(), renew: (refused) => get(refused.reveal()) };
}

/** No store at all: for tests, one-off checks and tenants whose tokens must not reach the disk. */
export const memoryOnly: TokenStore = {
  read: () => Promise.resolve(undefined),
  write: () => Promise.resolve(),
  exclusively: (_key, work) => work(),
};
