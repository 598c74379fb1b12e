import { createCallStats } from "../../src/http/call-stats.ts";
import type { HttpClient, HttpRequest } from "../../src/http/types.ts";

/** A client that sends nothing and notes what it was to send. */
export function noting(): { client: HttpClient; noted: HttpRequest[] } {
  const noted: HttpRequest[] = [];
  const client: HttpClient = {
    stats: () => createCallStats().read(),
    request: (request) => {
      noted.push(request);
      return Promise.resolve({ data: request.path, status: 200, headers: new Headers() });
    },
    pages: async function* (request, { limit }) {
      noted.push(request);
      yield await Promise.resolve({ items: [limit], more: false });
    },
    openFile: ({ path }) => Promise.resolve(new File([], String(path))),
    download: (request, { to }) => {
      noted.push(request);
      return Promise.resolve({ path: String(to), bytes: 0 });
    },
    now: () => 0,
    pause: () => Promise.resolve(),
  };
  return { client, noted };
}
