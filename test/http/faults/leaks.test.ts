import { inspect } from "node:util";
import { expect, it } from "vitest";
import { openClient } from "../../../src/connection.ts";
import { makeProfile } from "../../../src/contexts/profile.ts";
import { rememberSecret } from "../../../src/redact.ts";
import { caught } from "../../helpers/caught.ts";
import { scriptedServer, type Answer, type Seen } from "../../helpers/scripted-server.ts";

/** A server that sends back everything it was sent, wherever an answer has room for it. */

const SECRETS = {
  token: "canary-token-0001",
  secret: "canary-secret/0002+é",
  cookie: "sid=canary-cookie-0003",
};
// What the tenant may do with a secret before it sends it back.
const spellings = [
  ...Object.values(SECRETS),
  ...Object.values(SECRETS).map(encodeURIComponent),
  ...Object.values(SECRETS).map((one) => JSON.stringify(one).slice(1, -1)),
];
const echo = Object.values(SECRETS).join(" and ");
const json = { "content-type": "application/json" };
const item = {
  code: echo,
  title: echo,
  detail: echo,
  status: echo,
  source: { pointer: echo },
  meta: { [echo]: [echo, { access_token: "canary-unknown" }] },
  inner: { title: echo, context: echo, client_secret: "canary-unknown" },
};
const latin1 = (text: string) => Buffer.from(text).toString("latin1");
const headers = {
  "x-b3-traceid": latin1(echo),
  "retry-after": latin1(echo),
  "set-cookie": latin1(SECRETS.cookie),
};

const answers: [string, Answer][] = [
  ["errors", { status: 400, headers, body: { errors: [item, echo], traceId: echo } }],
  ["one error", { status: 403, headers, body: { ...item, traceId: echo } }],
  ["RFC 6749's", { status: 400, headers, body: { error: echo, error_description: echo } }],
  ["a text", { status: 404, headers, body: echo }],
  ["a page", { status: 502, headers, body: `<html><title>${echo}</title>${echo}` }],
  ["a page of no tenant", { status: 404, headers, body: `<html><title>${echo}</title>` }],
  [
    "XML",
    { status: 500, headers, body: `<Error><Code>${echo}</Code><RequestId>${echo}</RequestId></Error>` },
  ],
  ["a refusal", { status: 401, headers, body: { errors: [item] } }],
  ["broken JSON", { status: 200, headers: { ...headers, ...json }, body: `{"${echo}` }],
  ["a redirect to a host", { status: 302, headers: { location: `https://${SECRETS.token}.example/` } }],
  ["a redirect to no address", { status: 302, headers: { location: `http://[${SECRETS.token}` } }],
  ["a redirect to a path", { status: 307, headers: { location: `/${encodeURIComponent(echo)}` } }],
  ["a refusal for the rate", { status: 429, headers, body: { errors: [item] } }],
  ["gzip that is none", { headers: { ...json, "content-encoding": "gzip" }, body: echo }],
  [
    "a body that is cut",
    (response) =>
      void response.writeHead(200, { ...json, "content-length": 900 }).write(echo, () => response.destroy()),
  ],
  ["a body that stops", (response) => void response.writeHead(200, { ...headers, ...json }).write(echo)],
  ["no answer", () => {}],
  ["a reset", (_, socket) => void socket.resetAndDestroy()],
  ["no HTTP", (_, socket) => void socket.end(echo)],
  ["a status that is none", (_, socket) => void socket.end(`HTTP/1.1 999 ${SECRETS.token}\r\n\r\n`)],
  ["a header that is none", (_, socket) => void socket.end(`HTTP/1.1 200 OK\r\n${SECRETS.token}\r\n\r\n`)],
];

async function connectTo(script: (seen: Seen) => Answer) {
  rememberSecret(SECRETS.cookie);
  const { url, requests } = await scriptedServer(script);
  const profile = makeProfile({
    name: "dev",
    origin: "test",
    server: url,
    headers: { cookie: SECRETS.cookie },
    credentials: { kind: "oauth-m2m", clientId: "client", clientSecret: { env: "SECRET" } },
  });
  const client = openClient(profile, {
    ...{ tokenCache: "memory", timeout: 400, retries: 0 },
    env: { SECRET: SECRETS.secret },
  });
  return { client, requests };
}

function expectNoSecret(error: Error) {
  const shown = [
    inspect(error, { depth: Infinity, showHidden: true }),
    JSON.stringify(error),
    JSON.stringify(error, Object.getOwnPropertyNames(error)),
  ];
  for (let one: unknown = error; one instanceof Error; one = one.cause) {
    shown.push(String(one), one.stack ?? "", JSON.stringify(one));
  }
  for (const text of shown) {
    for (const secret of [...spellings, "canary-unknown"]) expect(text).not.toContain(secret);
  }
}

const get = {
  method: "POST",
  path: `/api/v1/x`,
  operation: "x.list",
  body: { note: SECRETS.token },
} as const;

it.each(answers)("no secret is in the error after %s", async (_what, answer) => {
  const { client, requests } = await connectTo(({ target }) =>
    target === "/oauth/token" ? { body: { access_token: SECRETS.token } } : answer,
  );
  expectNoSecret(await caught(client.request(get)));
  expect(requests.at(-1)!.headers).toMatchObject({
    authorization: `Bearer ${SECRETS.token}`,
    cookie: SECRETS.cookie,
  });
});

it.each(answers)("no secret is in the error after a sign-in that ends with %s", async (_what, answer) => {
  const { client, requests } = await connectTo(() => answer);
  expectNoSecret(await caught(client.request(get)));
  expect(requests[0]!.body).toContain(JSON.stringify(SECRETS.secret).slice(1, -1));
  expect(new Set(requests.map(({ target }) => target))).toEqual(new Set(["/oauth/token"]));
});
