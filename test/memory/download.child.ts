import { connect } from "../../src/connect.ts";
import { watchMemory } from "./peak.ts";

/** Run by memory.test.ts: saves a large file. */
const [, , server = "", to = ""] = process.argv;
const qlik = connect({ server, apiKey: "any", tokenCache: "memory" });
// What the first request loads is not what the bytes take.
await qlik.tempContents.get("small", {}, { to: `${to}.small` });
const peak = watchMemory();
const { bytes } = await qlik.apps.download("a", { to });
process.stdout.write(JSON.stringify({ bytes, grown: peak() }));
