import type { Operation } from "../api/operation.ts";
import { Refusal } from "./envelope.ts";
import type { User } from "./state.ts";

/** Qlik counts over so long. */
const WINDOW_MS = 5 * 60 * 1000;

export interface RateLimits {
  /** Counts a request. @throws {@link Refusal} 429 with `Retry-After` where the user has had all of the tier's */
  take(operation: Pick<Operation, "name" | "tier" | "rateLimit">, user: Pick<User, "id">, now: number): void;
}

/**
 * Limits as Qlik has them: for each user, calls of a tier are counted over five minutes, and over the limit only calls of
 * that tier are refused. Operations with a limit of their own are counted each for itself.
 *
 * @param share of Qlik's limits that is allowed. @default 1
 */
export function createRateLimits(share = 1): RateLimits {
  const windows = new Map<string, { start: number; count: number }>();
  return {
    take({ name, tier, rateLimit }, user, now) {
      const key = `${user.id} ${tier === "special" ? name : tier}`;
      const known = windows.get(key);
      const current = known && now < known.start + WINDOW_MS ? known : { start: now, count: 0 };
      windows.set(key, current);
      const allowed = Math.max(1, Math.floor((rateLimit * share * WINDOW_MS) / 60_000));
      if (current.count < allowed) {
        current.count += 1;
        return;
      }
      const seconds = Math.max(1, Math.ceil((current.start + WINDOW_MS - now) / 1000));
      throw new Refusal(429, [{ code: "HTTP-429", title: "Too many requests" }], {
        "retry-after": String(seconds),
      });
    },
  };
}
