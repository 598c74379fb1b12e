import { resolve } from "node:path";
import { createCompleteFile } from "./complete-file.ts";
import { toCsv as csvOf, type CsvOptions } from "./output/csv.ts";
import { createDisplay } from "./output/display.ts";
import { lookOf } from "./output/look.ts";
import { toYaml as yamlOf } from "./output/yaml.ts";

/** Results for people, in scripts: as the console shows and saves them. */

const display = createDisplay(
  () => lookOf(process.stdout, process.env),
  (text) => text,
);

/**
 * A list as a table that fits the terminal, for `console.log`: `table(users)`, `table(users, "name,email")`. Of a list
 * that is not fetched yet, `await table(qlik.users.list())`.
 */
export const table = display.table;
/** One thing as its fields. */
export const fields = display.fields;
/** Bars or a line: `chart(items, "resourceType")`, `chart(items, "createdAt")`, `chart({ a: 1, b: 2 })`. */
export const chart = display.chart;
/** Items by the value of a field, or by what a function gives. */
export const groupBy = display.groupBy;
/** How many items there are of each value of a field, most first. */
export const countBy = display.countBy;
/** The items in the order of their fields: `sortBy(items, "-updatedAt,name")`. */
export const sortBy = display.sortBy;

export { toCsv, type CsvOptions } from "./output/csv.ts";
export { toJson } from "./output/json.ts";
export type { Columns } from "./output/display.ts";
export type { TableOptions } from "./output/table.ts";
export type { ChartOptions } from "./output/chart.ts";

/** Any value as YAML; what has no form of its own there is written as in JSON. */
export function toYaml(value: unknown): string {
  // Not that function itself: what writes YAML is loaded when it is first called.
  return yamlOf(value);
}

export interface SaveOptions extends CsvOptions {
  /** Whether a file of that name may go. @default false */
  overwrite?: boolean;
}

/**
 * Saves a list as a CSV file, which is there once it is complete, and gives the number of its rows.
 *
 * @throws {QlikError} `usage` where the file is there already, or cannot be written
 */
export async function csv(
  items: readonly unknown[] | PromiseLike<readonly unknown[]>,
  path: string,
  { overwrite = false, ...options }: SaveOptions = {},
): Promise<number> {
  // It may fail while the file is made; who awaits this call is told.
  if (items instanceof Promise) items.catch(() => {});
  const remedy = "Give another name, or { overwrite: true }.";
  const file = await createCompleteFile(resolve(path), { shown: path, overwrite, remedy });
  try {
    const rows = await items;
    await file.write(csvOf(rows, options));
    await file.commit();
    return rows.length;
  } finally {
    await file.discard();
  }
}
