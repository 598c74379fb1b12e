import { QlikError } from "../../errors.ts";
import { redactKnown } from "../../redact.ts";
import { copyText } from "../clipboard.ts";
import type { Command } from "../command.ts";
import { formats, lastValue, wholeValue } from "../exported.ts";
import { Printed } from "../printed.ts";

export const copy: Command = {
  name: "copy",
  argument: { usage: "[json|ndjson|csv|yaml]" },
  summary: "the last value to the clipboard: a text as it is, else as JSON",
  interactive: true,
  async run(host, argument) {
    const format = argument === "" ? undefined : Object.values(formats).find(({ name }) => name === argument);
    if (argument !== "" && format === undefined) {
      throw new QlikError("usage", `There is no format ${argument}.`, {
        remedy: `The formats are ${Object.keys(formats).join(", ")}.`,
      });
    }
    const value = await wholeValue(host, lastValue(host));
    const isText = typeof value === "string" || value instanceof Printed;
    const text = isText && !format ? String(value) : await (format ?? formats.json).text(value);
    const way = await copyText(redactKnown(text.replace(/\r?\n$/, "")), host);
    host.print(`Copied ${text.length.toLocaleString("en")} characters ${way}.`);
  },
};
