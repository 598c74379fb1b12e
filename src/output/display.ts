import { chart, type ChartOptions } from "./chart.ts";
import { fields } from "./fields.ts";
import { countBy, groupBy, type GroupKey } from "./groups.ts";
import type { Look } from "./look.ts";
import { missingFields } from "./missing-fields.ts";
import { sortBy } from "./sort.ts";
import { table, type TableOptions } from "./table.ts";

/**
 * The functions for people at the prompt and in scripts. They take a list, a promise of one or a list that is not fetched
 * yet, and give what they make of it at once or, of what has to be waited for, as a promise.
 */
export interface Display<Text> {
  table: Taking<[columns?: Columns], Text>;
  fields: Taking<[], Text>;
  chart: Taking<[x?: string | ChartOptions, y?: string], Text>;
  groupBy: {
    <T>(items: readonly T[], key: GroupKey<T>): Record<string, T[]>;
    <T>(items: PromiseLike<readonly T[]>, key: GroupKey<T>): Promise<Record<string, T[]>>;
  };
  countBy: {
    <T>(items: readonly T[], key: GroupKey<T>): Record<string, number>;
    <T>(items: PromiseLike<readonly T[]>, key: GroupKey<T>): Promise<Record<string, number>>;
  };
  sortBy: {
    <T>(items: readonly T[], order: string): T[];
    <T>(items: PromiseLike<readonly T[]>, order: string): Promise<T[]>;
  };
}

/** `name,owner.name`, the fields one by one, or more to choose. */
export type Columns = string | readonly string[] | TableOptions;

/** What is given of what is there at once, and of what has to be waited for later. */
export interface Taking<Arguments extends unknown[], Text> {
  (data: PromiseLike<unknown>, ...rest: Arguments): Promise<Text>;
  (data: unknown, ...rest: Arguments): Text;
}

/** @param wrap what a text is given as */
export function createDisplay<Text>(look: () => Look, wrap: (text: string) => Text): Display<Text> {
  const shown = <Arguments extends unknown[]>(draw: (data: unknown, ...rest: Arguments) => string) =>
    ((data: unknown, ...rest: Arguments) => whenThere(data, (there) => wrap(draw(there, ...rest)))) as Taking<
      Arguments,
      Text
    >;
  const taking = <Rest extends unknown[]>(work: (data: never, ...rest: Rest) => unknown) =>
    ((data: unknown, ...rest: Rest) =>
      whenThere(data, (there) => work(listOf(there) as never, ...rest))) as never;
  return {
    table: shown((data, columns?: Columns) => {
      const options = tableOptions(columns);
      const items = listOf(data);
      return [table(items, { ...look(), ...options }), ...missingFields(items, options.columns)].join("\n");
    }),
    fields: shown((data) => fields(data, look())),
    chart: shown((data, x?: string | ChartOptions, y?: string) =>
      chart(data, { ...look(), ...(typeof x === "object" ? x : { x, y }) }),
    ),
    groupBy: taking(groupBy),
    countBy: taking(countBy),
    sortBy: taking(sortBy),
  };
}

function whenThere<T>(data: unknown, work: (there: unknown) => T): T | Promise<T> {
  return isThenable(data) ? Promise.resolve(data).then(work) : work(data);
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}

/** One thing is a list of it. */
function listOf(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data as unknown[];
  const isIterable = typeof data === "object" && data !== null && Symbol.iterator in data;
  return isIterable ? [...(data as Iterable<unknown>)] : [data];
}

function tableOptions(columns: Columns | undefined): TableOptions {
  if (columns === undefined) return {};
  if (typeof columns === "string") return { columns: columnList(columns) };
  return Array.isArray(columns) ? { columns: columns as string[] } : (columns as TableOptions);
}

/** `name, owner.name`, with commas or blanks between. */
export function columnList(text: string): string[] {
  return text.split(/[\s,]+/).filter((one) => one !== "");
}
