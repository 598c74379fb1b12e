import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { contentId } from "../../../src/api/hand-written/download.ts";
import { createQlik, type Qlik } from "../../../src/api/qlik.ts";
import { caught } from "../../helpers/caught.ts";
import { fixedTokens, testClient } from "../../helpers/http-client.ts";
import { temporaryFolder } from "../../helpers/qlik.ts";
import { inTurn, scriptedServer, type Answer } from "../../helpers/scripted-server.ts";

/** A tenant whose clock moves only while somebody waits. */
async function tenant(...answers: Answer[]) {
  const server = await scriptedServer(inTurn(...answers));
  let clock = 0;
  const client = testClient(server.url, {
    tokens: fixedTokens("the-token"),
    now: () => clock,
    wait: (ms) => Promise.resolve(void (clock += ms)),
  });
  const sent = () => server.requests.map(({ method, target }) => `${method} ${target}`);
  return { qlik: createQlik(client), sent, server, waited: () => clock };
}

const exported = (location: string): Answer => ({ status: 201, headers: { location } });
const content = (body: string, headers = {}): Answer => ({
  headers: { "content-type": "application/octet-stream", "content-length": String(body.length), ...headers },
  body,
});

describe("apps.download", () => {
  it.each([
    ["with /api", "/api/v1/temp-contents/abc"],
    ["without /api", "/v1/temp-contents/abc"],
    ["on another host", "https://evil.example/api/v1/temp-contents/abc"],
    ["with a query and a slash", "/api/v1/temp-contents/abc/?inline=1#top"],
  ])("follows the Location by its id alone: %s", async (_what, location) => {
    const { qlik, sent, server } = await tenant(exported(location), content("QVF"));
    const to = join(temporaryFolder(), "sales.qvf");
    expect(await qlik.apps.download("a1", { to })).toEqual({
      path: to,
      bytes: 3,
      type: "application/octet-stream",
    });
    expect(readFileSync(to, "utf8")).toBe("QVF");
    expect(sent()).toEqual(["POST /api/v1/apps/a1/export", "GET /api/v1/temp-contents/abc"]);
    expect(server.requests.map(({ headers }) => headers["authorization"])).toEqual(
      Array.from({ length: 2 }, () => "Bearer the-token"),
    );
  });

  it("gives a stream where no file is named, and leaves the data out where that is asked", async () => {
    const { qlik, sent } = await tenant(exported("/v1/temp-contents/abc"), content("QVF"));
    let bytes = "";
    for await (const chunk of await qlik.apps.download("a1", { NoData: true }))
      bytes += Buffer.from(chunk).toString();
    expect(bytes).toBe("QVF");
    expect(sent()[0]).toBe("POST /api/v1/apps/a1/export?NoData=true");
  });

  it("leaves apps.export as it is", async () => {
    const { qlik, sent } = await tenant(exported("/v1/temp-contents/abc"));
    expect(await qlik.apps.export("a1")).toEqual({ location: "/v1/temp-contents/abc" });
    expect((await qlik.apps.export("a1", {}, { raw: true })).status).toBe(201);
    expect(sent()).toHaveLength(2);
    const error = await caught(qlik.apps.export("a1", {}, { to: "a.qvf" }));
    expect([error.code, error.remedy]).toEqual([
      "usage",
      expect.stringContaining("apps.download(appId, { to })"),
    ]);
    expect(sent()).toHaveLength(2);
  });

  it.each([true, false])("waits while the export is not complete (as a file: %s)", async (asFile) => {
    const pending: Answer = { status: 204 };
    const { qlik, sent, waited } = await tenant(
      exported("/v1/temp-contents/abc"),
      pending,
      pending,
      content("QVF"),
    );
    const folder = temporaryFolder();
    if (asFile) await qlik.apps.download("a1", { to: join(folder, "a") });
    else expect(await text(await qlik.apps.download("a1"))).toBe("QVF");
    expect(sent()).toHaveLength(4);
    expect(waited()).toBe(2500);
    expect(readdirSync(folder)).toEqual(asFile ? ["a"] : []);
  });

  it("does not wait for ever", async () => {
    const { qlik, waited } = await tenant(exported("/v1/temp-contents/abc"), { status: 204 });
    const error = await caught(qlik.apps.download("a1", { maxWait: 20_000 }));
    expect([error.code, error.remedy]).toEqual([
      "timeout",
      'Try again later: qlik.tempContents.download("abc"), or allow more with maxWait.',
    ]);
    expect(waited()).toBeGreaterThanOrEqual(20_000);
  });

  it("is cancelled while it waits", async () => {
    const { qlik, sent } = await tenant(exported("/v1/temp-contents/abc"), { status: 204 });
    const controller = new AbortController();
    const downloading = caught(qlik.apps.download("a1", { signal: controller.signal }));
    while (sent().length < 3) await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    expect((await downloading).code).toBe("aborted");
  });

  it("says so where there is no Location", async () => {
    const { qlik } = await tenant({ status: 201, body: {} });
    expect((await caught(qlik.apps.download("a1"))).code).toBe("server");
  });

  it.each<[string, (qlik: any) => Promise<unknown>]>([
    ["an option", (qlik) => qlik.apps.download("a1", { file: "x" })],
    ["no options", (qlik) => qlik.apps.download("a1", "x.qvf")],
    ["no id", (qlik) => qlik.apps.download()],
    ["no content", (qlik) => qlik.tempContents.download({})],
    ["a report without a place", (qlik) => qlik.reports.download("r")],
    ["a list", (qlik) => Promise.resolve().then(() => qlik.users.list({}, { to: "x" }))],
    ["raw and a file", (qlik) => qlik.themes.download("t", { to: "x", raw: true })],
    ["what has no answer", (qlik) => qlik.spaces.delete("s", { to: "x" })],
  ])("refuses %s before anything is sent", async (_what, wrong) => {
    const { qlik, sent } = await tenant(exported("/v1/temp-contents/abc"));
    expect((await caught(wrong(qlik))).code).toBe("usage");
    expect(sent()).toEqual([]);
  });
});

