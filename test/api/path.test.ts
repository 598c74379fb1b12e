import { describe, expect, it } from "vitest";
import { findOperation } from "../../src/api/catalogue.ts";
import { toRequest } from "../../src/api/request.ts";
import { caught } from "../helpers/caught.ts";

const pathOf = (name: string, ...args: unknown[]) => toRequest(findOperation(name)!, args).request.path;
const files = "/api/v1/apps/a/media/files/";

describe("a value in the path", () => {
  it.each<[string, unknown[], string]>([
    ["users.get", ["a/b?c#d%41"], "/api/v1/users/a%2Fb%3Fc%23d%2541"],
    ["users.get", [".."], "/api/v1/users/%2E%2E"],
    ["users.get", ["."], "/api/v1/users/%2E"],
    ["users.get", ["..."], "/api/v1/users/..."],
    ["users.get", [0], "/api/v1/users/0"],
    ["users.get", ["$&{userId}"], "/api/v1/users/%24%26%7BuserId%7D"],
    ["apps.media.files.get", ["a", "img/é a.png"], `${files}img/%C3%A9%20a.png`],
    ["apps.media.files.get", ["a", "/img/a?b#c%2F"], `${files}img/a%3Fb%23c%252F`],
    ["apps.media.files.get", ["a", "../../x"], `${files}%2E%2E/%2E%2E/x`],
    ["dataStores.dataAssets.list", [["a,b", "c/d"]], "/api/v1/data-stores/a%2Cb,c%2Fd/data-assets"],
    ["dataStores.dataAssets.list", ["a"], "/api/v1/data-stores/a/data-assets"],
    [
      "lineageGraphs.nodes.get",
      ["qri:app:sense://x#y"],
      "/api/v1/lineage-graphs/nodes/qri%3Aapp%3Asense%3A%2F%2Fx%23y",
    ],
  ])("%s of %j is %s", (name, args, path) => {
    expect(pathOf(name, ...args)).toBe(path);
  });

  it.each<[string, unknown[], RegExp]>([
    ["apps.media.files.get", ["a", ""], /needs path, and got an empty text/],
    ["apps.media.files.get", ["a", "/"], /empty text/],
    ["apps.media.files.get", ["a", "x//y"], /empty text/],
    ["apps.media.files.get", ["a"], /got nothing/],
    ["dataStores.dataAssets.list", [[]], /needs data-store-ids, and got an empty list/],
    ["dataStores.dataAssets.list", [["a", ""]], /empty text/],
    ["dataStores.dataAssets.list", [], /got nothing/],
    ["users.get", [["u"]], /got a list/],
    ["users.get", [NaN], /got NaN/],
    ["users.get", [null], /got null/],
  ])("%s of %j is refused", async (name, args, message) => {
    const error = await caught(() => pathOf(name, ...args));
    expect([error.code, error.message]).toEqual(["usage", expect.stringMatching(message)]);
  });
});
