import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { DownloadOptions, HttpRequest, SavedFile, TransferProgress } from "../../src/http/types.ts";
import { caught } from "../helpers/caught.ts";
import { testClient, type TestClient } from "../helpers/http-client.ts";
import { inTurn, scriptedServer, type Answer, type ScriptedServer } from "../helpers/scripted-server.ts";
import { temporaryFolder } from "../helpers/qlik.ts";

const BYTES = Buffer.from(Array.from({ length: 100_000 }, (_, index) => index % 251));
const request = { method: "GET", path: "/api/v1/temp-contents/x", operation: "tempContents.get" } as const;

/** Answers with the bytes from `start` on, and cuts the connection at `cut`. */
function bytes(start: number, { cut, headers = {}, status }: Partial<Sent> = {}): Answer {
  return (response) => {
    response.writeHead(status ?? (start > 0 ? 206 : 200), {
      "content-type": "application/octet-stream",
      "content-length": BYTES.length - start,
      ...(start > 0 && { "content-range": `bytes ${start}-${BYTES.length - 1}/${BYTES.length}` }),
      ...headers,
    });
    if (cut === undefined) response.end(BYTES.subarray(start));
    else sendAndCut(response, BYTES.subarray(start, cut));
  };
}
interface Sent {
  cut: number;
  headers: Record<string, string>;
  status: number;
}

/** What was written has left before the connection is cut. */
function sendAndCut(response: ServerResponse, part: Buffer): void {
  response.write(part, () => setTimeout(() => response.socket!.destroy(), 20));
}

interface Place {
  server: ScriptedServer;
  client: TestClient;
  folder: string;
  save: (options?: Partial<DownloadOptions>, asked?: HttpRequest) => Promise<SavedFile>;
  /** What is in the folder. */
  left: () => string[];
}

async function place(...answers: Answer[]): Promise<Place> {
  const server = await scriptedServer(inTurn(...answers));
  const client = testClient(server.url, { retries: 0 });
  const folder = temporaryFolder();
  const save: Place["save"] = (options, asked = request) =>
    client.download(asked, { to: join(folder, "a.qvf"), ...options });
  return { server, client, folder, save, left: () => readdirSync(folder).sort() };
}

const ranges = ({ server }: Place) => server.requests.map(({ headers }) => headers["range"]);

