import { columnList } from "../../output/display.ts";
import { missingFields } from "../../output/missing-fields.ts";
import { isRecord } from "../../output/records.ts";
import { table as renderTable } from "../../output/table.ts";
import { lastValue } from "../exported.ts";
import type { Command } from "../command.ts";

export const table: Command = {
  name: "table",
  argument: { usage: "[columns]" },
  summary: "the last value as a table: .table name,owner.name",
  run(host, argument) {
    const { look, print } = host;
    const value = lastValue(host);
    const items = Array.isArray(value) ? value : [value];
    const columns: { columns?: string[] } = argument === "" ? {} : { columns: columnList(argument) };
    if (argument === "" && isRecord(value)) {
      const rows = Object.entries(value).map(([field, one]) => ({ field, value: one }));
      return print(renderTable(rows, { ...look(), columns: ["field", "value"] }));
    }
    print(
      [renderTable(items, { ...look(), ...columns }), ...missingFields(items, columns.columns)].join("\n"),
    );
  },
};
