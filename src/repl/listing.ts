/** One page of a list, as the tenant gives it. */
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

/** Where some items of a list stand in it. */
export interface Place {
  /** How many came before them. */
  from: number;
  /** Whether there are more after them. */
  more: boolean;
  /** How many there are in all, where that is known. */
  total?: number | undefined;
}

/** Shows a list a screen at a time: one that is fetched meanwhile, or one that is there. */
export interface Pager {
  /** Starts with a list and gives what is to be seen first. */
  open(listing: ListingLike): Promise<unknown[]>;
  /** The same of an array, without anything to wait for. */
  start(items: readonly unknown[]): unknown[];
  /** What comes next of the list opened last; `undefined` where there is nothing. */
  next(): Promise<unknown[] | undefined>;
  /** The list that {@link next} would go on with. */
  current(): ListingLike | readonly unknown[] | undefined;
  /** Where items given by this pager stand. */
  placeOf(items: unknown): Place | undefined;
  /** The whole list that they are but a part of. */
  wholeOf: (items: unknown) => ListingLike | readonly unknown[] | undefined;
}

interface Walk {
  whole: ListingLike | readonly unknown[];
  pages: AsyncIterator<ListPage> | undefined;
  /** Fetched, and not shown yet. */
  waiting: unknown[];
  shown: number;
  total: number | undefined;
}

/** @param rows how many items fit on the screen */
export function createPager(rows: () => number = () => Infinity): Pager {
  let walk: Walk | undefined;
  const places = new WeakMap<object, Place & { whole: Walk["whole"] }>();

  function show(current: Walk): unknown[] {
    const items = current.waiting.splice(0, Math.min(rows(), current.waiting.length));
    const more = current.waiting.length > 0 || current.pages !== undefined;
    places.set(items, { from: current.shown, more, total: current.total, whole: current.whole });
    current.shown += items.length;
    if (!more) walk = undefined;
    return items;
  }

  async function next(): Promise<unknown[] | undefined> {
    const current = walk;
    if (current === undefined) return undefined;
    if (current.waiting.length === 0) {
      const { value, done } = await current.pages!.next();
      // Another list was opened meanwhile.
      if (walk !== current) return undefined;
      if (done) {
        walk = undefined;
        return undefined;
      }
      const { items, more, total } = value as ListPage;
      current.waiting = [...items];
      current.total = total;
      if (!more) current.pages = undefined;
    }
    return show(current);
  }

  return {
    async open(listing) {
      const pages = listing.pages()[Symbol.asyncIterator]();
      walk = { whole: listing, pages, waiting: [], shown: 0, total: undefined };
      return (await next()) ?? [];
    },
    start(items) {
      walk = { whole: items, pages: undefined, waiting: [...items], shown: 0, total: items.length };
      return show(walk);
    },
    next,
    current: () => walk?.whole,
    placeOf: (items) => placeIn(places, items),
    wholeOf: (items) => placeIn(places, items)?.whole,
  };
}

function placeIn<T>(places: WeakMap<object, T>, items: unknown): T | undefined {
  return typeof items === "object" && items !== null ? places.get(items) : undefined;
}
