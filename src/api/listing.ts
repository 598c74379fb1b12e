import { inspect } from "node:util";
import { QlikError } from "../errors.ts";
import type { Page } from "../http/types.ts";

/** How one walk over a list goes. */
export interface Walk {
  /** How many items are wanted at most. @default as many as the list was asked for */
  limit?: number;
  /** Whether the next page is requested while one is consumed. @default false */
  ahead?: boolean;
  /** The array that is filled, where all of the list is wanted at once. */
  into?: readonly unknown[];
}

/**
 * A list on the tenant, not fetched yet.
 *
 * `await` it for **all** items as an array, never silently cut; `for await` streams them in constant memory, the next
 * page under way while one is looped over; {@link pages} streams pages; {@link first} stops early. Each use starts from the beginning.
 */
export class Listing<T> implements PromiseLike<T[]>, AsyncIterable<T> {
  readonly #walk: (how: Walk) => AsyncGenerator<Page<T>>;
  readonly #name: string;

  /** @param walk starts a fresh walk over the pages. */
  constructor(name: string, walk: (how: Walk) => AsyncGenerator<Page<T>>) {
    this.#name = name;
    this.#walk = walk;
  }

  /**
   * The pages as the tenant cuts them, each fetched when it is asked for.
   *
   * @param how.ahead requests the next page while one is consumed
   */
  pages({ ahead = false }: { ahead?: boolean } = {}): AsyncGenerator<Page<T>> {
    return this.#walk({ ahead });
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for await (const { items } of this.#walk({ ahead: true })) for (const item of items) yield item;
  }

  /** The first `count` items, or fewer where there are not as many. Fetches no page more than it needs. */
  async first(count: number): Promise<T[]> {
    if (Number.isNaN(Number(count)))
      throw new QlikError("usage", `${this.#name}: first(count) needs a number.`);
    return count > 0 ? await this.#collect({ limit: Math.ceil(count) }) : [];
  }

  /** Every item as an array; what `await` does. */
  all(): Promise<T[]> {
    return this.#collect({});
  }

  async #collect(how: Walk): Promise<T[]> {
    const items: T[] = [];
    // Not `push(...)`, which has a limit to its arguments.
    for await (const page of this.#walk({ ...how, into: items }))
      for (const item of page.items) items.push(item);
    return how.limit === undefined ? items : items.slice(0, how.limit);
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
