import { connect } from "../../src/connect.ts";
import { watchMemory } from "./peak.ts";

/** Run by memory.test.ts: sends a large file whole, in a form, and by pieces. */
const [, , server = "", path = ""] = process.argv;
const qlik = connect({ server, apiKey: "any", tokenCache: "memory" });
// What the first request loads is not what the bytes take.
await qlik.apps.media.files.update("a", "small", new Blob(["small"]));
const peak = watchMemory();
await qlik.apps.media.files.update("a", "large", { path });
await qlik.extensions.create({ file: { path } });
await qlik.apps.import({ path });
process.stdout.write(JSON.stringify({ grown: peak() }));
