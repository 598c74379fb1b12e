import { openAsBlob, writeFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import type { FormPart, HttpRequest, RawBody, TransferProgress } from "../../src/http/types.ts";
import { caught } from "../helpers/caught.ts";
import { fixedTokens, testClient } from "../helpers/http-client.ts";
import { inTurn, scriptedServer, type Answer } from "../helpers/scripted-server.ts";
import { tempFolder } from "../helpers/temp-home.ts";

/** Bodies that are no JSON: how they are sent, and sent again. */

const TEXT = "some bytes, é included";

function streamOf(...chunks: string[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });
}

function pathOf(text: string): string {
  const path = join(tempFolder(), "file");
  writeFileSync(path, text);
  return path;
}

const fileBlob = (): Promise<Blob> => openAsBlob(pathOf(TEXT));

function form(): FormData {
  const made = new FormData();
  made.append("name", "é");
  made.append("file", new Blob([TEXT], { type: "text/csv" }), 'a".csv');
  return made;
}

const put = {
  method: "PUT",
  path: "/x",
  operation: "x.update",
  contentType: "application/octet-stream",
} as const;

const repeatable: [string, () => RawBody | Promise<RawBody>][] = [
  ["a Uint8Array", () => new TextEncoder().encode(TEXT)],
  ["a part of a Buffer", () => Buffer.from(`<<${TEXT}>>`).subarray(2, -2)],
  ["a Blob", () => new Blob([TEXT])],
  ["a file", fileBlob],
  ["a path", () => ({ path: pathOf(TEXT) })],
  ["a file URL", () => ({ path: pathToFileURL(pathOf(TEXT)) })],
  ["a text", () => TEXT],
];

describe("bytes", () => {
  it.each([...repeatable, ["a stream", () => streamOf("some bytes, ", "é included")] as const])(
    "%s arrives as it is",
    async (what, make) => {
      const { url, requests } = await scriptedServer(() => ({}));
      await testClient(url).request({ ...put, body: await make() });
      expect(requests.map(({ body }) => body)).toEqual([TEXT]);
      const { headers } = requests[0]!;
      expect(headers["content-type"]).toBe("application/octet-stream");
      // A length where there is one: some servers refuse pieces.
      expect(headers["content-length"]).toBe(what === "a stream" ? undefined : "23");
    },
  );

  it.each<[string, RawBody, string | undefined, string]>([
    ["a Blob without a type", new Blob(["x"]), undefined, "application/octet-stream"],
    ["a Blob with one", new Blob(["x"], { type: "a/b" }), undefined, "a/b"],
    ["a Blob, where the operation says more", new Blob(["x"], { type: "a/b" }), "c/d", "c/d"],
    ["a form of fields", new URLSearchParams({ a: "b c" }), undefined, "application/x-www-form-urlencoded"],
  ])("%s has a type", async (_what, body, contentType, type) => {
    const { url, requests } = await scriptedServer(() => ({}));
    await testClient(url).request({ method: "POST", path: "/x", body, contentType });
    expect(requests[0]!.headers["content-type"]).toBe(type);
  });
});

describe("a form", () => {
  it("of parts has a length, unless one is a stream", async () => {
    const { url, requests } = await scriptedServer(() => ({}));
    const path = join(tempFolder(), "é.csv");
    writeFileSync(path, TEXT);
    const parts: FormPart[] = [
      { name: "Json", value: '{"name":"é"}', type: "application/json" },
      { name: "File", value: { path }, type: "text/csv" },
      { name: "raw", value: Buffer.from("raw"), fileName: 'a"\r\nb' },
    ];
    const post = { method: "POST", path: "/x" } as const;
    await testClient(url).request({ ...post, form: parts });
    await testClient(url).request({ ...post, form: [{ name: "s", value: streamOf("one", "two") }] });
    const [whole, streamed] = requests;
    expect(Number(whole!.headers["content-length"])).toBe(Buffer.byteLength(whole!.body));
    expect(streamed!.headers["content-length"]).toBeUndefined();
    const arrived = await parsed(whole!);
    const file = arrived.get("File") as File;
    expect([arrived.get("Json"), file.name, file.type, await file.text()]).toEqual([
      '{"name":"é"}',
      "é.csv",
      "text/csv",
      TEXT,
    ]);
    // Of JSON without a name of a file, a server makes a value and no file.
    expect(whole!.body).toContain('name="Json"\r\nContent-Type: application/json\r\n\r\n{');
    expect(await (arrived.get("raw") as File).text()).toBe("raw");
    expect(await ((await parsed(streamed!)).get("s") as File).text()).toBe("onetwo");
  });

  it("arrives in parts, and its type names the boundary", async () => {
    const { url, requests } = await scriptedServer(() => ({}));
    await testClient(url).request({ method: "POST", path: "/x", body: form() });
    const arrived = await parsed(requests[0]!);
    const file = arrived.get("file") as File;
    expect([arrived.get("name"), file.name, file.type, await file.text()]).toEqual([
      "é",
      'a".csv',
      "text/csv",
      TEXT,
    ]);
  });
});

