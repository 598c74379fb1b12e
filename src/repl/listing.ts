/** One page of a list, as the prompt shows it. */
export interface ListPage {
  items: unknown[];
  /** Whether the tenant has more after it. */
  more: boolean;
  total?: number;
}

/** A list that fetches its pages when they are asked for. Awaiting it fetches them all. */
export interface ListingLike {
  pages(): AsyncIterable<ListPage>;
}

/** Shows a list a page at a time. */
export interface Pager {
  /** Starts with a list and gives its first page. */
  open(listing: ListingLike): Promise<unknown[]>;
  /** The next page of the list opened last; `undefined` where there is none. */
  next(): Promise<unknown[] | undefined>;
  /** The line to show under a page: how to see more. */
  footer(page: unknown): string | undefined;
}

export function createPager(): Pager {
  let walk: AsyncIterator<ListPage> | undefined;
  const footers = new WeakMap<object, string>();

  async function next(): Promise<unknown[] | undefined> {
    const current = walk;
    const { value, done } = (await current?.next()) ?? { value: undefined, done: true };
    if (walk !== current) return undefined;
    if (done) {
      walk = undefined;
      return undefined;
    }
    const { items, more, total } = value as ListPage;
    if (!more) walk = undefined;
    else footers.set(items, `… more${total === undefined ? "" : ` of ${total}`}: type .more`);
    return items;
  }

  return {
    async open(listing) {
      walk = listing.pages()[Symbol.asyncIterator]();
      return (await next()) ?? [];
    },
    next,
    footer: (page) => (typeof page === "object" && page !== null ? footers.get(page) : undefined),
  };
}
