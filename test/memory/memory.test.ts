import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { run, temporaryFolder } from "../helpers/qlik.ts";

/** What is read, saved or sent is never in memory as a whole. Shown in processes of their own, which can run out. */

/** A tenant of so many items, a hundred on a page. */
async function tenantOfItems(count: number): Promise<{ url: string; pages: () => number }> {
  let pages = 0;
  const server = createServer((request, response) => {
    const at = Number(new URL(request.url!, "http://x").searchParams.get("next") ?? 0);
    const data = Array.from({ length: Math.min(100, count - at) }, (_, index) => ({
      id: String(at + index).padStart(24, "0"),
      name: `Item ${at + index}`,
      description: "d".repeat(700),
      resourceAttributes: { usage: "ANALYTICS", hasSectionAccess: false },
    }));
    const href = at + 100 < count ? `${request.headers.host}/api/v1/items?next=${at + 100}` : undefined;
    pages += 1;
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ data, links: { next: { href } } }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => server.close().closeAllConnections());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, pages: () => pages };
}

/** `QLIK_TEST_LARGE=1` for a gigabyte. */
const LARGE = (process.env.QLIK_TEST_LARGE ? 1024 : 128) * 1024 * 1024;

/** A tenant with a large file to download. */
async function tenantOfLargeFile(): Promise<string> {
  const piece = Buffer.alloc(1024 * 1024, "qvf");
  const server = createServer((request, response) => {
    if (request.url === "/api/v1/apps/a/export") {
      return response.writeHead(201, { location: "/v1/temp-contents/large" }).end();
    }
    const length = request.url === "/api/v1/temp-contents/large" ? LARGE : 10;
    response.writeHead(200, { "content-type": "application/octet-stream", "content-length": length });
    const pieces = function* () {
      for (let left = length; left > 0; left -= piece.length) yield piece.subarray(0, left);
    };
    return Readable.from(pieces()).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => server.close().closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it("a large file is downloaded in less than 64 MB", { timeout: 120_000 }, async () => {
  const to = join(temporaryFolder(), "large.qvf");
  const argv = ["--import", "tsx", child("download.child.ts"), await tenantOfLargeFile(), to];
  const { code, stdout, stderr } = await run(process.execPath, argv);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const { bytes, grown } = JSON.parse(stdout) as { bytes: number; grown: number };
  expect([bytes, statSync(to).size]).toEqual([LARGE, LARGE]);
  expect(grown).toBeLessThan(64);
});

const child = (name: string) => fileURLToPath(new URL(name, import.meta.url));

it("100,000 items are looped over in a heap of 48 MB", { timeout: 120_000 }, async () => {
  const { url, pages } = await tenantOfItems(100_000);
  const { code, stdout, stderr } = await run(process.execPath, [
    ...["--max-old-space-size=48", "--max-semi-space-size=2", "--import", "tsx"],
    ...[child("read-all.child.ts"), url],
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject({ count: 100_000 });
  expect(pages()).toBe(1000);
});

/** A tenant that counts the bytes it is sent, by path. */
async function tenantThatCounts(): Promise<{ url: string; received: Map<string, number> }> {
  const received = new Map<string, number>();
  const server = createServer((request, response) => {
    const [path = ""] = request.url!.split("?");
    request.on("data", (chunk: Buffer) => received.set(path, (received.get(path) ?? 0) + chunk.length));
    request.on("end", () => {
      response
        .writeHead(path.endsWith("/files") ? 201 : 204, { location: "/v1/temp-contents/files/u" })
        .end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => server.close().closeAllConnections());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

it(
  "a large file is uploaded in less than 64 MB, whole, in a form and by pieces",
  { timeout: 120_000 },
  async () => {
    const path = join(temporaryFolder(), "large.bin");
    writeFileSync(path, "");
    truncateSync(path, LARGE);
    const { url, received } = await tenantThatCounts();
    const argv = ["--import", "tsx", child("upload.child.ts"), url, path];
    const { code, stdout, stderr } = await run(process.execPath, argv);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect((JSON.parse(stdout) as { grown: number }).grown).toBeLessThan(64);
    expect(received.get("/api/v1/apps/a/media/files/large")).toBe(LARGE);
    expect(received.get("/api/v1/extensions")).toBeGreaterThan(LARGE);
    expect(received.get("/api/v1/temp-contents/files/u")).toBe(LARGE);
  },
);
