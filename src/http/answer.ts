/** An answer whose head has come: as much of `Response` as is needed, and of which a `Response` is one. */
export interface Answer {
  readonly status: number;
  /** Whether the status is one of success. */
  readonly ok: boolean;
  readonly headers: Headers;
  /** The bytes as a stream of the web's kind, to hand out; none where there can be none. */
  readonly body: ReadableStream<Uint8Array> | null;
  /** The same bytes with less ado, for who reads them here. Only one of the two can be read. */
  pieces?(): AsyncIterable<Uint8Array>;
}

/** The bytes of an answer, to be read here and now. */
export function piecesOf(answer: Answer): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  return answer.pieces?.() ?? answer.body ?? [];
}

/** For who has asked for the tenant's `Response` itself. */
export function toResponse({ status, headers, body }: Answer): Response {
  return new Response(body, { status, headers: [...headers] });
}
