import { bulk } from "../../src/bulk.ts";
import { connect } from "../../src/connect.ts";

/** Run by ten-thousand.test.ts in a small heap, and killed by it: makes so many spaces. */

const [server = "", apiKey = "", journal = "", count = "0"] = process.argv.slice(2);
const qlik = connect({ server, apiKey, tokenCache: "memory", pace: false });

function* names() {
  // What is held on to would show.
  for (let index = 0; index < Number(count); index++)
    yield { id: `Bulk ${index}`, ballast: "x".repeat(10_000) };
}

const result = await bulk(names(), ({ id }) => qlik.spaces.create({ name: id, type: "shared" }), {
  journal,
  concurrency: 24,
  verify: async ({ id }) => (await qlik.spaces.list({ name: id })).some(({ name }) => name === id),
  total: Number(count),
});
const { ok, succeeded, failed, skipped } = result;
process.stdout.write(
  JSON.stringify({ ok, succeeded, failed, skipped, reasons: result.failures.slice(0, 3) }),
);
