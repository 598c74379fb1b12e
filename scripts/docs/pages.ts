import { readFileSync } from "node:fs";
import { apiPages } from "./api-pages.ts";
import { commandsPage } from "./commands-page.ts";
import { contextsPage } from "./contexts-page.ts";
import { errorsPage } from "./errors-page.ts";

/** The pages of `docs` that are made of the code, by path below it. */
export async function pages(): Promise<Map<string, string>> {
  const example = readFileSync(new URL("../../contexts.example.yaml", import.meta.url), "utf8");
  return new Map([
    ["contexts.md", contextsPage(example)],
    ["commands.md", await commandsPage()],
    ["errors.md", errorsPage()],
    ...apiPages(),
  ]);
}