describe("a download to a file", () => {
  it("is there under its name when it is complete, and not before", async () => {
    const names: string[][] = [];
    const { save, left, folder } = await place(bytes(0));
    const onProgress = ({ received }: TransferProgress) =>
      void (received < BYTES.length && names.push(left()));
    expect(await save({ onProgress })).toEqual({
      path: join(folder, "a.qvf"),
      bytes: BYTES.length,
      type: "application/octet-stream",
    });
    expect(readFileSync(join(folder, "a.qvf")).equals(BYTES)).toBe(true);
    expect(left()).toEqual(["a.qvf"]);
    for (const during of names)
      expect(during).toEqual([expect.stringMatching(/^a\.qvf\.[0-9a-f]{8}\.part$/)]);
  });

  it("tells how far it is", async () => {
    const seen: TransferProgress[] = [];
    const { save } = await place(bytes(0));
    await save({ onProgress: (progress) => seen.push(progress) });
    expect(seen.at(-1)).toEqual({ sent: 0, received: BYTES.length, total: BYTES.length });
    const received = seen.map((one) => one.received);
    expect(received).toEqual([...received].sort((a, b) => a - b));
  });

  it("says how far it came where it breaks off, and leaves nothing but what was there", async () => {
    const { save, left, folder } = await place(bytes(0, { cut: 40_000 }));
    writeFileSync(join(folder, "a.qvf"), "the old one");
    const error = await caught(save());
    expect([error.code, error.message]).toEqual([
      "network",
      expect.stringMatching(/^tempContents\.get broke off after 40,000 of 100,000 bytes\. The connection /),
    ]);
    expect(left()).toEqual(["a.qvf"]);
    expect(readFileSync(join(folder, "a.qvf"), "utf8")).toBe("the old one");
  });

  it("is cancelled on the wire, and removed", async () => {
    let isCut: Promise<unknown> = Promise.resolve();
    const { save, left } = await place((response) => {
      isCut = once(response, "close");
      response.writeHead(200, { "content-length": BYTES.length });
      response.write(BYTES.subarray(0, 50_000));
    });
    const controller = new AbortController();
    const asked = { ...request, signal: controller.signal };
    const onProgress = () => controller.abort();
    expect((await caught(save({ onProgress }, asked))).code).toBe("aborted");
    await isCut;
    expect(left()).toEqual([]);
  });

  it.each<[string, (folder: string) => string, RegExp]>([
    ["no folder", (folder) => join(folder, "none", "a.qvf"), /there is no such folder/],
    ["a file for a folder", (folder) => join(folder, "file", "a.qvf"), /cannot be written/],
    ["nothing", () => "", /to must be the path of a file/],
  ])("sends nothing where it cannot be written: %s", async (_what, to, message) => {
    const { save, folder, server } = await place(bytes(0));
    writeFileSync(join(folder, "file"), "");
    const error = await caught(save({ to: to(folder) }));
    expect([error.code, error.message]).toEqual(["usage", expect.stringMatching(message)]);
    expect(server.requests).toEqual([]);
  });

  it("of a refusal leaves nothing", async () => {
    const { save, left } = await place({ status: 410, body: { errors: [{ code: "TC-1", title: "Gone" }] } });
    expect((await caught(save())).status).toBe(410);
    expect(left()).toEqual([]);
  });

  it("of no content is no file", async () => {
    const { save, left } = await place({ status: 204 });
    expect([(await caught(save())).code, left()]).toEqual(["not-found", []]);
  });

  it("of a compressed answer has what was compressed, and no total", async () => {
    const zipped = gzipSync(BYTES);
    const totals = new Set<unknown>();
    const { save, folder } = await place((response) => {
      response.writeHead(200, { "content-encoding": "gzip", "content-length": zipped.length });
      response.end(zipped);
    });
    await save({ onProgress: ({ total }) => totals.add(total) });
    expect(readFileSync(join(folder, "a.qvf")).equals(BYTES)).toBe(true);
    expect(totals).toEqual(new Set([undefined]));
  });

  it("takes a file URL, and an empty file", async () => {
    const { save, folder } = await place((response) =>
      response.writeHead(200, { "content-length": 0 }).end(),
    );
    const to = new URL(`file://${join(folder, "e")}`);
    expect(await save({ to })).toEqual({ path: join(folder, "e"), bytes: 0 });
    expect(existsSync(join(folder, "e"))).toBe(true);
  });
});

describe("a download that breaks off goes on where it was", () => {
  const etag = { etag: '"v1"' };

  it("by ranges, of the same file, as often as it takes", async () => {
    const there = await place(
      bytes(0, { cut: 30_000, headers: etag }),
      bytes(30_000, { cut: 70_000, headers: etag }),
      bytes(70_000, { headers: etag }),
    );
    const seen: number[] = [];
    const saved = await there.save({ knowsRanges: true, onProgress: ({ received }) => seen.push(received) });
    expect(saved.bytes).toBe(BYTES.length);
    expect(readFileSync(saved.path).equals(BYTES)).toBe(true);
    expect(ranges(there)).toEqual([undefined, "bytes=30000-", "bytes=70000-"]);
    expect(there.server.requests.map(({ headers }) => headers["if-range"])).toEqual([
      undefined,
      '"v1"',
      '"v1"',
    ]);
    expect(new Set(there.server.requests.map(({ headers }) => headers["accept-encoding"]))).toEqual(
      new Set(["identity"]),
    );
    // Each piece brought it on, so that each wait is the first.
    expect(there.client.waits).toEqual([500, 500]);
    expect(seen.at(-1)).toBe(BYTES.length);
  });

  it("where only the answer says that there are ranges", async () => {
    const there = await place(
      bytes(0, { cut: 30_000, headers: { "accept-ranges": "bytes" } }),
      bytes(30_000),
    );
    expect((await there.save()).bytes).toBe(BYTES.length);
    expect(ranges(there)).toEqual([undefined, "bytes=30000-"]);
  });

  it("from the start where the tenant sends all of it again", async () => {
    const { save } = await place(bytes(0, { cut: 30_000 }), bytes(0));
    const { path } = await save({ knowsRanges: true });
    expect(readFileSync(path).equals(BYTES)).toBe(true);
  });

  it.each<[string, Record<string, string>]>([
    ["another size", { "content-range": `bytes 30000-99998/99999`, "content-length": "69999" }],
    ["another part", { "content-range": `bytes 20000-99999/100000`, "content-length": "80000" }],
  ])("but not with a file of %s", async (_what, headers) => {
    const { save, left } = await place(bytes(0, { cut: 30_000 }), bytes(30_000, { headers, cut: 40_000 }));
    const error = await caught(save({ knowsRanges: true }));
    expect([error.code, error.message, left()]).toEqual([
      "server",
      "tempContents.get: the file has changed while it was downloaded.",
      [],
    ]);
  });

  it("but not for ever", async () => {
    const there = await place(bytes(0, { cut: 30_000 }), bytes(30_000, { cut: 30_000 }));
    const error = await caught(there.save({ knowsRanges: true }));
    expect(error.message).toMatch(/^tempContents\.get broke off after 30,000 of 100,000 bytes/);
    expect(there.client.waits).toEqual([500, 1000, 2000, 4000, 8000]);
    expect(there.left()).toEqual([]);
  });

  it("not of a POST, which would be done twice", async () => {
    const { client, server, folder } = await place(
      bytes(0, { cut: 30_000, headers: { "accept-ranges": "bytes" } }),
    );
    const post = { ...request, method: "POST" } as const;
    expect((await caught(client.download(post, { to: join(folder, "p") }))).code).toBe("network");
    expect(server.requests).toHaveLength(1);
  });
});

