import { describe, expect, it } from "vitest";
import { textWidth } from "../../src/output/width.ts";
import { temporaryFolder } from "../helpers/qlik.ts";
import { clientEnv, startSandbox } from "../helpers/sandbox.ts";
import { hasTmux, openTerminal } from "../helpers/terminal.ts";

describe.skipIf(!hasTmux)("results in a real terminal", { timeout: 60_000 }, () => {
  it.each([40, 80, 200])("a table fits %i columns, in line, with its ids whole", async (columns) => {
    const sandbox = await startSandbox();
    const env = { HOME: temporaryFolder(), LANG: "C.UTF-8", ...clientEnv(sandbox) };
    const terminal = openTerminal([], env, { columns, rows: 40 });
    await terminal.waitFor(/127\.0\.0\.1> $/m);
    terminal.press("C-l");
    terminal.type("qlik.spaces.list()", "Enter");
    const screen = await terminal.waitFor(/_1\n/);
    const lines = screen.slice(screen.lastIndexOf("\nid ") + 1, screen.indexOf("\n_1")).split("\n");
    // Wrapped lines are joined on this screen, and would be too long.
    for (const line of lines) expect(textWidth(line.trimEnd())).toBeLessThanOrEqual(columns);
    expect(lines.filter((line) => /^[0-9a-f]{24} {2}\S/.test(line)).length).toBeGreaterThan(5);
    expect(lines.at(-1)).toMatch(/^… \d+ more columns: /);
    if (columns === 40) return;
    const at = lines[0]!.indexOf("type");
    const types = lines.slice(1, -1).map((line) => {
      const [, before = "", type] = /^(.* )(managed|data|shared|personal)\b/.exec(line) ?? [];
      return [type, textWidth(before)];
    });
    expect(types.every(([type, width]) => type !== undefined && width === at)).toBe(true);
  });
});
