import { text } from "node:stream/consumers";
import { connect } from "../../src/connect.ts";
import { isQlikError } from "../../src/errors.ts";

/** Says that it is up, waits until stdin ends, and makes a call. For token-processes.test.ts. */

process.stdout.write("ready\n");
await text(process.stdin);
try {
  await connect().users.me();
  process.stdout.write("done");
} catch (error) {
  process.stdout.write(isQlikError(error) ? `${error.code}: ${error.message}` : String(error));
}
