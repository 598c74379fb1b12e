import { describe, expect, it } from "vitest";
import { createQlik } from "../../src/api/qlik.ts";
import { isRecord } from "../../src/output/records.ts";
import { showValue } from "../../src/repl/show-value.ts";
import { testClient } from "../helpers/http-client.ts";

const qlik = createQlik(testClient("https://acme.eu.qlikcloud.com"));
const look = { colors: false, width: 80, unicode: true };
const shown = (value: unknown): string => showValue(value, look).text;

/** Through a type that says that no method needs its `this`. */
const { spaces, users, licenses } = qlik as unknown as Record<string, Record<string, unknown>>;

describe("what is of qlik is shown as its help", () => {
  it.each<[string, unknown, RegExp]>([
    ["qlik", qlik, /^Content\n {2}apps, [^]*\n737 methods\./],
    ["a resource", spaces, /^qlik\.spaces {2}\d+ methods\n[^]*\n {2}create\(body\) +Creates a space\./],
    ["one in it", spaces!.shares, /^qlik\.spaces\.shares {2}5 methods/],
    ["a method", spaces!.create, /^qlik\.spaces\.create\(body\) {2}Creates a space\. .*create\? says/],
    ["one by hand", users!.me, /^qlik\.users\.me\(\) {2}Gets the user/],
    ["one with members", licenses!.overview, /^qlik\.licenses\.overview\(\) {2}/],
  ])("%s", (_, value, text) => {
    expect(shown(value)).toMatch(text);
  });

  it("every resource, and none twice", () => {
    const resources = Object.entries(qlik).filter(([, value]) => isRecord(value));
    const titles = resources.map(([, value]) => shown(value).split(" ", 1)[0]);
    expect(titles).toEqual(resources.map(([name]) => `qlik.${name}`));
  });
});

it.each<[string, unknown, RegExp]>([
  ["methods put together", { list: users!.list }, /^\{ list: \[Function: users\.list\] \}$/],
  ["a function of one's own", function list() {}, /^\[Function: list\]$/],
  ["nothing in it", {}, /^\{\}$/],
])("what is not of qlik is shown as it is: %s", (_, value, text) => {
  expect(shown(value)).toMatch(text);
});

it("a value that holds itself is shown", () => {
  const value: Record<string, unknown> = {};
  value.self = value;
  expect(shown(value)).toContain("[Circular");
});
