import { didYouMean } from "../../errors.ts";
import { nearest } from "../../nearest.ts";
import type { Patch } from "../../api/operation.ts";
import { type Given, usage } from "./parse.ts";
import { toJsonValue } from "./values.ts";

/** JSON Patches from flags. Pure. */

interface Step {
  op?: string;
  path?: string;
  value?: unknown;
  from?: string;
}

/**
 * The operations that `--op --path --value` describe, as the tenant spells them.
 *
 * @param given these flags in the order of the line
 * @param fields what the flags of single fields replace
 * @throws {QlikError} `usage` for an `op` or a `path` that the operation does not take.
 */
export function patchOperations(
  given: readonly Given[],
  fields: readonly { path: readonly string[]; value: unknown }[],
  patch: Patch,
  command: string,
): Record<string, unknown>[] {
  const steps = [
    ...stepsOf(given, command),
    ...fields.map(({ path, value }): Step => ({ path: pointer(path), value })),
  ];
  return steps.map(({ op = "replace", path, value, from }) => {
    if (path === undefined) throw usage(command, "--op needs a --path.");
    const { members } = patch;
    return {
      [members.op]: knownOp(op, patch, command),
      [members.path]: knownPath(path, patch, command),
      ...(value !== undefined && { [members.value]: value }),
      ...(from !== undefined && { from }),
    };
  });
}

/** A flag that the current step has already begins the next one; otherwise all of a kind stand together. */
function stepsOf(given: readonly Given[], command: string): Step[] {
  const steps: Step[] = [];
  const byName = new Map<string, (string | true)[]>();
  for (const { flag, value } of given) {
    const name = flag.name as keyof Step;
    byName.set(name, [...(byName.get(name) ?? []), value]);
    const last = steps.at(-1);
    const step = last && !(name in last) ? last : {};
    if (step !== last) steps.push(step);
    step[name] = name === "value" ? (toJsonValue(String(value), "--value", command) as never) : String(value);
  }
  const paths = byName.get("path") ?? [];
  if (steps.every(({ path }) => path !== undefined) || steps.length === 0) return steps;
  // --op … --op … --path … --path …: the first of each belong together.
  if ([...byName.values()].some(({ length }) => length !== paths.length)) {
    throw usage(command, "Each --op needs a --path; give them in turn: --op, --path, --value.");
  }
  return paths.map((path, i) => {
    const text = (name: string) => byName.get(name)?.[i];
    const [op, value, from] = [text("op"), text("value"), text("from")];
    return {
      path: String(path),
      ...(op !== undefined && { op: String(op) }),
      ...(value !== undefined && { value: toJsonValue(String(value), "--value", command) }),
      ...(from !== undefined && { from: String(from) }),
    };
  });
}

function knownOp(op: string, { ops }: Patch, command: string): string {
  const known = ops.find((one) => one.toLowerCase() === op.toLowerCase());
  if (known !== undefined || ops.length === 0) return known ?? op;
  const meant = didYouMean(nearest(op, ops));
  throw usage(command, `--op must be one of ${ops.join(", ")}, and is "${op}".${meant}`);
}

/** With the slash that the tenant wants, or without it. What lies below a known path is let through. */
function knownPath(path: string, { paths }: Patch, command: string): string {
  const withSlash = path.startsWith("/") ? path : `/${path}`;
  const without = withSlash.slice(1);
  if (!paths) return withSlash;
  if (paths.includes(withSlash)) return withSlash;
  if (paths.includes(without)) return without;
  const first = (text: string) => text.replace(/^\//, "").split("/")[0]!;
  if (paths.some((one) => first(one) === first(path))) return withSlash;
  const meant = didYouMean(nearest(without, paths));
  const known = paths.length > 12 ? `one of ${paths.length} paths` : `one of ${paths.join(", ")}`;
  throw usage(command, `--path must be ${known}, and is "${path}".${meant}`);
}

function pointer(path: readonly string[]): string {
  return path.map((segment) => `/${segment.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
