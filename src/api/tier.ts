import type { Method, RateTier } from "../http/types.ts";
import { operationPaths, findOperation } from "./catalogue.ts";
import type { Operation } from "./operation.ts";

/** What a request is counted against. Pure. */

/** Qlik counts over five minutes: https://qlik.dev/apis/rest/rate-limiting/ */
const MINUTES = 5;

/** The tier of an operation. Those with a limit of their own are counted by themselves. */
export function tierOf({ name, tier, rateLimit }: Pick<Operation, "name" | "tier" | "rateLimit">): RateTier {
  return {
    name: tier === "special" ? name : `tier ${tier}`,
    limit: { count: rateLimit * MINUTES, per: MINUTES * 60_000 },
  };
}

/** The tier of the operation at a path, or `undefined` where the table has none there. */
export function tierAt(method: Method, path: string): RateTier | undefined {
  const length = path.split("/").length;
  const found = operationPaths().find(
    (one) => one.method === method && one.path.split("/").length === length && matches(one.path, path),
  );
  return found && tierOf(findOperation(found.name)!);
}

function matches(pattern: string, path: string): boolean {
  const parts = path.split("/");
  return pattern.split("/").every((part, at) => part.includes("{") || part === parts[at]);
}
