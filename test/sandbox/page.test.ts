import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { expect, it, onTestFinished } from "vitest";
import { startTenant } from "./tenant-client.ts";

const browser = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  existsSync(path),
);
if (browser === undefined)
  console.warn("SKIPPED: the sandbox's page is not driven, since there is no Chromium here.");

it("says that it is not Qlik, and lets nothing in from elsewhere", async () => {
  const { get } = await startTenant();
  const { body, headers } = await get("/", "");
  expect(body).toContain("This is not Qlik Cloud.");
  expect(headers.get("content-security-policy")).toContain("default-src 'none'");
});

it.skipIf(browser === undefined)(
  "shows the last requests, and fails on request",
  { timeout: 60_000 },
  async () => {
    const { sandbox, get } = await startTenant();
    const chrome = await chromium.launch({ executablePath: browser!, args: ["--no-sandbox"] });
    onTestFinished(() => chrome.close());
    const page = await chrome.newPage();
    const problems: string[] = [];
    page.on("console", (message) => void (message.type() === "error" && problems.push(message.text())));
    await page.goto(sandbox.url);
    expect(await page.textContent("h1")).toBe("A sandbox tenant");
    expect(await page.textContent("#client")).toContain(sandbox.clientId);

    await page.click("text=Next three: 429");
    await page.waitForSelector("#said:has-text('Done')");
    expect((await get("/api/v1/spaces?x=<b>bold</b>")).status).toBe(429);
    // What was sent is shown as text, not taken for HTML.
    const row = page.locator("#requests tr").first();
    await row.getByText("429").waitFor();
    expect(await row.textContent()).toContain("GET/api/v1/spaces?x=%3Cb%3Ebold%3C/b%3E429");

    await page.click("text=No more failures");
    await page.waitForSelector("#said:has-text('No more failures')");
    expect((await get("/api/v1/spaces")).status).toBe(200);
    expect(problems).toEqual([]);
  },
);
