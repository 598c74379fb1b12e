/**
 * `Headers` of our own. Whoever mentions the built-in one, or `Response` or `FormData`, makes Node load and compile its
 * whole `fetch`, which takes as long as everything else that a short command does.
 *
 * As there, names are told apart without case, values of one name are joined, and it lists them in order of their names.
 * It checks neither: `encodeHeaders` does for what is sent.
 */
export class HeaderList implements Headers {
  readonly #values = new Map<string, string[]>();

  constructor(init: Iterable<readonly [string, string]> | Record<string, string> = []) {
    const entries =
      Symbol.iterator in init ? (init as Iterable<readonly [string, string]>) : Object.entries(init);
    for (const [name, value] of entries) this.append(name, value);
  }

  get(name: string): string | null {
    return this.#values.get(name.toLowerCase())?.join(", ") ?? null;
  }

  has(name: string): boolean {
    return this.#values.has(name.toLowerCase());
  }

  set(name: string, value: string): void {
    this.#values.set(name.toLowerCase(), [value]);
  }

  append(name: string, value: string): void {
    const key = name.toLowerCase();
    this.#values.set(key, [...(this.#values.get(key) ?? []), value]);
  }

  delete(name: string): void {
    this.#values.delete(name.toLowerCase());
  }

  getSetCookie(): string[] {
    return this.#values.get("set-cookie") ?? [];
  }

  forEach(callback: (value: string, name: string, headers: Headers) => void, self?: unknown): void {
    for (const [name, value] of this) callback.call(self, value, name, this);
  }

  *entries(): ReturnType<Headers["entries"]> {
    for (const name of [...this.#values.keys()].sort()) {
      // Cookies alone cannot be joined: their dates have commas.
      if (name !== "set-cookie") yield [name, this.get(name)!];
      else for (const cookie of this.getSetCookie()) yield [name, cookie];
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
