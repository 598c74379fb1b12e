import { expect, it } from "vitest";
import { askToken, startTenant } from "./tenant-client.ts";

const path = (id: string) => `/api/v1/oauth-clients/${id}/client-secrets`;

it("a client signs in with each of its secrets until that is deleted", async () => {
  const client = await startTenant();
  const { clientId, clientSecret } = client.sandbox;
  const made = await client.send("POST", path(clientId));
  expect(made).toMatchObject({ status: 201, body: { clientId, hint: made.body.clientSecret.slice(-5) } });
  const hintsOf = async () =>
    (await client.get(`/api/v1/oauth-clients/${clientId}`)).body.clientSecrets.map((one: any) => one.hint);
  expect(await hintsOf()).toEqual([clientSecret.slice(-5), made.body.hint]);
  for (const client_secret of [clientSecret, made.body.clientSecret]) {
    expect((await askToken(client, { client_secret })).status).toBe(200);
  }

  const gone = await client.send("DELETE", `${path(clientId)}/${clientSecret.slice(-5)}`);
  expect(gone.status).toBe(204);
  expect(await hintsOf()).toEqual([made.body.hint]);
  expect((await askToken(client)).body.errors[0].code).toBe("OAUTH-22");
  expect((await askToken(client, { client_secret: made.body.clientSecret })).status).toBe(200);
});

it("a client that was made may have more secrets than the one that it came with", async () => {
  const client = await startTenant();
  const { body } = await client.send("POST", "/api/v1/oauth-clients", {
    appType: "web",
    clientName: "Nightly",
  });
  const { clientId: client_id } = body;
  const more = (await client.send("POST", path(client_id))).body.clientSecret;
  for (const client_secret of [body.clientSecret, more]) {
    expect((await askToken(client, { client_id, client_secret })).status).toBe(200);
  }
});

it.each<
  [
    what: string,
    id: (all: { clientId: string; publicClientId: string }) => string,
    times: number,
    status: number,
  ]
>([
  ["a sixth secret", ({ clientId }) => clientId, 5, 409],
  ["a secret of a public client", ({ publicClientId }) => publicClientId, 1, 400],
  ["a secret of a client that there is not", () => "nobody", 1, 404],
])("refuses %s", async (_what, id, times, status) => {
  const { sandbox, send } = await startTenant();
  const answers = [];
  for (let i = 0; i < times; i++) answers.push(await send("POST", path(id(sandbox))));
  expect(answers.at(-1)!.status).toBe(status);
  expect(answers.slice(0, -1).every((answer) => answer.status === 201)).toBe(true);
});

it("refuses to delete what there is not, and whoever is no admin", async () => {
  const { sandbox, send } = await startTenant();
  const { clientId, analystApiKey } = sandbox;
  expect((await send("DELETE", `${path(clientId)}/nope!`)).status).toBe(404);
  expect((await send("POST", path(clientId), undefined, analystApiKey)).status).toBe(403);
});
