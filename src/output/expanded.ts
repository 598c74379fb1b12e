import { fields } from "./fields.ts";
import { type Look, paint, PLAIN } from "./look.ts";
import { isList, isRecord, ownValue } from "./records.ts";
import { oneLine } from "./cell.ts";

/** A value with everything that is nested in it, by indentation; dates and numbers as {@link fields} has them. */
export function expanded(value: unknown, options: Partial<Look> = {}): string {
  const look: Look = { ...PLAIN, ...options };
  return lines(value, look, []).join("\n");
}

const STEP = "  ";

function lines(value: unknown, look: Look, parents: readonly object[]): string[] {
  if (!isNested(value))
    return fields(value, look)
      .replace(/^\S*value\S*\s+/, "")
      .split("\n");
  if (parents.includes(value)) return [paint("(circular)", "faint", look)];
  const inside = [...parents, value];
  const narrower = { ...look, width: Math.max(20, look.width - STEP.length) };
  if (isList(value)) {
    return value.flatMap((item) => {
      const [first = "", ...rest] = lines(item, narrower, inside);
      return [`${paint("-", "faint", look)} ${first}`, ...rest.map((line) => STEP + line)];
    });
  }
  return plainRuns(value).flatMap((run) => {
    if ("flat" in run) return fields(run.flat, look).split("\n");
    const below = lines(run.value, narrower, inside);
    return [paint(oneLine(run.key, look), "heading", look), ...below.map((line) => STEP + line)];
  });
}

function isNested(value: unknown): value is Readonly<Record<string, unknown>> | readonly unknown[] {
  if (isList(value)) return value.length > 0;
  return isRecord(value) && Object.keys(value).length > 0;
}

type Run = { flat: Record<string, unknown> } | { key: string; value: object };

/** Plain fields that follow each other are in line with each other. */
function plainRuns(record: Readonly<Record<string, unknown>>): Run[] {
  const runs: Run[] = [];
  for (const key of Object.keys(record)) {
    const value = ownValue(record, key);
    const last = runs.at(-1);
    if (isNested(value)) runs.push({ key, value });
    else if (last && "flat" in last) setOwn(last.flat, key, value);
    else runs.push({ flat: setOwn({}, key, value) });
  }
  return runs;
}

/** Also where the key is `__proto__`. */
function setOwn(target: Record<string, unknown>, key: string, value: unknown): Record<string, unknown> {
  return Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
