import { QlikError } from "../../errors.ts";
import { redact } from "../../redact.ts";
import type { Command } from "../command.ts";
import { toCurl } from "../curl.ts";

export const curl: Command = {
  name: "curl",
  summary: "the last request as a curl command, the token as $QLIK_TOKEN",
  interactive: true,
  run({ traffic, print }) {
    const last = traffic?.last();
    if (last === undefined) throw new QlikError("usage", "Nothing was asked of the tenant yet.");
    print(redact(toCurl(last)));
  },
};
