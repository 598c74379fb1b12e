import { setTimeout as sleep } from "node:timers/promises";
import { createFetch } from "ofetch";
import { ApiError, QlikError, isQlikError } from "../errors.ts";
import type {
  Fetch,
  HttpClient,
  HttpEvent,
  HttpRequest,
  HttpResponse,
  Page,
  PageOptions,
  TokenSource,
} from "./types.ts";
import { toResponse, type Answer } from "./answer.ts";
import { readBody, whenRead } from "./body.ts";
import { createCallStats } from "./call-stats.ts";
import { currentWatch, sendWatched } from "./change-watch.ts";
import { changesTenant } from "./changes-tenant.ts";
import { download } from "./download.ts";
import { brokenAnswer, toApiError } from "./error-response.ts";
import { HeaderList } from "./header-list.ts";
import { openFile, openFiles } from "./local-file.ts";
import { mayPass, translateNetworkError } from "./network-error.ts";
import { walkPages } from "./paginate.ts";
import { createRateLimiter, type RateLimiter } from "./rate-limiter.ts";
import { countSent, extentOf, measure } from "./measure.ts";
import { drain, followRedirects, type Hop } from "./redirects.ts";
import { sendRepeatedly, type Failed } from "./repetition.ts";
import { encodeBody, encodeHeaders, isRepeatable, type EncodedBody } from "./request-parts.ts";
import { parseRetryAfter } from "./retry-timing.ts";
import { abortable, joinSignals, refuseInTurn } from "./signals.ts";
import { expectProgress } from "./time-limits.ts";

