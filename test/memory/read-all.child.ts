import { connect } from "../../src/connect.ts";

/** Run by memory.test.ts in a small heap: loops over a whole list. */
const qlik = connect({ server: process.argv[2]!, apiKey: "any", tokenCache: "memory" });
let count = 0;
let letters = 0;
for await (const { id, name } of qlik.items.list()) {
  count += 1;
  letters += String(id).length + name.length;
}
process.stdout.write(JSON.stringify({ count, letters }));
