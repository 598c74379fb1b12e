import { openAsBlob, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { RawBody } from "../../src/http/types.ts";
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

async function fileBlob(): Promise<Blob> {
  const path = join(tempFolder(), "file");
  writeFileSync(path, TEXT);
  return openAsBlob(path);
}

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
  it("arrives in parts, and its type names the boundary", async () => {
    const { url, requests } = await scriptedServer(() => ({}));
    await testClient(url).request({ method: "POST", path: "/x", body: form() });
    const { headers, body } = requests[0]!;
    const arrived = await new Response(body, {
      headers: { "content-type": headers["content-type"]! },
    }).formData();
    const file = arrived.get("file") as File;
    expect([arrived.get("name"), file.name, file.type, await file.text()]).toEqual([
      "é",
      'a".csv',
      "text/csv",
      TEXT,
    ]);
  });
});

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