export interface ClientOptions {
  /** Origin of the tenant. The token goes nowhere else. */
  server: string;
  fetch: Fetch;
  /** None for requests that need no sign-in. */
  tokens?: TokenSource;
  /** Sent with every request. */
  headers?: Record<string, string>;
  userAgent: string;
  /** `YYYY-MM`: deprecations of operations are told as of this version of the API. */
  apiVersion?: string;
  /** Milliseconds of silence until one request is given up. */
  timeout: number;
  /** How often a request that failed by chance is repeated. @default 4 */
  retries?: number;
  /** Lets requests out as their tier allows. @default one of its own */
  limiter?: RateLimiter;
  /** Asked before a request that may change the tenant is sent, and rejects where it must not be. */
  permit?: (request: HttpRequest) => void | Promise<void>;
  /** Told what happens on the way of each request. */
  observe?: (event: HttpEvent) => void;
  /** Signal of what is running just now, if anything: a REPL input that Ctrl-C cancels. */
  currentSignal?: () => AbortSignal | undefined;
  now?: () => number;
  random?: () => number;
  /** Waits so many milliseconds, or rejects when the signal aborts. */
  wait?: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

/** Makes the client of one tenant: token, redirects, retries and errors are settled here. */
export function createClient(options: ClientOptions): HttpClient {
  const { server, tokens, now = Date.now, random = Math.random, retries } = options;
  const { wait = sleepUnlessAborted } = options;
  const stats = createCallStats();
  const observe = (event: HttpEvent) => {
    stats.note(event);
    options.observe?.(event);
  };
  const { limiter = createRateLimiter({ now, wait }) } = options;
  const ofetch = createFetch({
    // The adapter: it takes what was given under a name that ofetch does not know. To copy and to check headers, signal and
    // body once more would cost as much as to encode them did. The answer's body is read here too.
    fetch: (async (url: string, { given }: { given: Parameters<Fetch>[1] }) => {
      const answer = await options.fetch(url, given);
      return { status: answer.status, headers: answer.headers, answer };
    }) as unknown as typeof fetch,
    Headers: HeaderList as unknown as typeof Headers,
    AbortController,
  });

  /** The headers of every request, also to another host; and those of every request to the tenant. */
  const always = encodeHeaders(
    [
      { accept: "application/json", "user-agent": options.userAgent },
      ...(options.apiVersion === undefined ? [] : [{ "qlik-api-version": options.apiVersion }]),
    ],
    undefined,
  );
  let own: HeaderList | undefined;

  /** One request on the wire, without anything behind it. Never throws an ofetch error: it holds the token. */
  async function once({ url, request, foreign }: Hop, token: string | undefined, signal: AbortSignal) {
    const headers = foreign
      ? encodeHeaders([request.headers], undefined, always)
      : encodeHeaders(
          [request.headers],
          token,
          (own ??= encodeHeaders([options.headers], undefined, always)),
        );
    const body = telling(request, encodeBody(request, headers), headers);
    const timeout = request.timeout ?? options.timeout;
    try {
      const given = await ofetch.raw(url, {
        ...{ given: { method: request.method, headers, body, signal, timeout } },
        ignoreResponseError: true,
        retry: 0,
      });
      return (given as unknown as { answer: Answer }).answer;
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined;
      throw isQlikError(cause) ? cause : translateNetworkError(cause ?? error, new URL(url), signal);
    }
  }

  /** Goes where the tenant sends it on to; the token only within the tenant. */
  const follow = (request: HttpRequest, token: string | undefined, signal: AbortSignal) =>
    followRedirects(server, request, (hop) => once(hop, token, signal));

  /** With the token, and once more with a new one when the tenant refuses it. */
  async function authorized(
    request: HttpRequest,
    signal: AbortSignal,
    { begin, refused }: { begin: () => void; refused: (answer: Answer) => () => void },
  ) {
    if (!tokens) return { ...(await follow(request, undefined, signal)), refusal: undefined };
    let token = await signedIn(tokens.get(signal), signal);
    // Somebody may have signed in in the browser, which is not the tenant's time.
    begin();
    let answer = await follow(request, token.reveal(), signal);
    // Another host has not seen the token, and cannot refuse it.
    const isRefused = () => answer.response.status === 401 && !answer.hop.foreign;
    const again = isRefused() && isRepeatable(request);
    const tellRefused = refused(answer.response);
    const renewed = again ? await signedIn(tokens.renew(token, signal), signal) : undefined;
    if (renewed) {
      tellRefused();
      await drain(answer.response);
      begin();
      token = renewed;
      answer = await follow(request, token.reveal(), signal);
    }
    return {
      ...answer,
      refusal: isRefused() ? (reasons: string) => tokens.refusal(token, reasons) : undefined,
    };
  }

  /** One attempt: the answer of a success, or what a repetition is decided by. */
  async function attempt(
    given: HttpRequest,
    signal: AbortSignal,
    number: number,
  ): Promise<HttpResponse | Failed> {
    let asked = now();
    const begin = () => (asked = now());
    const facts = () => ({ request: given, attempt: number, ms: now() - asked });
    const tell = ({ status, headers }: Answer, then = facts()) =>
      observe({ kind: "answer", status, headers, ...then });
    // To be told once there is another token, and with the time that it took without that.
    const refused = (answer: Answer, then = facts()) => {
      return () => {
        tell(answer, then);
        observe({ kind: "retry", request: given, attempt: number, ms: 0 });
      };
    };
    let answered = false;
    try {
      const { response, refusal, hop } = await authorized(given, signal, { begin, refused });
      const { status, headers } = response;
      answered = true;
      tell(response);
      if (response.ok && given.raw) return { data: toResponse(response), status, headers };
      const progress = expectProgress(hop.url, given.timeout ?? options.timeout);
      const data = await readBody(response, () => brokenAnswer(given, response), progress);
      if (response.ok)
        return { data: refuseWebPage(given, data ?? located(response), headers), status, headers };
      const otherHost = hop.foreign ? { otherHost: new URL(hop.url).host } : {};
      const error = toApiError(given, { status, headers, body: data, ...otherHost }, server, now());
      if (refusal) {
        const { message, remedy } = refusal(error.message);
        throw new ApiError("auth", message, error, { remedy, cause: error });
      }
      return { error, status, retryAfter: parseRetryAfter(headers.get("retry-after"), now()) };
    } catch (reason) {
      const unsent = reason instanceof Unsent;
      const error: unknown = unsent ? reason.cause : reason;
      // Anything else that is none of ours is a defect, and is to be seen as one.
      if (!isQlikError(error) && !signal.aborted) throw error;
      const translated = translateNetworkError(error, new URL(server), signal);
      if (!(translated instanceof ApiError)) {
        observe({ kind: "failure", error: translated, answered, ...facts() });
      }
      if (unsent && translated instanceof ApiError) {
        const { status, retryAfter } = translated;
        return { error: translated, status, unsent, retryAfter: retryAfter && retryAfter * 1000 };
      }
      if (!mayPass(translated)) throw translated;
      return { error: translated, unsent };
    }
  }

  async function request(unopened: HttpRequest): Promise<HttpResponse> {
    checkOptions(unopened);
    const given = await openFiles(unopened);
    const watch = currentWatch();
    const { signal: cancel, release: letGo } = joinSignals([
      ...[given.signal, options.currentSignal?.(), watch?.signal],
    ]);
    let release = letGo;
    let reading = false;
    try {
      if (cancel.aborted) await refuseInTurn(cancel);
      observe({ kind: "call", request: given });
      release = () => {
        letGo();
        observe({ kind: "end", request: given });
      };
      const changes = changesTenant(given);
      const one = (number: number) => attempt(given, cancel, number);
      const send = async (each: typeof one) => {
        if (changes) await options.permit?.(given);
        return await sendRepeatedly(given, each, cancel, { limiter, retries, random, wait, observe });
      };
      // A sign-in is nobody's change, whoever was first to need it.
      const answer =
        changes && watch && !given.holdsSecret
          ? await sendWatched(watch, given, server, one, send)
          : await send(one);
      const { data } = answer;
      reading = data instanceof ReadableStream || (given.raw === true && (data as Response).body !== null);
      return reading ? releaseWhenRead(given, answer, release) : answer;
    } catch (error) {
      throw cancel.aborted ? translateNetworkError(cancel.reason, new URL(server), cancel) : error;
    } finally {
      if (!reading) release();
    }
  }

  /** A login page with status 200 is how some hosts say that they are not a tenant. */
  function refuseWebPage(request: HttpRequest, data: unknown, headers: Headers): unknown {
    if (!/^text\/html\b/i.test(headers.get("content-type") ?? "")) return data;
    throw toApiError(request, { status: 200, headers, body: "<html>" }, server, now());
  }

  async function pause(ms: number, given?: AbortSignal): Promise<void> {
    const { signal, release } = joinSignals([given, options.currentSignal?.(), currentWatch()?.signal]);
    try {
      if (signal.aborted) await refuseInTurn(signal);
      await wait(ms, signal);
    } catch (error) {
      throw signal.aborted ? translateNetworkError(signal.reason, new URL(server), signal) : error;
    } finally {
      release();
    }
  }

  async function* pages(given: HttpRequest, pageOptions: PageOptions): AsyncGenerator<Page> {
    const { into, limit = Infinity } = pageOptions;
    for await (const page of walkPages(request, given, pageOptions)) {
      const { items, more, total } = page;
      const count = (into?.length ?? 0) + items.length;
      const wanted = total === undefined ? {} : { total: Math.min(total, limit) };
      if (into) observe({ kind: "page", request: given, into, count, more, ...wanted });
      yield page;
    }
  }

  return {
    request,
    openFile: (file) => openFile(file),
    async download(given, how) {
      // What is cancelled already makes no file.
      if (given.signal?.aborted || options.currentSignal?.()?.aborted) await pause(0, given.signal);
      return await download({ request, pause }, given, how);
    },
    now,
    pause,
    stats: stats.read,
    pages,
  };
}

/** Ctrl-C and the caller's signal reach a stream until it has been read. One that breaks off says how far it came. */
function releaseWhenRead(
  { operation, path, onProgress }: HttpRequest,
  outcome: HttpResponse,
  release: () => void,
): HttpResponse {
  const { data, status, headers } = outcome;
  const extent = extentOf(headers);
  const tell = (received: number) => onProgress?.({ sent: 0, received, total: extent.total });
  const watched = (stream: ReadableStream<Uint8Array>) =>
    whenRead(measure(stream, operation ?? path, extent, tell), release);
  if (data instanceof ReadableStream) {
    return { ...outcome, data: watched(data as ReadableStream<Uint8Array>) };
  }
  return {
    ...outcome,
    data: new Response(watched((data as Response).body!), { status, headers: [...headers] }),
  };
}

/** The body of an upload, of whose bytes somebody wants to be told. */
function telling(
  { onProgress }: HttpRequest,
  body: EncodedBody | undefined,
  headers: Headers,
): EncodedBody | undefined {
  if (!onProgress || !(body instanceof ReadableStream)) return body;
  const length = headers.get("content-length");
  const total = length === null ? undefined : Number(length);
  return countSent(body, (sent) => onProgress({ sent, received: 0, total }));
}

/** Why there is no token: the request itself was not sent, or was refused for the last one. */
class Unsent extends Error {}

async function signedIn<T>(token: Promise<T>, signal: AbortSignal): Promise<T> {
  try {
    return await abortable(token, signal);
  } catch (cause) {
    throw new Unsent("", { cause });
  }
}

/** Where to go on after an answer that has nothing else to say. */
function located({ status, headers }: Answer): { location: string } | undefined {
  const location = headers.get("location") ?? headers.get("content-location");
  return location !== null && (status === 201 || status === 202) ? { location } : undefined;
}

function checkOptions({ signal, timeout, retries }: HttpRequest): void {
  if (retries !== undefined && !(Number.isInteger(retries) && retries >= 0)) {
    throw new QlikError("usage", "retries must be a whole number, 0 for none.");
  }
  if (timeout !== undefined && !(typeof timeout === "number" && timeout > 0)) {
    throw new QlikError("usage", "timeout must be a number of milliseconds above 0.");
  }
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw new QlikError("usage", "signal must be an AbortSignal, such as that of an AbortController.");
  }
}

function sleepUnlessAborted(ms: number, signal: AbortSignal): Promise<void> {
  return sleep(ms, undefined, { signal });
}
