import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { run } from "../helpers/qlik.ts";

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
