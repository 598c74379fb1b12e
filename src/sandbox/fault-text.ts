import { QlikError } from "../errors.ts";
import type { Fault } from "./faults.ts";

const SHAPE =
  "Write what shall happen, and for which requests: `503`, `429 x3`, `reset GET /api/v1/users`, `hang x2`, `delay=500 POST`.";

/**
 * A fault as it is written on a command line: a status, `reset`, `hang` or `delay=<ms>`; then `x<times>`, a method and a
 * path, in any order. Pure.
 *
 * @throws {@link QlikError} `usage` for a word that is none of these
 */
export function parseFault(text: string): Fault {
  const fault: Fault = {};
  let method: string | undefined;
  let path: string | undefined;
  for (const word of text.trim().split(/\s+/)) {
    if (/^[45]\d\d$/.test(word)) fault.status = Number(word);
    else if (word === "reset" || word === "hang") fault[word] = true;
    else if (/^delay=\d+$/.test(word)) fault.delay = Number(word.slice(6));
    else if (/^x\d+$/.test(word)) fault.next = Number(word.slice(1));
    else if (/^(GET|POST|PUT|PATCH|DELETE)$/i.test(word)) method = word.toUpperCase();
    else if (word.startsWith("/")) path = word;
    else throw new QlikError("usage", `"${word}" is no part of a fault.`, { remedy: SHAPE });
  }
  if (fault.status === undefined && !fault.reset && !fault.hang && fault.delay === undefined) {
    throw new QlikError("usage", `"${text}" does not say what shall happen.`, { remedy: SHAPE });
  }
  if (method !== undefined || path !== undefined) {
    const target = path === undefined ? ".*" : path.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    fault.match = new RegExp(`^${method ?? "[A-Z]+"} ${target}$`);
  }
  return fault;
}
