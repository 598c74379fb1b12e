import type { CallStats, HttpEvent, TierStats } from "./types.ts";

/** Counts what happens to requests. Pure but for what it remembers. */
export function createCallStats(): { note: (event: HttpEvent) => void; read: () => CallStats } {
  const none = (): TierStats => ({ requests: 0, retries: 0, refused: 0, failed: 0, waits: 0, waitedMs: 0 });
  const all = none();
  const tiers = new Map<string, TierStats>();
  let calls = 0;

  return {
    note(event) {
      if (event.kind === "call") {
        calls += 1;
        return;
      }
      if (event.kind === "page" || event.kind === "end") return;
      const name = event.request.tier?.name ?? "unknown";
      const tier = tiers.get(name) ?? none();
      tiers.set(name, tier);
      for (const one of [all, tier]) count(one, event);
    },
    read: () => ({
      calls,
      ...all,
      tiers: Object.fromEntries([...tiers].map(([name, tier]) => [name, { ...tier }])),
    }),
  };
}

function count(stats: TierStats, event: Exclude<HttpEvent, { kind: "call" | "end" | "page" }>): void {
  switch (event.kind) {
    case "wait":
      stats.waits += 1;
      stats.waitedMs += event.ms;
      return;
    case "retry":
      stats.retries += 1;
      return;
    case "failure":
      stats.failed += 1;
      if (!event.answered) stats.requests += 1;
      return;
    case "answer":
      stats.requests += 1;
      if (event.status === 429) stats.refused += 1;
      else if (event.status >= 400) stats.failed += 1;
  }
}
