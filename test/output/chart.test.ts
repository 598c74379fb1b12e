import { expect, it } from "vitest";
import { chart } from "../../src/output/chart.ts";
import { textWidth } from "../../src/output/width.ts";

const look = { unicode: true, width: 40, timeZone: "UTC" };
const days = Array.from({ length: 40 }, (_, i) => ({
  at: new Date(Date.UTC(2026, 0, 1 + i)).toISOString(),
  size: i,
  kind: i % 4 === 0 ? "data" : "app",
}));

it("bars of counts", () => {
  expect(chart({ active: 30, 日本: 15, none: 0 }, look)).toBe(
    ["active  30  ████████████████████████████", "日本    15  ██████████████", "none     0"].join("\n"),
  );
  expect(chart(days, { ...look, x: "kind" })).toMatch(/^app +30 {2}█+\ndata +10 {2}█+.?$/);
  expect(chart(["a", "b", "a"], look)).toMatch(/^a {2}2 {2}█+\nb {2}1 {2}█+$/);
});

it("the rest of many bars in one", () => {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`k${i}`, 1]));
  expect(chart(many, look).split("\n").at(-1)).toMatch(/^10 others {2}10 {2}█+$/);
});

it("a line over dates, with both ends named", () => {
  const lines = chart(days, { ...look, x: "at", y: "size", height: 8 }).split("\n");
  expect(lines[0]).toMatch(/^40┤/);
  expect(lines.some((line) => /^ 0┤─*[╯╭]?/.test(line))).toBe(true);
  expect(lines.at(-1)).toMatch(/^ +2026-01-01 +2026-02-09$/);
  for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(40);
  // It rises: the last column is drawn above the first.
  const column = (at: number) => lines.findIndex((line) => /[─╭╯╮╰│]/.test(line.slice(3)[at] ?? ""));
  expect(column(34)).toBeLessThan(column(0));
});

it("counts by day where the field holds dates", () => {
  expect(
    chart(days, { ...look, x: "at" })
      .split("\n")
      .at(-1),
  ).toMatch(/2026-01-01 +per day +2026-02-09/);
});

it("counts a longer span in weeks, and loses none", () => {
  const dates = Array.from({ length: 200 }, (_, i) => ({
    at: new Date(Date.UTC(2026, 0, 1 + i)).toISOString(),
  }));
  const lines = chart(dates, { ...look, x: "at" }).split("\n");
  expect(lines.at(-1)).toMatch(/2026-01-01 +per week +2026-07-16/);
  expect(lines.some((line) => /^ *[78]┤?─/.test(line) || /^ *8┤/.test(line))).toBe(true);
});

it.each([[[1, 5, 2, 8, 3]], [[3, 3, 3]], [[-5, 0, 5]], [[0.001, 0.002]]])(
  "a line of %j, in ASCII",
  (numbers) => {
    const text = chart(numbers, { ...look, unicode: false });
    expect(text).toMatch(/^[\u0000-\u007f]+$/);
    expect(text.split("\n").length).toBeGreaterThan(5);
  },
);

it.each([[[]], [{}]])("nothing of %j", (data) => {
  expect(chart(data, look)).toBe("(nothing to draw)");
});

it("colours that end where they began", () => {
  const text = chart(days, { ...look, colors: true, x: "at", y: "size" });
  expect(text).not.toContain("\u001b[0m");
  expect(text).toContain("\u001b[36m");
});
