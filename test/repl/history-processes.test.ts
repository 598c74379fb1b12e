import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { run, temporaryFolder, tsx } from "../helpers/qlik.ts";

const child = fileURLToPath(new URL("history.child.ts", import.meta.url));

test("sessions that write at the same time lose no line of each other", { timeout: 60_000 }, async () => {
  const path = join(temporaryFolder(), "history", "dev.jsonl");
  const names = ["one", "two", "three"];
  const ran = await Promise.all(
    names.map((name) => run(process.execPath, ["--import", tsx, child, path, name, "300"])),
  );
  expect(ran.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
    names.map(() => ({ code: 0, stderr: "" })),
  );
  const inputs = readFileSync(path, "utf8")
    .split("\n")
    // Who sees half of another's line ends that one first, which may leave an empty line.
    .filter((line) => line !== "")
    .map((line) => (JSON.parse(line) as { input: string }).input);
  for (const name of names) {
    // Each whole, and in its own order.
    expect(inputs.filter((input) => input.startsWith(`${name}(`))).toEqual(
      Array.from({ length: 300 }, (_, number) => `${name}(\n  ${number}\n)`),
    );
  }
});
