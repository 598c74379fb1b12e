import { plot } from "simple-ascii-chart";
import { toDate } from "./dates.ts";
import { oneLine, toCell } from "./cell.ts";
import { showDate } from "./dates.ts";
import { countBy } from "./groups.ts";
import { type Look, paint, PLAIN } from "./look.ts";
import { isRecord, valueAt } from "./records.ts";
import { cut, pad, textWidth } from "./width.ts";

export interface ChartOptions extends Partial<Look> {
  /** The field to count by; with {@link y}, the one to the right, such as a date. */
  x?: string | undefined;
  /** The field whose numbers are drawn. */
  y?: string | undefined;
  /** Lines of a line chart. @default 12 */
  height?: number | undefined;
  /** Bars at most; the rest is summed up. @default 20 */
  most?: number | undefined;
}

type Pair = readonly [name: string, value: number];

/** Wider is no clearer. */
const WIDEST = 100;

/**
 * Bars or a line, drawn in text. What it is of decides: numbers by name (`countBy`'s answer) and items counted by a
 * field are bars; numbers, or a field of items over dates, a line.
 */
export function chart(data: unknown, options: ChartOptions = {}): string {
  const look: Look = { ...PLAIN, ...options };
  const { x, y } = options;
  if (isRecord(data)) return bars(numbersOf(data), look, options.most);
  if (!Array.isArray(data) || data.length === 0) return paint("(nothing to draw)", "faint", look);
  const items = data as readonly unknown[];
  if (x === undefined && y === undefined) {
    if (items.every((one) => typeof one === "number"))
      return line(
        items.map((one, at) => [at, one]),
        look,
        options,
      );
    return bars(Object.entries(countBy(items, (one) => one)), look, options.most);
  }
  if (y === undefined) {
    const counted = overTime(items, x!);
    return counted
      ? line(counted.pairs, look, { ...options, dates: true, note: counted.note })
      : bars(Object.entries(countBy(items, x!)), look, options.most);
  }
  const points = pointsOf(items, x, y);
  if (points) return line(points.pairs, look, { ...options, dates: points.dates });
  return bars(
    items.map((one) => [toCell(valueAt(one, x!), look).text, Number(valueAt(one, y) ?? 0)] as const),
    look,
    options.most,
  );
}

function numbersOf(record: Readonly<Record<string, unknown>>): Pair[] {
  return Object.entries(record).map(([name, value]) => {
    return [name, Array.isArray(value) ? value.length : Number(value)] as const;
  });
}

const DAY = 86_400_000;
/** Longer spans are counted in longer steps: a day of its own would be less than a column. */
const STEPS = [
  { unit: "day", days: 1, most: 90 },
  { unit: "week", days: 7, most: 90 * 7 },
  { unit: "30 days", days: 30, most: Infinity },
] as const;

/** How many there were in each step of time, where the field holds dates of several days. */
function overTime(
  items: readonly unknown[],
  path: string,
): { pairs: [number, number][]; note: string } | undefined {
  const days = items.flatMap((item) => {
    const date = toDate(valueAt(item, path));
    return date ? [Math.floor(date.getTime() / DAY)] : [];
  });
  if (days.length < items.length / 2 || new Set(days).size < 3) return undefined;
  const [first, last] = [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))];
  const { unit, days: length } = STEPS.find(({ most }) => last - first <= most)!;
  const counts = new Array<number>(Math.floor((last - first) / length) + 1).fill(0);
  for (const day of days) counts[Math.floor((day - first) / length)]!++;
  return { pairs: counts.map((count, at) => [(first + at * length) * DAY, count]), note: `per ${unit}` };
}

function pointsOf(
  items: readonly unknown[],
  x: string | undefined,
  y: string,
): { pairs: [number, number][]; dates: boolean } | undefined {
  let dates = false;
  const pairs = items.flatMap((item, at): [number, number][] => {
    const place = x === undefined ? at : valueAt(item, x);
    const date = toDate(place);
    dates ||= date !== undefined;
    const right = date ? date.getTime() : place;
    const up = valueAt(item, y);
    return typeof right === "number" && typeof up === "number" ? [[right, up]] : [];
  });
  if (pairs.length < 2) return undefined;
  return { pairs: pairs.sort(([a], [b]) => a - b), dates };
}

