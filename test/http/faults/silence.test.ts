import { createServer, type AddressInfo, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { createTransport } from "../../../src/http/transport.ts";
import { caught } from "../../helpers/caught.ts";
import { fixedTokens, testClient } from "../../helpers/http-client.ts";
import { scriptedServer, type Answer } from "../../helpers/scripted-server.ts";

/** A server that is silent: each part of a request has its limit, and its error says which part it was. */

const get = { method: "GET", path: "/x", operation: "x.get" } as const;
const BYTES = { "content-type": "application/octet-stream" };

/** What listens, and says when the other side has let go. */
async function listener(behave: (socket: Socket) => void) {
  let connections = 0;
  let closed = () => {};
  const closing = new Promise<void>((resolve) => (closed = resolve));
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on("error", () => {}).once("close", closed);
    behave(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const resume = () => sockets.forEach((socket) => socket.resume());
  return { host, closing, resume, connections: () => connections };
}

const begun =
  (head: Record<string, string>, bytes: Uint8Array | string): Answer =>
  (response) =>
    void response.writeHead(200, head).write(bytes);

it("that never agrees on an encryption is one that cannot be connected to", async () => {
  const { host, closing, connections } = await listener((socket) => void socket.resume());
  const client = testClient(`https://${host}`, { fetch: createTransport({ connectTimeout: 40 }) });
  const error = await caught(client.request(get));
  expect([error.code, error.message]).toEqual([
    "timeout",
    `Connecting to ${host} did not succeed within 40 ms.`,
  ]);
  await closing;
  expect(connections()).toBe(1);
});

it("a limit that is shorter than that for connecting counts for it too", async () => {
  const { host, closing } = await listener((socket) => void socket.resume());
  const error = await caught(testClient(`https://${host}`).request({ ...get, timeout: 30 }));
  expect(error.message).toBe(`Connecting to ${host} did not succeed within 30 ms.`);
  await closing;
});

it("that never answers did not answer", async () => {
  const { host, closing, connections } = await listener((socket) => void socket.resume());
  const error = await caught(testClient(`http://${host}`).request({ ...get, timeout: 40 }));
  expect([error.code, error.message]).toEqual(["timeout", `${host} did not answer within 40 ms.`]);
  expect(error.remedy).toContain("`timeout`");
  await closing;
  expect(connections()).toBe(1);
});

it("that drips its head, letter by letter, did not answer either", async () => {
  const { host, closing } = await listener((socket) => {
    socket.resume();
    let sent = 0;
    socket.write("HTTP/1.1 200 OK\r\n");
    const drip = setInterval(() => socket.write(`x-${(sent += 1)}: y\r\n`), 10);
    socket.once("close", () => clearInterval(drip));
  });
  const error = await caught(testClient(`http://${host}`).request({ ...get, timeout: 200 }));
  expect([error.code, error.message]).toEqual(["timeout", `${host} did not answer within 200 ms.`]);
  await closing;
});

it.each<[string, Answer]>([
  ["JSON", begun({ "content-type": "application/json" }, '{"a":')],
  ["JSON with a length", begun({ "content-type": "application/json", "content-length": "99" }, '{"a":')],
  ["a download", begun(BYTES, "piece")],
  ["gzip", begun({ ...BYTES, "content-encoding": "gzip" }, gzipSync("x".repeat(9_000)).subarray(0, 20))],
  ["nothing yet", (response) => response.writeHead(200, BYTES).flushHeaders()],
])("that stops in the middle of %s stopped there", async (_what, answer) => {
  let closed = () => {};
  const closing = new Promise<void>((resolve) => (closed = resolve));
  const { url, requests } = await scriptedServer(() => (response, socket) => {
    socket.once("close", closed);
    if (typeof answer === "function") answer(response, socket);
  });
  const read = async () => {
    const { data } = await testClient(url).request({ ...get, timeout: 60 });
    if (data instanceof ReadableStream) await new Response(data).arrayBuffer();
  };
  const error = await caught(read());
  expect(error.code).toBe("timeout");
  expect(error.message).toMatch(/127\.0\.0\.1:\d+ stopped in the middle of its answer/);
  await closing;
  expect(requests).toHaveLength(1);
});

/** Byte by byte, without end. */
const dripping =
  (status: number, head: Record<string, string>, bytes = "x"): Answer =>
  (response) => {
    response.writeHead(status, head);
    const drip = setInterval(() => response.write(bytes), 20);
    response.once("close", () => clearInterval(drip));
  };

it.each([
  ["JSON", 200, { "content-type": "application/json" }, "timeout"],
  ["a text", 200, { "content-type": "text/csv" }, "timeout"],
  ["the reasons of a failure, which it is all the same", 404, {}, "not-found"],
])("that drips %s does not do so for ever", async (_what, status, head, code) => {
  let closed = () => {};
  const closing = new Promise<void>((resolve) => (closed = resolve));
  const { url, requests } = await scriptedServer(() => (response, socket) => {
    socket.once("close", closed);
    (dripping(status, head) as (one: typeof response, other: Socket) => void)(response, socket);
  });
  const error = await caught(testClient(url).request({ ...get, timeout: 400 }));
  expect(error.code).toBe(code);
  if (code === "timeout")
    expect(error.message).toMatch(/^127\.0\.0\.1:\d+ only drips: no more than \d+ bytes/);
  await closing;
  expect(requests).toHaveLength(1);
});

it.each<[string, Answer]>([
  ["a file", dripping(200, BYTES)],
  ["JSON that the caller reads", dripping(200, { "content-type": "application/json" })],
])("that drips %s may do so", async (_what, answer) => {
  const { url } = await scriptedServer(() => answer);
  const { data } = await testClient(url).request({ ...get, raw: true, timeout: 100 });
  let bytes = 0;
  for await (const chunk of (data as Response).body!) if ((bytes += chunk.byteLength) >= 15) break;
  expect(bytes).toBeGreaterThanOrEqual(15);
});

it("that sends slowly, but does not drip, is waited for", async () => {
  const piece = " ".repeat(1_000);
  const { url } = await scriptedServer(() => (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    let pieces = 0;
    const send = setInterval(() => {
      if ((pieces += 1) < 25) return void response.write(piece);
      clearInterval(send);
      response.end("{}");
    }, 20);
  });
  expect((await testClient(url).request({ ...get, timeout: 200 })).data).toEqual({});
});

const LARGE = new Uint8Array(32 * 1024 * 1024);

it.each([
  ["bytes", () => LARGE],
  ["a stream", () => new Blob([LARGE]).stream()],
])("that takes no more of %s is named", async (_what, body) => {
  const { host, closing, resume } = await listener((socket) => void socket.pause());
  const sent = testClient(`http://${host}`).request({
    method: "POST",
    path: "/x",
    body: body(),
    timeout: 100,
  });
  const error = await caught(sent);
  expect([error.code, error.message]).toEqual([
    "timeout",
    `${host} took no more of what was sent within 100 ms.`,
  ]);
  // Whoever reads nothing does not see that the other side is gone.
  resume();
  await closing;
});

describe("no silence of the tenant is", () => {
  it("a process that is busy with something else", async () => {
    const busy = () => {
      for (const end = performance.now() + 120; performance.now() < end;);
    };
    const { url } = await scriptedServer(
      () => (response) => void response.writeHead(200, BYTES).end("answer", busy),
    );
    // The answer is under way when the process gets busy, and its time is over when it looks up.
    const { data } = await testClient(url).request({ ...get, raw: true, timeout: 60 });
    expect(await (data as Response).text()).toBe("answer");
  });

  it("a person who signs in meanwhile, nor is it the request's time", async () => {
    const { url } = await scriptedServer(() => ({ body: "done" }));
    const took: number[] = [];
    let clock = 0;
    const client = testClient(url, {
      tokens: {
        ...fixedTokens("a-token"),
        get: async () => {
          clock += 60_000;
          await sleep(500);
          return { reveal: () => "a-token" };
        },
      },
      now: () => clock,
      observe: (event) => event.kind === "answer" && took.push(event.ms),
    });
    expect((await client.request({ ...get, timeout: 300 })).data).toBe("done");
    expect(took).toEqual([0]);
  });

  it("a source that is late with what is to be sent", async () => {
    const { url, requests } = await scriptedServer(() => ({ status: 204 }));
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        controller.enqueue(Buffer.from("slow"));
        await sleep(500);
        controller.enqueue(Buffer.from("ly"));
        controller.close();
      },
    });
    await testClient(url).request({ method: "POST", path: "/x", body, timeout: 300 });
    expect(requests[0]!.body).toBe("slowly");
  });

  it("the wait for one of the pool's connections", async () => {
    const { url, requests } = await scriptedServer(({ target }) =>
      target === "/slow" ? (response) => void setTimeout(() => response.end(), 600) : {},
    );
    const client = testClient(url, { fetch: createTransport({ maxSockets: 1 }) });
    const first = client.request({ method: "GET", path: "/slow" });
    while (requests.length === 0) await sleep(5);
    await client.request({ ...get, timeout: 400 });
    await first;
    expect(requests).toHaveLength(2);
  });
});
