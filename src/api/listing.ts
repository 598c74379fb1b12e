import { inspect } from "node:util";
import { QlikError } from "../errors.ts";
import type { Page } from "../http/types.ts";

/**
 * A list on the tenant, not fetched yet.
 *
 * `await` it for **all** items as an array, never silently cut; `for await` streams them in constant memory;
 * {@link pages} streams pages; {@link first} stops early. Each use starts from the beginning.
 */
export class Listing<T> implements PromiseLike<T[]>, AsyncIterable<T> {
  readonly #walk: () => AsyncGenerator<Page<T>>;
  readonly #name: string;

  /** @param walk starts a fresh walk over the pages. */
  constructor(name: string, walk: () => AsyncGenerator<Page<T>>) {
    this.#name = name;
    this.#walk = walk;
  }

  /** The pages as the tenant cuts them, each fetched when it is asked for. */
  pages(): AsyncGenerator<Page<T>> {
    return this.#walk();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for await (const page of this.#walk()) yield* page.items;
  }

  /** The first `count` items, or fewer where there are not as many. Fetches no page more than it needs. */
  async first(count: number): Promise<T[]> {
    const items: T[] = [];
    if (Number.isNaN(Number(count)))
      throw new QlikError("usage", `${this.#name}: first(count) needs a number.`);
    if (count <= 0) return items;
    for await (const item of this) {
      items.push(item);
      if (items.length >= count) break;
    }
    return items;
  }

  /** Every item as an array; what `await` does. */
  async all(): Promise<T[]> {
    const items: T[] = [];
    // Not `push(...)`, which has a limit to its arguments.
    for await (const page of this.#walk()) for (const item of page.items) items.push(item);
    return items;
  }

  then<A = T[], B = never>(
    resolve?: ((items: T[]) => A | PromiseLike<A>) | null,
    reject?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.all().then(resolve, reject);
  }

  catch<B>(reject: (reason: unknown) => B | PromiseLike<B>): Promise<T[] | B> {
    return this.all().catch(reject);
  }

  finally(settled: () => void): Promise<T[]> {
    return this.all().finally(settled);
  }

  [inspect.custom](): string {
    return `Listing { ${this.#name}: await it for all items, or loop with for await }`;
  }
}
