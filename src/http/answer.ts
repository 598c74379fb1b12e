/** An answer whose head has come: as much of `Response` as is needed, and of which a `Response` is one. */
export interface Answer {
  readonly status: number;
  /** Whether the status is one of success. */
  readonly ok: boolean;
  readonly headers: Headers;
  /** The bytes as a stream of the web's kind, to hand out; none where there can be none. */
  readonly body: ReadableStream<Uint8Array> | null;
  /** The same bytes with less ado, for who reads them here. Only one of the two can be read. */
  read?(take: Take): Promise<void>;
}

/** Given each piece of a body as it comes. `false`: that was enough, and the rest is cut off. */
export type Take = (piece: Uint8Array) => boolean;

/** Reads the bytes of an answer here and now. Rejects where they break off, and with what `take` throws. */
export async function readPieces(answer: Answer, take: Take): Promise<void> {
  if (answer.read) return await answer.read(take);
  for await (const piece of answer.body ?? []) if (!take(piece)) break;
}

/** For who has asked for the tenant's `Response` itself. */
export function toResponse({ status, headers, body }: Answer): Response {
  return new Response(body, { status, headers: [...headers] });
}