describe("a download to a folder", () => {
  it.each([
    ["its plain name", 'attachment; filename="Sales report.pdf"', "Sales report.pdf"],
    ["a bare name", "attachment; filename=sales.pdf", "sales.pdf"],
    [
      "a name of more letters",
      "attachment; filename=\"x.pdf\"; filename*=UTF-8''%E2%82%AC%20rates.pdf",
      "€ rates.pdf",
    ],
    ["a name within a path", 'attachment; filename="../../etc/passwd"', "passwd"],
    ["a name within a path of Windows", 'attachment; filename="..\\\\..\\\\evil.exe"', "evil.exe"],
    ["a hidden name", 'attachment; filename=".bashrc"', "bashrc"],
    ["a name that drives the terminal", "attachment; filename*=UTF-8''%1B%5B2Ja.txt", "_[2Ja.txt"],
    ["dots only", 'attachment; filename=".."', "x"],
    ["no name", "attachment", "x"],
  ])("has %s", async (_what, disposition, name) => {
    const { save, folder, left } = await place(bytes(0, { headers: { "content-disposition": disposition } }));
    expect((await save({ to: folder })).path).toBe(join(folder, name));
    expect(left()).toEqual([name]);
  });

  it("replaces nothing by a name that the tenant has chosen", async () => {
    const disposition = { "content-disposition": 'attachment; filename="a.txt"' };
    const { save, folder, left } = await place(bytes(0, { headers: disposition }));
    writeFileSync(join(folder, "a.txt"), "mine");
    expect((await caught(save({ to: `${folder}/` }))).code).toBe("conflict");
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("mine");
    expect(left()).toEqual(["a.txt"]);
  });
});

describe("a stream", () => {
  it("of a part that was asked for is complete where the part ends", async () => {
    const { client } = await place((response) => {
      response.writeHead(206, { "content-length": 3, "content-range": "bytes 2-4/10" }).end("234");
    });
    const { data } = await client.request({ ...request, raw: true, headers: { range: "bytes=2-4" } });
    expect(await (data as Response).text()).toBe("234");
  });

  it("says how far it came where it breaks off, and tells how far it is", async () => {
    const { client } = await place(bytes(0, { cut: 40_000 }));
    const seen: TransferProgress[] = [];
    const { data } = await client.request({ ...request, onProgress: (progress) => seen.push(progress) });
    const reading = async () => {
      let count = 0;
      for await (const chunk of data as AsyncIterable<Uint8Array>) count += chunk.byteLength;
      return count;
    };
    expect((await caught(reading())).message).toMatch(/broke off after 40,000 of 100,000 bytes/);
    expect(seen.at(-1)).toEqual({ sent: 0, received: 40_000, total: 100_000 });
  });
});
