import { writeSync } from "node:fs";
import { watchOutput } from "./broken-output.ts";

/**
 * Writes to stdout without the streams of `process.stdout`, which take longer to load than a short answer takes in all; with
 * them where the system does not take it as it is.
 */
export function writeAtOnce(text: string): void {
  let rest = Buffer.from(text);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(1, rest));
  } catch {
    watchOutput();
    process.stdout.write(rest);
  }
}
