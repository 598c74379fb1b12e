import { createServer, type Server, type ServerResponse } from "node:http";
import { QlikError } from "../errors.ts";

/** Waits on this computer for the browser to come back. */
export interface Loopback {
  /** What the tenant sent the browser back with. */
  answer: Promise<URLSearchParams>;
  close: () => void;
}

/**
 * Listens at a redirect URI.
 *
 * @param state of this sign-in: who comes without it was sent by somebody else
 * @throws {QlikError} `config` where the port is taken.
 */
export async function listenForAnswer(redirectUri: string, state: string): Promise<Loopback> {
  const { hostname, port, pathname } = new URL(redirectUri);
  let found: (answer: URLSearchParams) => void = () => {};
  const answer = new Promise<URLSearchParams>((resolve) => (found = resolve));
  const servers: Server[] = [];
  const close = (): void => {
    for (const server of servers) {
      server.close();
      server.closeIdleConnections();
    }
  };

  const listen = async (host: string): Promise<void> => {
    const server = createServer((request, response) => {
      const url = new URL(request.url ?? "/", redirectUri);
      if (request.method !== "GET" || url.pathname !== pathname)
        return page(response, 404, "There is nothing here.");
      const query = url.searchParams;
      // A tenant may leave the state out of an error, and there is nothing to be gained by forging one.
      const ours = query.get("state") === state || (query.has("error") && !query.has("state"));
      if (!ours)
        return page(response, 400, "This is not the sign-in that qlik waits for. Please start again.");
      const refused = query.has("error");
      page(
        response,
        200,
        `${refused ? "The sign-in was refused" : "You are signed in"}. Back to the terminal: this page may be closed.`,
      );
      found(query);
    });
    // A connection that the browser opens ahead of time must not keep the process.
    server.on("connection", (socket) => socket.unref());
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(Number(port), host, resolve);
    });
    servers.push(server);
  };

  try {
    if (hostname !== "localhost") await listen(hostname.replace(/^\[|\]$/g, ""));
    else {
      await listen("127.0.0.1");
      // A browser may take `localhost` for either; a computer may have but one.
      await listen("::1").catch((error: unknown) => {
        if (isTaken(error)) throw error;
      });
    }
  } catch (error) {
    close();
    const why = isTaken(error) ? "is taken, perhaps by another sign-in that still waits" : "cannot be used";
    throw new QlikError("config", `The browser is to return to ${redirectUri}, but port ${port} ${why}.`, {
      remedy:
        "End what uses it; or choose another port, in oauth-redirect-uri and for the OAuth client alike.",
      cause: error,
    });
  }
  return { answer, close };
}

function isTaken(error: unknown): boolean {
  return ["EADDRINUSE", "EACCES"].includes((error as NodeJS.ErrnoException).code ?? "");
}

function page(response: ServerResponse, status: number, text: string): void {
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": "default-src 'none'",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
    connection: "close",
  };
  response.writeHead(status, headers).end(`<!doctype html><title>qlik</title><p>${text}</p>`);
}
