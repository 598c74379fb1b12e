import { QlikError } from "../../errors.ts";
import { table } from "../../output/table.ts";
import type { Command, CommandHost } from "../command.ts";

export const contexts: Command = {
  name: "contexts",
  summary: "the contexts there are; the one of the prompt has a star",
  interactive: true,
  run: listContexts,
};

/** As a table; columns that say nothing of any context are left out. */
export function listContexts({ contexts: known, place, print, look }: CommandHost): void {
  const here = place().name;
  const rows = (known?.list() ?? []).map(({ name, host, credentials, comment, ...kept }) => ({
    here: name === here ? "*" : "",
    name,
    tenant: host,
    credentials,
    flags: [...(kept.readOnly ? ["read-only"] : []), ...(kept.protected ? ["protected"] : [])].join(", "),
    comment,
  }));
  if (rows.length === 0) {
    throw new QlikError("usage", "There are no contexts yet.", {
      remedy: "Make one in another terminal: qlik context init",
    });
  }
  const columns = ["here", "name", "tenant", "credentials", "flags", "comment"] as const;
  const told = columns.filter((column) => rows.some((row) => row[column] !== ""));
  print(table(rows, { ...look(), columns: told }));
}
