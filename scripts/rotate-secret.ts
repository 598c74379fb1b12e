/**
 * Gives a context's OAuth client a new secret: made, tried, written to the contexts file, and only then the old one deleted.
 * The file works at every moment. Its comments stay; the client must be allowed to manage OAuth clients, or --as who is.
 * qlik run scripts/rotate-secret.ts --of bot [--as admin] [--file contexts.yml]
 */
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { connect, isQlikError } from "qlik-toolkit";

const { values } = parseArgs({
  options: { of: { type: "string" }, as: { type: "string" }, file: { type: "string" } },
});
const name = values.of;
if (name === undefined) throw new Error("Give --of CONTEXT.");
// The variable may name the contexts file itself.
if (values.file !== undefined) process.env.QLIK_CLI_USER_HOME_DIR = resolve(values.file);
const qlikCommand = (args: string[], input?: string) =>
  execFileSync("qlik", args, { encoding: "utf8", input, stdio: ["pipe", "pipe", "inherit"] });

const facts = JSON.parse(qlikCommand(["context", "get", name, "--json"])) as Record<string, string>;
const { server, "oauth-client-id": clientId } = facts;
if (server === undefined || clientId === undefined) throw new Error(`${name} has no OAuth client.`);

const qlik = connect({ context: values.as ?? name });
const { clientSecrets: old = [] } = await qlik.oauthClients.get(clientId);
if (old.length !== 1) throw new Error(`The client has ${old.length} secrets: which one is in the file?`);
const { clientSecret, hint } = await qlik.oauthClients.clientSecrets.create(clientId);
try {
  await trial();
} catch (error) {
  await qlik.oauthClients.clientSecrets.delete(clientId, hint);
  throw error;
}
// From here on the file may hold the new one: whatever fails, both stay.
qlikCommand(["context", "update", name, "--oauth-client-secret", "-"], `${clientSecret}\n`);
await connect({ context: name, tokenCache: "memory" }).users.me();
await qlik.oauthClients.clientSecrets.delete(clientId, old[0]!.hint);
console.log(`${name} has a new secret, ${hint}…; the old one is deleted.`);

/** A secret may take some seconds until every part of the tenant knows it. */
async function trial(attempts = 5): Promise<void> {
  try {
    await connect({ server: server!, clientId: clientId!, clientSecret, tokenCache: "memory" }).users.me();
  } catch (error) {
    if (attempts <= 1 || !isQlikError(error) || error.code !== "auth") throw error;
    await sleep(2_000);
    await trial(attempts - 1);
  }
}
