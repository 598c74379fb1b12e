import { createReadStream, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { uploadContent } from "../../../src/api/hand-written/upload-content.ts";
import { LARGE_FROM } from "../../../src/api/large-files.ts";
import { createQlik, type Qlik } from "../../../src/api/qlik.ts";
import type { TransferProgress } from "../../../src/http/types.ts";
import { caught } from "../../helpers/caught.ts";
import { testClient } from "../../helpers/http-client.ts";
import { temporaryFolder } from "../../helpers/qlik.ts";
import { inTurn, scriptedServer, type Answer } from "../../helpers/scripted-server.ts";
import { tusServer, type TusFault, type Upload } from "../../helpers/tus-server.ts";

const BYTES = Buffer.from(Array.from({ length: 250_000 }, (_, index) => index % 251));
const PIECE = 100_000;
const FILES = "/api/v1/temp-contents/files";
const PATCH = `PATCH ${FILES}/upload-1`;
const HEAD = `HEAD ${FILES}/upload-1`;

const bytesOf = ({ chunks }: Upload) => Buffer.concat(chunks);

async function sending(...faults: TusFault[]) {
  const server = await tusServer(faults);
  const client = testClient(server.url);
  const qlik = createQlik(client);
  const send = (options: object = {}) =>
    uploadContent(
      "dataFiles.create",
      new Blob([BYTES]),
      { pieceSize: PIECE, fileName: "é.csv", ...options },
      {
        tree: qlik as never,
        client,
      },
    );
  return { server, client, qlik, send };
}

describe("a large upload", () => {
  it("goes in pieces, under its name", async () => {
    const { server, send } = await sending();
    const seen: TransferProgress[] = [];
    expect(await send({ onProgress: (progress: TransferProgress) => seen.push(progress) })).toBe("upload-1");
    expect(server.seen).toEqual([`POST ${FILES}`, `${PATCH} 0`, `${PATCH} 100000`, `${PATCH} 200000`]);
    const upload = server.uploads.get("upload-1")!;
    expect(bytesOf(upload).equals(BYTES)).toBe(true);
    expect([upload.length, upload.metadata]).toEqual([250_000, { filename: "é.csv", ttl: "86400" }]);
    const sent = seen.map((one) => one.sent);
    expect(sent).toEqual([...sent].sort((a, b) => a - b));
    expect(seen.at(-1)).toEqual({ sent: 250_000, received: 0, total: 250_000 });
  });

  it.each<[string, TusFault[], string[], number]>([
    [
      "where the connection breaks",
      [{ method: "PATCH", at: 1, cutAfter: 30_000 }],
      [`${PATCH} 0`, `${PATCH} 100000`, HEAD, `${PATCH} 130000`, `${PATCH} 230000`],
      1,
    ],
    [
      "where only the answer is lost",
      [{ method: "PATCH", at: 2, mute: true }],
      [`${PATCH} 0`, `${PATCH} 100000`, `${PATCH} 200000`, HEAD],
      1,
    ],
    [
      "where the tenant is still busy with what broke off (423)",
      [
        { method: "PATCH", at: 1, cutAfter: 30_000 },
        { method: "HEAD", at: 0, times: 2, status: 423 },
      ],
      [`${PATCH} 0`, `${PATCH} 100000`, HEAD, HEAD, HEAD, `${PATCH} 130000`, `${PATCH} 230000`],
      3,
    ],
    [
      "where the piece itself is locked (423)",
      [{ method: "PATCH", at: 0, status: 423 }],
      [`${PATCH} 0`, HEAD, `${PATCH} 0`, `${PATCH} 100000`, `${PATCH} 200000`],
      1,
    ],
    [
      "where the tenant has another offset (409)",
      [{ method: "PATCH", at: 1, status: 409 }],
      [`${PATCH} 0`, `${PATCH} 100000`, HEAD, `${PATCH} 100000`, `${PATCH} 200000`],
      1,
    ],
    [
      "where the tenant is down for a moment",
      [{ method: "PATCH", at: 0, status: 503 }],
      [`${PATCH} 0`, HEAD, `${PATCH} 0`, `${PATCH} 100000`, `${PATCH} 200000`],
      1,
    ],
    [
      "where it does not tell the offset",
      [
        { method: "PATCH", at: 0, status: 503 },
        { method: "HEAD", at: 0, status: 405 },
      ],
      [`${PATCH} 0`, HEAD, `${PATCH} 0`, `${PATCH} 100000`, `${PATCH} 200000`],
      1,
    ],
  ])("goes on %s", async (_what, faults, expected, waits) => {
    const { server, client, send } = await sending(...faults);
    await send();
    expect(bytesOf(server.uploads.get("upload-1")!).equals(BYTES)).toBe(true);
    expect(server.seen.slice(1)).toEqual(expected);
    // Nothing that has arrived is sent again.
    expect(server.received()).toBeLessThan(BYTES.length + PIECE + 1);
    expect(client.waits.filter((ms) => ms >= 1000)).toHaveLength(waits);
  });

  it.each<TusFault>([
    { method: "POST", at: 0, status: 503 },
    { method: "POST", at: 0, mute: true },
  ])("makes room once more where that failed: %j", async (fault) => {
    const { server, send } = await sending(fault);
    await send();
    expect(server.seen.filter((line) => line.startsWith("POST"))).toHaveLength(2);
    expect(bytesOf([...server.uploads.values()].at(-1)!).equals(BYTES)).toBe(true);
  });

  it("gives up where nothing more arrives, and says how far it came", async () => {
    const { send, client } = await sending({ method: "PATCH", at: 1, times: 99, cutAfter: 0 });
    const error = await caught(send());
    expect(error.message).toMatch(
      /^dataFiles\.create broke off after 100,000 of 250,000 bytes\. The connection/,
    );
    expect(error.code).toBe("network");
    expect(client.waits.filter((ms) => ms >= 1000)).toEqual([
      1000, 1500, 2250, 3375, 5062.5, 7593.75, 11390.625, 15_000,
    ]);
  });

  it.each([400, 403, 404, 410, 413])("does not repeat what is refused for good: %i", async (status) => {
    const { send, server } = await sending({ method: "PATCH", at: 1, times: 99, status });
    const error = await caught(send());
    expect([error.status, error.operation]).toEqual([status, "tempContents.files.patch"]);
    expect(server.seen).toHaveLength(3);
  });

  it("is cancelled, and sends nothing after that", async () => {
    const { send, server } = await sending();
    const controller = new AbortController();
    const onProgress = ({ sent }: TransferProgress) => sent > 120_000 && controller.abort();
    expect((await caught(send({ onProgress, signal: controller.signal }))).code).toBe("aborted");
    // The piece under way may or may not have got there.
    expect(server.seen.slice(0, 2)).toEqual([`POST ${FILES}`, `${PATCH} 0`]);
    expect(server.seen.slice(2)).toEqual(server.seen.length > 2 ? [`${PATCH} 100000`] : []);
  });

  it("is cancelled while it waits to go on", async () => {
    const { send, server, client } = await sending({ method: "PATCH", at: 0, times: 9, status: 423 });
    const controller = new AbortController();
    const sent = caught(send({ signal: controller.signal }));
    while (client.waits.length < 2) await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    expect((await sent).code).toBe("aborted");
    expect(server.seen.length).toBeLessThan(9);
  });
});

/** A file of this many bytes that takes no room on the disk. */
function fileOf(size: number, name = "a.csv"): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, "id,name\n");
  truncateSync(path, size);
  return path;
}

