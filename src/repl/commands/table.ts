import { columnList } from "../../output/display.ts";
import { isRecord } from "../../output/records.ts";
import { table as renderTable } from "../../output/table.ts";
import type { Command } from "../command.ts";

export const table: Command = {
  name: "table",
  argument: { usage: "[columns]" },
  summary: "the last value as a table: .table name,owner.name",
  run({ last, look, print }, argument) {
    const value = last();
    const items = Array.isArray(value) ? value : [value];
    const columns = argument === "" ? {} : { columns: columnList(argument) };
    if (argument === "" && isRecord(value)) {
      const rows = Object.entries(value).map(([field, one]) => ({ field, value: one }));
      return print(renderTable(rows, { ...look(), columns: ["field", "value"] }));
    }
    print(renderTable(items, { ...look(), ...columns }));
  },
};
