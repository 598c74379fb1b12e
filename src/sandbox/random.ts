/** A seeded source of chance: the same seed gives the same numbers and ids in the same order. */
export interface Random {
  /** A whole number from 0 up to, but not including, `below`. */
  below(below: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
  /** Lower-case hexadecimal digits. */
  hex(digits: number): string;
  /** Looks like a UUID of version 4. */
  uuid(): string;
  /** Where it is; {@link reset} goes there again. */
  mark(): number;
  reset(mark: number): void;
}

/** Mulberry32: small, and good enough for names and ids that need not be secret. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;

  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };

  const random: Random = {
    below: (below) => Math.floor(next() * below),
    pick: (list) => list[random.below(list.length)] ?? list[0],
    hex: (digits) => Array.from({ length: digits }, () => random.below(16).toString(16)).join(""),
    mark: () => state,
    reset: (mark) => void (state = mark >>> 0),
    uuid: () =>
      [random.hex(8), random.hex(4), `4${random.hex(3)}`, `a${random.hex(3)}`, random.hex(12)].join("-"),
  };
  return random;
}