describe("what is sent how", () => {
  const Json = { name: "a.csv" };
  const large = `${FILES}/upload-1`;
  const calls: [string, (qlik: Qlik) => Promise<unknown>, string[], string][] = [
    [
      "a small data file, as one form",
      (qlik) => qlik.dataFiles.create({ Json, File: { path: fileOf(1000) } }),
      [],
      "POST /api/v1/data-files",
    ],
    [
      "a large data file, by its id",
      (qlik) => qlik.dataFiles.create({ Json, File: { path: fileOf(LARGE_FROM) } }),
      [`POST ${FILES}`, `PATCH ${large} 0`],
      "POST /api/v1/data-files",
    ],
    [
      "a new version of a large data file",
      (qlik) => qlik.dataFiles.update("d", { File: new Blob([new Uint8Array(LARGE_FROM)]) }),
      [`POST ${FILES}`, `PATCH ${large} 0`],
      "PUT /api/v1/data-files/d",
    ],
    [
      "a small app, as it is",
      (qlik) => qlik.apps.import({ path: fileOf(1000, "a.qvf") }, { name: "A" }),
      [],
      "POST /api/v1/apps/import?name=A",
    ],
    [
      "a large app, by its id",
      (qlik) => qlik.apps.import({ path: fileOf(LARGE_FROM, "a.qvf") }, { name: "A" }),
      [`POST ${FILES}`, `PATCH ${large} 0`],
      "POST /api/v1/apps/import?name=A&fileId=upload-1",
    ],
    [
      "an app from a stream, as it comes",
      (qlik) => qlik.apps.import(createReadStream(fileOf(1000)), { name: "A" }),
      [],
      "POST /api/v1/apps/import?name=A",
    ],
  ];
  it.each(calls)("%s", async (_what, call, tus, last) => {
    const server = await tusServer();
    expect(await call(createQlik(testClient(server.url)))).toEqual({ id: "made" });
    expect(server.seen).toEqual(tus);
    expect(server.others.map(({ line }) => line)).toEqual([last]);
    const [{ body, headers }] = server.others as [(typeof server.others)[0]];
    const isForm = last.includes("data-files");
    if (tus.length > 0) {
      expect(server.uploads.get("upload-1")!.size).toBe(LARGE_FROM);
      expect(body.length).toBeLessThan(1000);
      if (isForm) expect(body).toContain('"tempContentFileId":"upload-1"');
      else expect([body, headers["content-type"]]).toEqual(["", undefined]);
    } else expect(body.length).toBeGreaterThanOrEqual(1000);
    if (isForm) expect(Number(headers["content-length"])).toBe(body.length);
  });

  it("a data file from a stream, of which nobody knows the length, by temporary content in one piece", async () => {
    const server = await tusServer();
    const qlik = createQlik(testClient(server.url));
    await qlik.dataFiles.create({ Json, File: Readable.from([Buffer.from("a,b\n"), Buffer.from("1,2\n")]) });
    expect(server.others.map(({ line }) => line)).toEqual([
      "POST /api/v1/temp-contents?ttl=86400",
      "POST /api/v1/data-files",
    ]);
    expect(server.others[0]!.body).toBe("a,b\n1,2\n");
    expect(server.others[1]!.body).toContain('{"name":"a.csv","tempContentFileId":"whole"}');
  });

  it("says how far it is, and nothing of the call by id that follows", async () => {
    const server = await tusServer();
    const seen: TransferProgress[] = [];
    const onProgress = (progress: TransferProgress) => seen.push(progress);
    await createQlik(testClient(server.url)).apps.import({ path: fileOf(LARGE_FROM) }, {}, { onProgress });
    expect(seen.at(-1)).toEqual({ sent: LARGE_FROM, received: 0, total: LARGE_FROM });
  });

  it("a file that is not there is an error before anything is sent", async () => {
    const server = await tusServer();
    const qlik = createQlik(testClient(server.url));
    const error = await caught(qlik.apps.import({ path: "/none/a.qvf" }));
    expect([error.code, error.message]).toEqual([
      "usage",
      "/none/a.qvf cannot be read: there is no such file.",
    ]);
    expect([server.seen, server.others]).toEqual([[], []]);
  });
});

