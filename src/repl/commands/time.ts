import type { Command } from "../command.ts";

export const time: Command = {
  name: "time",
  argument: { usage: "expression", kind: "expression" },
  summary: "runs it, and tells how long it took and what was asked of the tenant",
  async run(host, expression) {
    const before = host.traffic?.counts();
    const started = host.now();
    const found = expression === "" ? undefined : await host.evaluate(expression, { page: true });
    const ms = host.now() - started;
    if (found === undefined) return;
    host.show(found.value);
    const after = host.traffic?.counts();
    const parts = [ms < 10_000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`];
    if (before && after) {
      const requests = after.requests - before.requests;
      parts.push(`${requests} ${requests === 1 ? "request" : "requests"}`);
      const retries = after.retries - before.retries;
      if (retries > 0) parts.push(`${retries} sent again`);
      const waited = after.waitedMs - before.waitedMs;
      if (waited > 0) parts.push(`${(waited / 1000).toFixed(1)} s waiting for the rate limit`);
    }
    host.print(parts.join(", "));
  },
};
