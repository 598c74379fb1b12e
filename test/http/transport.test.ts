import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { toResponse } from "../../src/http/answer.ts";
import { createTransport } from "../../src/http/transport.ts";
import { caught } from "../helpers/caught.ts";
import { scriptedServer, type Answer } from "../helpers/scripted-server.ts";

const text = "ä long text ".repeat(5_000);
const plain = { method: "GET", headers: new Headers() };

async function fetched(answer: Answer): Promise<{ status: number; text: string }> {
  const { url } = await scriptedServer(() => answer);
  const response = await createTransport()(`${url}/`, { ...plain, headers: new Headers() });
  return { status: response.status, text: await toResponse(response).text() };
}

const packed =
  (encoding: string, bytes: Uint8Array | string): Answer =>
  (response) =>
    response.writeHead(200, { "content-encoding": encoding }).end(bytes);

describe("an answer's body", () => {
  it.each<[string, Answer, number, string]>([
    ["as it is", { body: text }, 200, text],
    ["gzip", packed("gzip", gzipSync(text)), 200, text],
    ["br", packed("br", brotliCompressSync(text)), 200, text],
    ["gzip, and empty", packed("gzip", ""), 200, ""],
    ["br, and empty", packed("br", ""), 200, ""],
    ["none, 204", { status: 204 }, 204, ""],
    ["none, 304", { status: 304 }, 304, ""],
    [
      "after an early hint",
      (_, socket) =>
        socket.write("HTTP/1.1 103 Hint\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok") && undefined,
      200,
      "ok",
    ],
  ])("%s", async (_what, answer, status, body) => {
    expect(await fetched(answer)).toEqual({ status, text: body });
  });

  const cut =
    (head: Record<string, string>, bytes: Uint8Array): Answer =>
    (response) => {
      response.writeHead(200, head).write(bytes, () => setImmediate(() => response.destroy()));
    };
  const gzipped = gzipSync(Buffer.from(Array.from({ length: 9_000 }, (_, i) => (i * i) % 251)));

  it.each<[string, Answer, string]>([
    ["cut short, with a length", cut({ "content-length": "100" }, Buffer.from("abc")), "ECONNRESET"],
    ["cut short, in chunks", cut({}, Buffer.from("abc")), "ECONNRESET"],
    ["cut short, gzip", cut({ "content-encoding": "gzip" }, gzipped.subarray(0, 50)), "ECONNRESET"],
    ["with half of its gzip", packed("gzip", gzipped.subarray(0, 50)), "Z_BUF_ERROR"],
    ["with half of its br", packed("br", brotliCompressSync(gzipped).subarray(0, 50)), "Z_BUF_ERROR"],
    ["that is no gzip", packed("gzip", "hello"), "Z_DATA_ERROR"],
    ["with an impossible status", (_, socket) => void socket.end("HTTP/1.1 999 X\r\n\r\n"), "RangeError"],
    ["that switches protocols", (_, socket) => void socket.end("HTTP/1.1 101 X\r\n\r\n"), ""],
    ["that is no HTTP", (_, socket) => void socket.end("hello"), "HPE_INVALID_CONSTANT"],
  ])("%s is a network error", async (_what, answer, cause) => {
    const error = await caught(fetched(answer));
    expect(error.code).toBe("network");
    expect((error.cause as Error).message).toContain(cause);
  });
});

describe("a request", () => {
  it.each(["POST", "PUT", "PATCH", "DELETE", "GET"])("%s says how long its body is", async (method) => {
    const { url, requests, connections } = await scriptedServer(() => ({}));
    const fetch = createTransport();
    for (const body of ['{"a":"ä"}', undefined]) {
      await toResponse(await fetch(`${url}/`, { method, headers: new Headers(), body })).text();
    }
    expect(requests.map((request) => request.body)).toEqual(['{"a":"ä"}', ""]);
    expect(requests[0]!.headers["content-length"]).toBe("10");
    expect(connections()).toBe(1);
  });

  it("is not repaired: a path with an encoded step up arrives as it was given", async () => {
    const { url, requests } = await scriptedServer(() => ({}));
    await createTransport()(`${url}/a/%2E%2E/b?c=%2B`, plain);
    expect(requests[0]!.target).toBe("/a/%2E%2E/b?c=%2B");
  });

  it.each([
    ["before the answer", false],
    ["in the middle of the body", true],
  ])("can be cancelled %s", async (_what, answered) => {
    const controller = new AbortController();
    const { url } = await scriptedServer(() => (response) => {
      if (!answered) return controller.abort();
      response.writeHead(200).write("begun", () => setImmediate(() => controller.abort()));
    });
    const signal = controller.signal;
    const sent = createTransport()(`${url}/`, { ...plain, signal }).then((answer) =>
      toResponse(answer).text(),
    );
    expect((await caught(sent)).code).toBe("aborted");
  });

  it("with a header that node:http refuses is one of our errors, and does not show it", async () => {
    const headers = new Headers({ authorization: "Bearer canary\u0001" });
    const error = await caught(createTransport()("http://127.0.0.1:1/", { method: "GET", headers }));
    expect(error.code).toBe("network");
    expect(String((error.cause as Error).message)).not.toContain("canary");
  });
});

it("as many calls as are made at once have a connection each, and no call opens a second one", async () => {
  const LANES = 128;
  let [arrived, open] = [0, () => {}];
  const all = new Promise<void>((resolve) => (open = resolve));
  const { url, connections } = await scriptedServer(() => async (response) => {
    if (++arrived === LANES) open();
    await all;
    response.end();
  });
  const fetch = createTransport();
  const lane = async () => {
    for (let i = 0; i < 2; i++) await (await fetch(`${url}/`, plain)).read!(() => true);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  expect([arrived, connections()]).toEqual([2 * LANES, LANES]);
});