describe("by the name of a file", () => {
  async function tenant(...answers: Answer[]) {
    const server = await scriptedServer(inTurn(...answers));
    const sent = () => server.requests.map(({ method, target }) => `${method} ${decodeURIComponent(target)}`);
    return { qlik: createQlik(testClient(server.url)), sent, server };
  }
  const list = (...data: object[]): Answer => ({ body: { data, links: {} } });
  const made: Answer = { status: 201, body: { id: "d" } };

  it("dataFiles.upload takes the name of the file, and the place of the space", async () => {
    const { qlik, sent, server } = await tenant(list({ id: "c", spaceId: "s" }), made);
    expect(await qlik.dataFiles.upload(fileOf(20), { spaceId: "s" })).toEqual({ id: "d" });
    expect(sent()).toEqual([
      "GET /api/v1/data-files/connections?spaceId=s&limit=1",
      "POST /api/v1/data-files",
    ]);
    expect(server.requests[1]!.body).toContain('{"name":"a.csv","connectionId":"c"}');
    expect(server.requests[1]!.body).toContain('filename="a.csv"\r\nContent-Type: text/csv');
  });

  it.each<[string, Answer, string]>([
    [
      "one of the name",
      list({ id: "x", name: "b.csv" }, { id: "f", name: "folder/a.csv", baseName: "a.csv" }),
      "PUT /api/v1/data-files/f",
    ],
    ["none", list(), "POST /api/v1/data-files"],
  ])("with replace: there is %s", async (_what, found, last) => {
    const { qlik, sent } = await tenant(found, made);
    await qlik.dataFiles.upload(pathToFileURL(fileOf(20)), { replace: true });
    expect(sent()).toEqual(["GET /api/v1/data-files?name=a.csv&limit=1000", last]);
  });

  it("says so where the space has no data files, and where there is no name", async () => {
    const { qlik, sent } = await tenant(list());
    expect((await caught(qlik.dataFiles.upload(fileOf(20), { spaceId: "s" }))).code).toBe("not-found");
    expect((await caught(qlik.dataFiles.upload(new Blob(["a"])))).code).toBe("usage");
    expect((await caught(qlik.dataFiles.upload(7 as never))).code).toBe("usage");
    expect((await caught(qlik.dataFiles.upload("a.csv", { space: "s" } as never))).message).toContain(
      "spaceId",
    );
    expect(sent()).toHaveLength(1);
  });

  it("tempContents.upload gives the id", async () => {
    const { qlik, sent } = await tenant({ status: 201, headers: { location: "/v1/temp-contents/t1" } });
    expect(await qlik.tempContents.upload(fileOf(20), { ttl: 60 })).toEqual({ id: "t1" });
    expect(sent()).toEqual(["POST /api/v1/temp-contents?ttl=60&filename=a.csv"]);
  });
});
