import { expect, it } from "vitest";
import { HeaderList } from "../../src/http/header-list.ts";

const pairs: [string, string][] = [
  ["Link", "a"],
  ["Content-Type", "text/plain"],
  ["link", "b"],
  ["Set-Cookie", "a=1; expires=Thu, 01 Jan 2026"],
  ["set-cookie", "b=2"],
];

it("answers as the built-in headers do", () => {
  const [ours, theirs] = [new HeaderList(pairs), new Headers(pairs)];
  for (const headers of [ours, theirs]) {
    headers.set("LINK", "c");
    headers.append("x", "1");
    headers.append("X", "2");
    headers.set("gone", "1");
    headers.delete("GONE");
  }
  expect([...ours]).toEqual([...theirs]);
  expect([...ours.keys()]).toEqual([...theirs.keys()]);
  expect([...ours.values()]).toEqual([...theirs.values()]);
  for (const name of ["link", "LINK", "x", "gone", "set-cookie"]) {
    expect([name, ours.get(name), ours.has(name)]).toEqual([name, theirs.get(name), theirs.has(name)]);
  }
  expect(ours.getSetCookie()).toEqual(theirs.getSetCookie());
  const told: unknown[] = [];
  ours.forEach((value, name, self) => told.push([name, value, self === ours]));
  expect(told).toEqual([...theirs].map(([name, value]) => [name, value, true]));
});

it("takes an object, and becomes the built-in one", () => {
  const ours = new HeaderList({ Accept: "a", "X-B": "1" });
  expect([...new Headers([...ours])]).toEqual([...new Headers({ Accept: "a", "X-B": "1" })]);
});
