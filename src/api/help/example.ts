import { commandWords } from "../command-words.ts";
import type { HandWritten } from "../hand-written/table.ts";
import { unnamed } from "../shapes.ts";
import { argumentsOf, type CallArgument } from "./arguments.ts";
import type { Method } from "./method.ts";
import { sample, tellingSample } from "./sample.ts";
import { toSource } from "./source.ts";

/** A call that can be copied, with placeholders for ids and what is required. Pure. */

/** @param width what fits on a line */
export function exampleOf(method: Method, width = Infinity): string {
  if (method.kind === "hand-written" && !waits(method.entry.kind)) return method.entry.example;
  const values = argumentsOf(method).map((argument) => valueOf(argument, method));
  // Optional ones at the end are left out; before one that is given they are not.
  const given = values.slice(0, values.findLastIndex((value) => value !== undefined) + 1);
  const start = `await qlik.${method.name}(`;
  const print = (most: number) => given.map((value) => toSource(value, most)).join(", ");
  const below = () => given.map((value) => `  ${toSource(value, width - 1, "  ")},\n`).join("");
  const layouts = [
    () => `${start}${print(Infinity)})`,
    () => `${start}${print(width - start.length)})`,
    // A call without arguments cannot be broken.
    () => (given.length === 0 ? `${start})` : `${start}\n${below()})`),
  ];
  const fits = (layout: () => string) =>
    layout()
      .split("\n")
      .every(({ length }) => length <= width);
  return (layouts.find(fits) ?? layouts.at(-1)!)();
}

/** What waits takes what its operation takes. */
function waits(kind: HandWritten["kind"]): boolean {
  return kind === "wait" || kind === "start-and-wait";
}

function valueOf(argument: CallArgument, { operation }: Method): unknown {
  const { name, role, shape, optional } = argument;
  switch (role) {
    case "body":
      return bodyOf(argument, operation?.body?.kind === "patch");
    case "query":
      if (!optional) return sample(shape, name);
      return operation?.paged ? { limit: 10 } : undefined;
    case "path":
      return sample(shape, idName(name, operation?.path ?? ""));
    default:
      return optional ? undefined : sample(shape, name);
  }
}

function bodyOf({ name, shape, optional }: CallArgument, isPatch: boolean): unknown {
  const object = tellingSample(shape, isPatch ? 1 : 2);
  if (object !== undefined) return object;
  const [one] = unnamed(shape);
  // What a change may be is not known where nothing names the fields.
  if (isPatch) return sample(shape, name);
  if (one?.kind === "json" && optional) return undefined;
  return optional && one?.kind !== "file" ? undefined : sample(shape, name);
}

/** What an id is of, where its own name does not say: `id` of `/apps/{id}` is `appId`. */
function idName(name: string, path: string): string {
  if (!/^(id|guid|qid)$/i.test(name)) return name;
  const resource = new RegExp(`/([a-z-]+)/\\{${name}\\}`, "i").exec(path)?.[1];
  return resource === undefined ? name : `${commandWords(`${resource}.x`)[0]!}-id`;
}
