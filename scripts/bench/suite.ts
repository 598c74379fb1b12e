/** One line of a benchmark. */
export interface Row {
  what: string;
  /** With its unit. */
  measured: string;
  /** To the peer, or to what is possible at best. */
  ratio?: number;
  target?: number;
}

export interface Suite {
  name: string;
  /** What is compared with what. */
  about: string;
  run(): AsyncIterable<Row>;
}

/** The middle one of several measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
