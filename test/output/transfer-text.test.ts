import { expect, it } from "vitest";
import { transferText, waitText } from "../../src/output/transfer-text.ts";

it.each([
  [{ sent: 12_300_000, received: 0, total: 45_600_000 }, "12.3 of 45.6 MB (26 %)"],
  [{ sent: 0, received: 45_600_000, total: 45_600_000 }, "45.6 of 45.6 MB (100 %)"],
  [{ sent: 0, received: 999, total: undefined }, "0.0 MB"],
  [{ sent: 0, received: 0, total: 0 }, "0.0 MB"],
])("%j", (progress, text) => {
  expect(transferText(progress)).toBe(text);
});

it.each([
  [{ state: "QUEUED", elapsed: 0 }, "QUEUED, 0 s"],
  [{ state: "RELOADING", elapsed: 65_000 }, "RELOADING, 1 min 5 s"],
])("%j", (progress, text) => {
  expect(waitText(progress)).toBe(text);
});
