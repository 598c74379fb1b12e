/**
 * Rows as an aligned table with a heading, for terminals. Pure.
 *
 * @param headings what stands above each column
 * @param rows one cell for each column
 */
export function renderTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  // A line break in a cell would pass for a row.
  const all = [headings, ...rows].map((row) => row.map((cell) => cell.replaceAll(/[\r\n]+/g, " ")));
  const widths = headings.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