describe("every other file", () => {
  it.each<[string, (qlik: Qlik, to: string) => Promise<unknown>, string]>([
    ["themes.download", (qlik, to) => qlik.themes.download("t", { to }), "GET /api/v1/themes/t/file"],
    [
      "brands.files.get",
      (qlik, to) => qlik.brands.files.get("b", "logo", { to }),
      "GET /api/v1/brands/b/files/logo",
    ],
    [
      "apps.media.files.get",
      (qlik, to) => qlik.apps.media.files.get("a", "img/x.png", { to }),
      "GET /api/v1/apps/a/media/files/img/x.png",
    ],
    ["tempContents.get", (qlik, to) => qlik.tempContents.get("c", {}, { to }), "GET /api/v1/temp-contents/c"],
    [
      "tempContents.download",
      (qlik, to) => qlik.tempContents.download("c", { to }),
      "GET /api/v1/temp-contents/c",
    ],
    [
      "diProjects.export",
      (qlik, to) => qlik.diProjects.export("p", {}, { to }),
      "POST /api/v1/di-projects/p/actions/export",
    ],
    ["request", (qlik, to) => qlik.request("GET", "/api/v1/anything", { to }), "GET /api/v1/anything"],
    ["JSON as it is", (qlik, to) => qlik.users.get("u", {}, { to }), "GET /api/v1/users/u"],
  ])("is saved by { to }: %s", async (_name, save, expected) => {
    const { qlik, sent } = await tenant(content("{1}", { "content-type": "application/json" }));
    const to = join(temporaryFolder(), "file");
    expect(await save(qlik, to)).toEqual({ path: to, bytes: 3, type: "application/json" });
    expect(readFileSync(to, "utf8")).toBe("{1}");
    expect(sent()).toEqual([expected]);
  });
});

describe("reports.download", () => {
  it("saves each output in a folder", async () => {
    const results = ["https://other.example/api/v1/temp-contents/o1", "/v1/temp-contents/o2"].map(
      (location, index) => ({
        location,
        outputId: `Output${index}`,
      }),
    );
    const named = (name: string) =>
      content("PDF", { "content-disposition": `attachment; filename="${name}"` });
    const { qlik, sent } = await tenant(
      { body: { status: "done", results } },
      named("one.pdf"),
      named("two.pdf"),
    );
    const folder = temporaryFolder();
    const files = await qlik.reports.download("r1", { to: folder });
    expect(files.map(({ path }) => path)).toEqual([join(folder, "one.pdf"), join(folder, "two.pdf")]);
    expect(sent()).toEqual([
      "GET /api/v1/reports/r1/status",
      "GET /api/v1/temp-contents/o1",
      "GET /api/v1/temp-contents/o2",
    ]);
  });

  it("says so where there is none yet", async () => {
    const { qlik } = await tenant({ body: { status: "processing" } });
    const error = await caught(qlik.reports.download("r1", { to: temporaryFolder() }));
    expect([error.code, error.message]).toEqual([
      "not-found",
      "The report r1 has no files; it is processing.",
    ]);
  });

  it("refuses to save several files under one name", async () => {
    const results = [{ location: "/a" }, { location: "/b" }];
    const { qlik, sent } = await tenant({ body: { status: "done", results } });
    expect((await caught(qlik.reports.download("r1", { to: join(temporaryFolder(), "one.pdf") }))).code).toBe(
      "usage",
    );
    expect(sent()).toHaveLength(1);
  });
});

it.each<[unknown, string | undefined]>([
  ["abc", "abc"],
  ["/v1/temp-contents/abc", "abc"],
  ["https://t.example/api/v1/temp-contents/abc?inline=1", "abc"],
  ["abc/", "abc"],
  ["a%2Fb", "a/b"],
  ["100%", "100%"],
  [{ location: "/v1/temp-contents/abc" }, "abc"],
  ["", undefined],
  ["/", undefined],
  [{}, undefined],
  [undefined, undefined],
  [7, undefined],
])("the id of %j is %s", async (given, id) => {
  if (id === undefined) expect((await caught(() => contentId("x", given))).code).toBe("usage");
  else expect(contentId("x", given)).toBe(id);
});
