const COOKIE = "set-cookie";

/**
 * `Headers` of our own. Whoever mentions the built-in one, or `Response` or `FormData`, makes Node load and compile its
 * whole `fetch`, which takes as long as everything else that a short command does.
 *
 * As there, names are told apart without case, values of one name are joined, and it lists them in order of their names.
 * It checks neither: `encodeHeaders` does for what is sent.
 */
export class HeaderList implements Headers {
  readonly #values: Map<string, string>;
  readonly #cookies: string[];

  constructor(init: Iterable<readonly [string, string]> | Record<string, string> = []) {
    const isOurs = init instanceof HeaderList;
    this.#values = new Map(isOurs ? init.#values : []);
    this.#cookies = isOurs ? [...init.#cookies] : [];
    if (isOurs) return;
    const entries =
      Symbol.iterator in init ? (init as Iterable<readonly [string, string]>) : Object.entries(init);
    for (const [name, value] of entries) this.append(name, value);
  }

  get(name: string): string | null {
    return this.#values.get(name.toLowerCase()) ?? null;
  }

  has(name: string): boolean {
    return this.#values.has(name.toLowerCase());
  }

  set(name: string, value: string): void {
    this.delete(name);
    this.append(name, value);
  }

  append(name: string, value: string): void {
    const key = name.toLowerCase();
    const known = this.#values.get(key);
    this.#values.set(key, known === undefined ? value : `${known}, ${value}`);
    if (key === COOKIE) this.#cookies.push(value);
  }

  delete(name: string): void {
    const key = name.toLowerCase();
    this.#values.delete(key);
    if (key === COOKIE) this.#cookies.length = 0;
  }

  getSetCookie(): string[] {
    return [...this.#cookies];
  }

  forEach(callback: (value: string, name: string, headers: Headers) => void, self?: unknown): void {
    for (const [name, value] of this) callback.call(self, value, name, this);
  }

  *entries(): ReturnType<Headers["entries"]> {
    for (const name of [...this.#values.keys()].sort()) {
      // Cookies alone cannot be joined: their dates have commas.
      if (name !== COOKIE) yield [name, this.get(name)!];
      else for (const cookie of this.#cookies) yield [name, cookie];
    }
  }

  *keys(): ReturnType<Headers["keys"]> {
    for (const [name] of this) yield name;
  }

  *values(): ReturnType<Headers["values"]> {
    for (const [, value] of this) yield value;
  }

  [Symbol.iterator](): ReturnType<Headers["entries"]> {
    return this.entries();
  }

  get [Symbol.toStringTag](): string {
    return "Headers";
  }
}
