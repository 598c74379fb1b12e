import { QlikError } from "../errors.ts";
import { toCsv } from "../output/csv.ts";
import { toJson } from "../output/json.ts";
import type { CommandHost } from "./command.ts";
import type { ListingLike } from "./listing.ts";
import { splitWord, writeFile } from "./targets.ts";

/** Values on their way out of the session: to the screen, to a file or to the clipboard. */

export interface Format {
  /** Of the command that writes it: `csv`. */
  name: string;
  /** All of a list, or one thing. */
  text: (value: unknown) => string | Promise<string>;
  /** Where each item can be written for itself. */
  line?: (item: unknown) => string;
}

export const formats = {
  csv: { name: "csv", text: (value) => toCsv(Array.isArray(value) ? value : [value]) },
  ndjson: {
    name: "ndjson",
    text: (value) => (Array.isArray(value) ? value : [value]).map(toLine).join(""),
    line: toLine,
  },
  json: { name: "json", text: (value) => `${toJson(value) ?? "undefined"}\n` },
  yaml: {
    name: "yaml",
    // Loaded when it is used.
    text: async (value) => (await import("../output/yaml.ts")).toYaml(value),
  },
} satisfies Record<string, Format>;

function toLine(item: unknown): string {
  return `${toJson(item, 0) ?? "null"}\n`;
}

/**
 * What a command is about: the value of the expression, or the last one; `undefined` where it failed, which has been told.
 *
 * @throws {QlikError} `usage` where nothing has given a value yet
 */
export async function subject(
  host: CommandHost,
  expression: string,
): Promise<{ value: unknown } | undefined> {
  return expression === "" ? { value: lastValue(host) } : await host.evaluate(expression);
}

/** @throws {QlikError} `usage` where nothing has given a value yet */
export function lastValue(host: Pick<CommandHost, "last">): unknown {
  const value = host.last();
  if (value !== undefined) return value;
  throw new QlikError("usage", "There is no value yet.", {
    remedy: "Let an input give one first: await qlik.spaces.list()",
  });
}

/** `.csv [FILE [expression]]`: to the file, or to the screen. A page that is shown stands for all of its list. */
export async function exportValue(host: CommandHost, format: Format, argument: string): Promise<void> {
  const { word: path, rest } = splitWord(argument);
  const found = await subject(host, rest);
  if (found === undefined) return;
  if (path === "") return host.print((await format.text(await wholeValue(host, found.value))).trimEnd());
  const how = { force: host.force, command: format.name };
  let count = 0;
  await writeFile(path, host.world, how, async (write) => {
    const listing = host.wholeOf(found.value);
    if (format.line && listing && "pages" in listing) {
      for await (const { items } of listing.pages()) {
        await write(items.map(format.line).join(""));
        count += items.length;
      }
      return;
    }
    const value = await wholeValue(host, found.value);
    count = Array.isArray(value) ? value.length : 1;
    await write(await format.text(value));
  });
  host.print(`${count.toLocaleString("en")} ${count === 1 ? "row" : "rows"} in ${path}`);
}

/** All of the list where only a page of it is there: nothing is cut silently. */
export async function wholeValue(host: CommandHost, value: unknown): Promise<unknown> {
  const whole: ListingLike | readonly unknown[] | undefined = host.wholeOf(value);
  return whole === undefined ? value : await (whole as PromiseLike<unknown[]> | readonly unknown[]);
}
