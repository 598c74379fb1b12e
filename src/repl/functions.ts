import { types } from "node:util";
import { createDisplay } from "../output/display.ts";
import { toCsv } from "../output/csv.ts";
import type { Look } from "../output/look.ts";
import { Printed } from "./printed.ts";
import { writeFile } from "./targets.ts";
import type { World } from "./world.ts";

/** What inputs see beside `qlik`: `table(x)`, `csv(x, "f.csv")`, `groupBy`, `countBy`, `chart` and their like. */
export function createFunctions(look: () => Look, world: World | undefined): Record<string, unknown> {
  const display = createDisplay(look, (text) => new Printed(text));

  async function csv(
    data: unknown,
    path?: string,
    { overwrite = false, ...options }: { overwrite?: boolean; columns?: string[]; guard?: boolean } = {},
  ): Promise<Printed> {
    // It may fail while the file is made; who awaits this call is told.
    if (types.isPromise(data)) data.catch(() => {});
    const items = async () => {
      const there = await data;
      return Array.isArray(there) ? (there as unknown[]) : [there];
    };
    if (path === undefined || world === undefined)
      return new Printed(toCsv(await items(), options).trimEnd());
    let count = 0;
    // The file first: a long list is not fetched for a name that is taken.
    await writeFile(path, world, { force: overwrite, command: "csv" }, async (write) => {
      const rows = await items();
      count = rows.length;
      await write(toCsv(rows, options));
    });
    return new Printed(`${count} ${count === 1 ? "row" : "rows"} in ${path}`);
  }

  return { ...display, csv, toCsv };
}
