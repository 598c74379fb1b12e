import type { BulkRecord } from "../../bulk/types.ts";
import { csvLine, csvRow } from "../../output/csv.ts";
import { toJson } from "../../output/json.ts";
import type { BULK_OUTPUTS } from "./flags.ts";

/** What became of each row, as text that is written while it comes. Pure. */

const FIELDS = ["line", "state", "result", "reason", "code", "status", "traceId", "unclear", "call"] as const;

export interface RecordText {
  begin: string;
  next: (line: number, record: BulkRecord) => string;
  end: () => string;
}

export function recordText(output: (typeof BULK_OUTPUTS)[number] | "calls"): RecordText {
  let count = 0;
  const shown = (line: number, record: BulkRecord) => ({ line, ...record, index: undefined, key: undefined });
  switch (output) {
    case "csv": {
      const next = (line: number, record: BulkRecord) => csvRow(shown(line, record), FIELDS);
      return { begin: csvLine(FIELDS), next, end: () => "" };
    }
    case "ndjson":
      return { begin: "", next: (line, record) => `${toJson(shown(line, record), 0)}\n`, end: () => "" };
    case "json": {
      const next = (line: number, record: BulkRecord) =>
        `${count++ === 0 ? "" : ",\n"}  ${toJson(shown(line, record), 0)}`;
      return { begin: "[\n", next, end: () => (count > 0 ? "\n]\n" : "]\n") };
    }
    case "calls":
      return {
        begin: "",
        next: (line, { call, body }) => {
          const sent = body === undefined ? "" : ` ${toJson(body, 0)}`;
          return call ? `line ${line}: ${call}${sent}\n` : "";
        },
        end: () => "",
      };
  }
}