async function parsed({ headers, body }: { headers: IncomingHttpHeaders; body: string }): Promise<FormData> {
  return await new Response(body, { headers: { "content-type": headers["content-type"]! } }).formData();
}

const failures: [string, Answer][] = [
  ["401", { status: 401 }],
  ["429", { status: 429, headers: { "retry-after": "1" } }],
  ["503", { status: 503 }],
  ["a reset", (_, socket) => socket.destroy()],
];

describe.each(failures)("after %s", (_what, failure) => {
  it.each([...repeatable, ["a form", form] as const])("%s is sent again, the same", async (_kind, make) => {
    const { url, requests } = await scriptedServer(inTurn(failure, { status: 204 }));
    await testClient(url, { tokens: fixedTokens("one", "two") }).request({ ...put, body: await make() });
    const strip = (text: string) => text.replaceAll(/-+formdata-\S+/g, "boundary");
    const [first, second, ...more] = requests.map(({ body }) => strip(body));
    expect(first).toContain(TEXT);
    expect([second, more]).toEqual([first, []]);
  });

  it("a stream is not: it is gone", async () => {
    const { url, requests } = await scriptedServer(inTurn(failure, { status: 204 }));
    const tokens = fixedTokens("one", "two");
    const error = await caught(testClient(url, { tokens }).request({ ...put, body: streamOf(TEXT) }));
    expect(["auth", "rate-limited", "server", "network"]).toContain(error.code);
    expect([requests.map(({ body }) => body), tokens.renewals]).toEqual([[TEXT], 0]);
  });
});

describe("a file", () => {
  it.each<[string, string, RegExp]>([
    ["that is not there", "none", /none cannot be read: there is no such file/],
    ["that is a folder", ".", /is a folder/],
  ])("%s is an error before anything is sent", async (_what, path, message) => {
    const { url, requests } = await scriptedServer(() => ({}));
    const body = { path: join(tempFolder(), path) };
    const error = await caught(testClient(url).request({ ...put, body }));
    expect([error.code, error.message]).toEqual(["usage", expect.stringMatching(message)]);
    expect(requests).toEqual([]);
  });
});

describe("progress", () => {
  it.each<[string, () => Partial<HttpRequest>, number | undefined]>([
    ["a path", () => ({ body: { path: pathOf("x".repeat(200_000)) } }), 200_000],
    ["bytes", () => ({ body: Buffer.alloc(200_000) }), 200_000],
    ["a stream", () => ({ body: Readable.from([Buffer.alloc(100_000), Buffer.alloc(100_000)]) }), undefined],
    ["a form", () => ({ form: [{ name: "a", value: new Blob(["x".repeat(200_000)]) }] }), expect.any(Number)],
  ])("of %s is told", async (_what, make, total) => {
    const { url } = await scriptedServer(() => ({}));
    const seen: TransferProgress[] = [];
    await testClient(url).request({ ...put, ...make(), onProgress: (progress) => seen.push(progress) });
    const last = seen.filter(({ received }) => received === 0).at(-1)!;
    expect(last).toEqual({ sent: expect.any(Number), received: 0, total });
    expect(last.sent).toBeGreaterThanOrEqual(200_000);
    if (last.total !== undefined) expect(last.sent).toBe(last.total);
  });
});

describe("a stream", () => {
  it("that fails is blamed, not the network", async () => {
    const { url } = await scriptedServer(() => ({}));
    const body = new ReadableStream<Uint8Array>({
      pull() {
        throw new Error("the disk is gone");
      },
    });
    const error = await caught(testClient(url).request({ ...put, body }));
    expect([error.code, error.message]).toEqual(["usage", "The stream to be sent failed: the disk is gone"]);
  });

  it("is cancelled with its request", async () => {
    const { url } = await scriptedServer(() => ({}));
    let cancelled: unknown;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(10)),
      cancel: (reason) => void (cancelled = reason ?? true),
    });
    const controller = new AbortController();
    const sent = testClient(url).request({ ...put, body, signal: controller.signal });
    setTimeout(() => controller.abort(), 20);
    expect((await caught(sent)).code).toBe("aborted");
    expect(cancelled).toBeDefined();
  });

  it("is not sent again to where a redirect wants its body", async () => {
    const { url, requests } = await scriptedServer(
      inTurn({ status: 307, headers: { location: "/y" } }, { status: 204 }),
    );
    const error = await caught(testClient(url).request({ ...put, body: streamOf(TEXT) }));
    expect([error.code, requests.length]).toEqual(["server", 1]);
  });
});
