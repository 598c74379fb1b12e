import type { Operation } from "../operation.ts";
import { resultShape } from "../shapes.ts";
import { argumentsOf, type CallArgument } from "./arguments.ts";
import type { Method } from "./method.ts";
import { answeringOperation } from "./result.ts";
import { typeText } from "./type-text.ts";

/** How a method is called and what it gives, as TypeScript says it. Pure. */

/** `qlik.spaces.get(spaceId: string, options?: CallOptions): Promise<Space>`. */
export function signatureOf(method: Method): string {
  return `qlik.${method.name}(${argumentsOf(method).map(argumentText).join(", ")}): ${resultText(method)}`;
}

/** With its type; the fields of an object are shown elsewhere. */
export function argumentText({ name, role, shape, optional, type }: CallArgument): string {
  const text = type ?? (role === "query" ? "{ … }" : typeText(shape, SHORT_LIST));
  const short = role === "path" ? "string" : "{ … }";
  return `${name}${optional ? "?" : ""}: ${text.length > LONGEST ? short : text}`;
}

const SHORT_LIST = 4;
const LONGEST = 48;

/** What a call gives: `Listing<Space>`. */
export function resultText(method: Method): string {
  if (method.kind === "operation") return operationResult(method.operation);
  const { kind, result } = method.entry;
  if (kind === "item-list") return `Listing<${result.replace(/\[\]$/, "")}>`;
  if (kind === "stats" || kind === "on") return result;
  const polled = result.startsWith("what ") ? answeringOperation(method) : undefined;
  if (polled) return operationResult(polled);
  // What comes in two ways is said in words.
  const type = result.replace(/, or without .* a stream of bytes$/, " | Download");
  return `Promise<${type.replaceAll(/\b[A-Z]\w*\./g, "")}>`;
}

function operationResult({ name, paged, response }: Operation): string {
  const shape = resultShape(name);
  if (paged) return `Listing<${named(shape)}>`;
  switch (response.kind) {
    case "none":
      return "Promise<void>";
    case "text":
    case "csv":
      return "Promise<string>";
    case "binary":
    case "stream":
      return "Promise<Download>";
    default:
      return `Promise<${named(shape)}>`;
  }
}

/** Objects without a name of their own are shown by their fields elsewhere. */
function named(shape: ReturnType<typeof resultShape>): string {
  const text = shape === undefined ? "unknown" : typeText(shape, SHORT_LIST);
  return text.length > LONGEST ? "object" : text;
}
