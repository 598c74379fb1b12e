import { types } from "node:util";

/** Dates as people read them, in a time zone. */

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

/** The point in time that a value names: a `Date`, or a text as the API writes them. */
export function toDate(value: unknown): Date | undefined {
  if (typeof value === "string" && !ISO.test(value)) return undefined;
  if (typeof value !== "string" && !types.isDate(value)) return undefined;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string | undefined, exact: boolean): Intl.DateTimeFormat {
  const key = `${timeZone} ${exact}`;
  const two = "2-digit" as const;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat("en-US", {
      ...{ year: "numeric", month: two, day: two, hour: two, minute: two, hourCycle: "h23" },
      ...(exact && { second: two, timeZoneName: "longOffset" }),
      timeZone,
    });
  formats.set(key, format);
  return format;
}

/**
 * `2026-11-20 15:03`, or exactly: `2026-11-20 15:03:07 +01:00`.
 *
 * @throws {RangeError} where there is no such time zone
 */
export function showDate(date: Date, timeZone: string | undefined, { exact = false } = {}): string {
  const parts = Object.fromEntries(
    formatOf(timeZone, exact)
      .formatToParts(date)
      .map(({ type, value }) => [type, value]),
  );
  const { year = "", month, day, hour, minute, second, timeZoneName } = parts;
  const minutes = `${year.padStart(4, "0")}-${month}-${day} ${hour}:${minute}`;
  return exact ? `${minutes}:${second} ${timeZoneName!.replace("GMT", "") || "+00:00"}` : minutes;
}
