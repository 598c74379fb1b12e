import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { Listing } from "../../src/api/listing.ts";
import { openConnection } from "../../src/connect.ts";
import { directProfile } from "../../src/contexts/profile.ts";
import { currentSignal } from "../../src/repl/running.ts";
import { projectRoot } from "../helpers/qlik.ts";
import { startSandbox } from "../helpers/sandbox.ts";
import { drive } from "./session-driver.ts";
import { seen } from "./transcript/play.ts";

/** The README's tour of the console, typed at the prompt of a terminal of 80 columns, prints what the README shows. */

const PROMPT = "sandbox> ";

interface Step {
  input: string;
  prints: string;
}

const [, tour = ""] =
  /^```console\n([^]*?)^```$/m.exec(readFileSync(join(projectRoot, "README.md"), "utf8")) ?? [];
const steps = tour
  .split(/^sandbox> /m)
  .slice(1)
  .map((part): Step => {
    const [input = "", ...prints] = part.trimEnd().split("\n");
    return { input, prints: prints.join("\n") };
  });

test("the README's tour of the console is what it prints", async () => {
  const { url, clientId, clientSecret } = await startSandbox({ seed: 1 });
  const qlik = openConnection(directProfile(url, { clientId, clientSecret }), {
    ...{ tokenCache: "memory", env: {}, currentSignal },
  });
  const look = { name: "sandbox", terminal: true, columns: () => 80, timeZone: "UTC" };
  const isListing = (value: unknown): value is Listing<unknown> => value instanceof Listing;
  const session = await drive({ ...look, globals: { qlik }, isListing }, /sandbox> /);
  const played: Step[] = [];
  for (const { input } of steps) {
    session.type(input);
    await seen();
    session.read();
    session.type("\r");
    const printed = stripVTControlCharacters(await session.until(/sandbox> \u001b\[10G/));
    const prints = printed.replace(/^[^]*?\r\n/, "").slice(0, -PROMPT.length);
    played.push({ input, prints: prints.replace(/ +$/gm, "").trimEnd() });
  }
  session.type("\u0004");
  expect(await session.exitCode).toBe(0);
  expect(steps.length).toBeGreaterThan(5);
  expect(played).toEqual(steps);
});
