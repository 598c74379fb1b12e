import { setTimeout as sleep } from "node:timers/promises";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { caught } from "../helpers/caught.ts";
import { testClient } from "../helpers/http-client.ts";
import { scriptedServer, type Answer } from "../helpers/scripted-server.ts";

/** Answers whose body is a stream, and the same of raw ones. */

const BYTES = { "content-type": "application/octet-stream" };
const get = { method: "GET", path: "/x", operation: "x.download" } as const;

/** A server that sends a piece and no more, and tells when the connection closes. */
async function unending() {
  let closed = () => {};
  const closing = new Promise<void>((resolve) => (closed = resolve));
  const server = await scriptedServer(() => (response, socket) => {
    socket.once("close", closed);
    response.writeHead(200, BYTES);
    response.write("piece");
  });
  return { ...server, closing };
}

const streamOf = (data: unknown) =>
  data instanceof Response ? data.body! : (data as ReadableStream<Uint8Array>);

describe.each([
  ["a stream", false],
  ["the body of a raw answer", true],
])("%s", (_what, raw) => {
  it.each(["the caller's signal", "Ctrl-C"])("is aborted on the wire by %s", async (by) => {
    const { url, closing } = await unending();
    const controller = new AbortController();
    const { signal } = controller;
    const client = testClient(url, by === "Ctrl-C" ? { currentSignal: () => signal } : {});
    const { data } = await client.request({ ...get, raw, ...(by !== "Ctrl-C" && { signal }) });
    const reader = streamOf(data).getReader();
    expect(Buffer.from((await reader.read()).value!).toString()).toBe("piece");
    const next = reader.read();
    controller.abort();
    expect((await caught(next)).code).toBe("aborted");
    await closing;
  });

  it("closes the connection when it is cancelled", async () => {
    const { url, closing } = await unending();
    const { data } = await testClient(url).request({ ...get, raw });
    await streamOf(data).cancel();
    await closing;
  });

  it("closes the connection when a loop over it breaks", async () => {
    const { url, closing } = await unending();
    const { data } = await testClient(url).request({ ...get, raw });
    for await (const chunk of streamOf(data) as unknown as AsyncIterable<Uint8Array>)
      if (chunk.length > 0) break;
    await closing;
  });

  it("keeps the connection when it is read to its end", async () => {
    const answer: Answer = { headers: BYTES, body: "all of it" };
    const { url, connections } = await scriptedServer(() => answer);
    const client = testClient(url);
    for (let times = 0; times < 3; times++) {
      const { data } = await client.request({ ...get, raw });
      expect(await text(streamOf(data) as never)).toBe("all of it");
    }
    expect(connections()).toBe(1);
  });

  it("fails where it is cut short", async () => {
    const { url } = await scriptedServer(() => (response, socket) => {
      response.writeHead(200, { ...BYTES, "content-length": "100" });
      response.write("piece", () => socket.destroy());
    });
    const { data } = await testClient(url).request({ ...get, raw });
    expect((await caught(text(streamOf(data) as never))).code).toBe("network");
  });

  it("may be read more slowly than the timeout of a request: that is not the tenant's silence", async () => {
    const { url } = await scriptedServer(() => ({ headers: BYTES, body: "x".repeat(500_000) }));
    const { data } = await testClient(url, { timeout: 300 }).request({ ...get, raw });
    const reader = streamOf(data).getReader();
    await reader.read();
    await sleep(400);
    reader.releaseLock();
    expect(await text(streamOf(data) as never)).toMatch(/^x+$/);
  });

  it("leaves nothing on the caller's signal when it has been read", async () => {
    const { url } = await scriptedServer(() => ({ headers: BYTES, body: "x" }));
    const controller = new AbortController();
    const { data } = await testClient(url).request({ ...get, raw, signal: controller.signal });
    await text(streamOf(data) as never);
    controller.abort();
    await sleep(5);
  });
});

it("an empty download is undefined", async () => {
  const { url } = await scriptedServer(() => ({ headers: { ...BYTES, "content-length": "0" }, body: "" }));
  expect((await testClient(url).request(get)).data).toBeUndefined();
});

it("a failure is read for its reasons, whatever it says that it is", async () => {
  const { url } = await scriptedServer(() => ({
    status: 400,
    headers: BYTES,
    body: '{"errors":[{"title":"no"}]}',
  }));
  expect((await caught(testClient(url).request(get))).code).toBe("invalid");
});

it.each<[number, Record<string, string>, unknown]>([
  [201, { location: "/v1/x" }, { location: "/v1/x" }],
  [202, { "content-location": "/v1/x" }, { location: "/v1/x" }],
  [200, { location: "/v1/x" }, undefined],
  [201, {}, undefined],
  [204, { location: "/v1/x" }, undefined],
])("nothing with %i and %j is %j", async (status, headers, data) => {
  const { url } = await scriptedServer(() => ({ status, headers }));
  expect((await testClient(url).request({ ...get, method: "POST" })).data).toEqual(data);
});
