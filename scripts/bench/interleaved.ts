import { median } from "./suite.ts";

type Measure = () => number | Promise<number>;

/**
 * Measures several things in turn, so that what else the machine does meets all of them alike.
 *
 * @param measures in milliseconds or whatever else is to be compared
 * @returns for each the median, and that of the ratios to the first one in the same round
 */
export async function interleaved<Name extends string>(
  rounds: number,
  measures: Record<Name, Measure>,
): Promise<Record<Name, { median: number; ratio: number }>> {
  const names = Object.keys(measures) as Name[];
  const all: Record<Name, number>[] = [];
  for (let round = 0; round < rounds; round++) {
    const values = {} as Record<Name, number>;
    // None of them is always the one that comes after the same other.
    const turned = names.map((_, index) => names[(index + round) % names.length]!);
    for (const name of turned) values[name] = await measures[name]();
    all.push(values);
  }
  const [first] = names;
  const summary = (name: Name) => ({
    median: median(all.map((values) => values[name])),
    ratio: median(all.map((values) => values[name] / values[first!])),
  });
  return Object.fromEntries(names.map((name) => [name, summary(name)])) as Record<
    Name,
    { median: number; ratio: number }
  >;
}
