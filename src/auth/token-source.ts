import { Secret } from "../redact.ts";

/** An access token and when to get the next one. Times are milliseconds since 1970. */
export interface Token {
  value: Secret;
  expiresAt: number;
  /** Somewhat before it expires, so that no call is sent with a token about to die. */
  renewAt: number;
  /** Gets the next one without asking the user. */
  refresh?: Secret;
}

/** Where tokens outlive the process. Keys are file-name safe. */
export interface TokenStore {
  /** @returns the stored token, or `undefined` where there is none that can be read. */
  read: (key: string) => Promise<Token | undefined>;
  write: (key: string, token: Token) => Promise<void>;
  /** Runs `work` while no other process does so for the same key. The signal ends the wait for that. */
  exclusively: <T>(key: string, work: () => Promise<T>, signal: AbortSignal) => Promise<T>;
}

export interface TokenSourceOptions {
  /** Names host, client, scope and subject: tokens of different ones must never be mixed. */
  key: string;
  /**
   * Asks the tenant for a token. The signal aborts when nobody waits for it any more.
   *
   * @param old the last one, which has expired or was refused
   */
  acquire: (signal: AbortSignal, old: Token | undefined) => Promise<Token>;
  store: TokenStore;
  now: () => number;
}

export interface OAuthTokenSource {
  /** A token that is good for a while: from memory, from the store, or a new one. */
  get(signal?: AbortSignal): Promise<Secret>;
  /** Another token than the one that the tenant refused. */
  renew(refused: { reveal(): string }, signal?: AbortSignal): Promise<Secret>;
}

/** A search for a token that any number of calls wait for. */
interface Load {
  token: Promise<Token>;
  /** The token that is not wanted. */
  refused: string | undefined;
  waiting: number;
  stop: AbortController;
}

/**
 * Shares one token between all calls: any number of concurrent calls make one request, and a failure is
 * never kept, so that the next call tries again.
 */
export function createTokenSource({ key, acquire, store, now }: TokenSourceOptions): OAuthTokenSource {
  let held: Token | undefined;
  let pending: Load | undefined;

  const usable = (token: Token | undefined, refused?: string): token is Token =>
    token !== undefined && token.renewAt > now() && token.value.reveal() !== refused;

  async function find(refused: string | undefined, signal: AbortSignal): Promise<Token> {
    const stored = await store.read(key);
    if (usable(stored, refused)) return stored;
    const work = async () => {
      // Another process may have got one while this one waited.
      const meanwhile = await store.read(key);
      if (usable(meanwhile, refused)) return meanwhile;
      signal.throwIfAborted();
      const token = await acquire(signal, meanwhile ?? held);
      await store.write(key, token);
      return token;
    };
    return await store.exclusively(key, work, signal);
  }

  function start(refused: string | undefined): Load {
    const stop = new AbortController();
    const load: Load = { token: find(refused, stop.signal), refused, waiting: 0, stop };
    const forget = () => {
      if (pending === load) pending = undefined;
    };
    // Who comes after the last one has left must not find the end of it.
    stop.signal.addEventListener("abort", forget, { once: true });
    load.token.then(forget, forget);
    return load;
  }

  /** Waits with the others. A call that is cancelled leaves, and the last one to leave ends the request. */
  async function join(load: Load, signal: AbortSignal | undefined): Promise<Token> {
    load.waiting++;
    const leave = () => {
      load.waiting--;
      if (load.waiting === 0) load.stop.abort(signal?.reason);
    };
    signal?.addEventListener("abort", leave, { once: true });
    return await load.token.finally(() => signal?.removeEventListener("abort", leave));
  }

  async function get(refused?: string, signal?: AbortSignal): Promise<Secret> {
    if (usable(held, refused)) return held.value;
    const load = (pending ??= start(refused));
    const token = await join(load, signal);
    // A search that did not know of the refusal may have brought back just the token that was refused.
    if (load.refused !== refused && token.value.reveal() === refused) return await get(refused, signal);
    held = token;
    return token.value;
  }

  return {
    get: (signal) => get(undefined, signal),
    renew: (refused, signal) => get(refused.reveal(), signal),
  };
}

/** No store at all: for tests, one-off checks and tenants whose tokens must not reach the disk. */
export const memoryOnly: TokenStore = {
  read: () => Promise.resolve(undefined),
  write: () => Promise.resolve(),
  exclusively: (_key, work) => work(),
};