function bars(all: readonly Pair[], look: Look, most: number = 20): string {
  if (all.length === 0) return paint("(nothing to draw)", "faint", look);
  const width = Math.min(look.width, WIDEST);
  const shown = all.slice(0, most);
  const rest = all.slice(most).reduce((sum, [, value]) => sum + value, 0);
  const pairs: Pair[] = all.length > most ? [...shown, [`${all.length - most} others`, rest]] : shown;
  const names = pairs.map(([name]) => cut(oneLine(name, look), Math.max(8, Math.floor(width / 3)), look));
  const left = Math.max(...names.map(textWidth));
  const values = pairs.map(([, value]) => shortNumber(value));
  const right = Math.max(...values.map((one) => one.length));
  const room = Math.max(4, width - left - right - 4);
  const biggest = Math.max(...pairs.map(([, value]) => Math.abs(value)), 0);
  return pairs
    .map(([, value], at) => {
      const name = pad(names[at]!, left, "left");
      const bar = drawBar(biggest === 0 ? 0 : (Math.abs(value) / biggest) * room, look);
      return `${name}  ${pad(values[at]!, right, "right")}  ${paint(bar, "label", look)}`.trimEnd();
    })
    .join("\n");
}

const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

function drawBar(length: number, { unicode }: Look): string {
  if (!unicode) return "#".repeat(Math.round(length) || (length > 0 ? 1 : 0));
  const eighths = Math.round(length * 8) || (length > 0 ? 1 : 0);
  return "█".repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]!;
}

const ROUND = {
  axis: { n: " ", e: "─" },
  chart: { we: "─", wns: "╮", ns: "│", nse: "╰", wsn: "╯", sne: "╭" },
};
const ASCII = {
  axis: { n: " ", e: "-", ns: "|", y: "+", nse: "+", x: "+", we: "-" },
  chart: { we: "-", wns: ".", ns: "|", nse: "'", wsn: "'", sne: "." },
};

function line(
  points: readonly (readonly [number, number])[],
  look: Look,
  { height = 12, dates = false, note = "" }: { height?: number | undefined; dates?: boolean; note?: string },
): string {
  if (points.length === 1) return bars([[xLabel(points[0]![0], dates, look), points[0]![1]]], look);
  const ticks = niceTicks(points.map(([, y]) => y));
  const yWidth = Math.max(...ticks.map((one) => shortNumber(one).length));
  const width = Math.max(12, Math.min(look.width, WIDEST) - yWidth - 3);
  const drawn = resampled(points, width);
  const [first, last] = [drawn[0]![0], drawn.at(-1)![0]];
  const text = plot(drawn, {
    ...{ width, height, yRange: [ticks[0]!, ticks.at(-1)!] as [number, number] },
    ...{ customYAxisTicks: ticks, hideXAxisTicks: true, symbols: look.unicode ? ROUND : ASCII },
    formatter: (value) => shortNumber(value),
    ...(look.colors && { color: "ansiCyan" as const }),
  });
  // Its reset would end a style around it; ours ends its own colour only.
  const lines = text
    .replaceAll("\u001b[0m", "\u001b[39m")
    .split("\n")
    .map((one) => one.trimEnd());
  const labels = [xLabel(first, dates, look), xLabel(last, dates, look)] as const;
  const middle = Math.max(0, Math.floor((width - note.length) / 2) - labels[0].length);
  const between = note === "" ? "" : " ".repeat(middle) + note;
  const start = `${labels[0]}${between}`;
  const below = `${" ".repeat(yWidth + 1)}${start}${pad(labels[1], width - start.length, "right")}`;
  return [...lines.filter((one) => one !== ""), below].join("\n");
}

function xLabel(value: number, dates: boolean, { timeZone }: Look): string {
  return dates ? showDate(new Date(value), timeZone).slice(0, 10) : shortNumber(value);
}

/** One value for each column of the screen: the mean of those in it, else on the way between its neighbours. */
function resampled(points: readonly (readonly [number, number])[], width: number): [number, number][] {
  const [first, last] = [points[0]![0], points.at(-1)![0]];
  const step = (last - first) / (width - 1) || 1;
  let next = 0;
  return Array.from({ length: width }, (_, column) => {
    const x = first + column * step;
    const inside = points.filter(([at]) => Math.abs(at - x) <= step / 2);
    if (inside.length > 0) return [x, inside.reduce((sum, [, y]) => sum + y, 0) / inside.length];
    while (next < points.length - 1 && points[next]![0] < x) next++;
    const [after, before] = [points[next]!, points[Math.max(0, next - 1)]!];
    const share = after[0] === before[0] ? 0 : (x - before[0]) / (after[0] - before[0]);
    return [x, before[1] + share * (after[1] - before[1])];
  });
}

/** Round numbers that the values lie between; from 0 where they are near it. */
function niceTicks(values: readonly number[]): number[] {
  const [low, high] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
  const bottom = low > 0 && low < high / 2 ? 0 : low;
  const raw = (high - bottom || Math.abs(high) || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= raw)!;
  const [from, to] = [Math.floor(bottom / step), Math.ceil(high / step)];
  const count = Math.max(1, to - from);
  return Array.from({ length: count + 1 }, (_, at) => Number(((from + at) * step).toPrecision(12)));
}

function shortNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
}
