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
    const there = await data;
    const items = Array.isArray(there) ? (there as unknown[]) : [there];
    const text = toCsv(items, options);
    if (path === undefined || world === undefined) return new Printed(text.trimEnd());
    await writeFile(path, world, { force: overwrite, command: "csv" }, (write) => write(text));
    return new Printed(`${items.length} ${items.length === 1 ? "row" : "rows"} in ${path}`);
  }

  return { ...display, csv };
}
