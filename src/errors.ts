import { hideOwnFrames } from "./own-frames.ts";
import { redact, redactDeep } from "./redact.ts";

/**
 * What can go wrong: every code, what it means and what to do about it. The one list of them, from which the type and
 * the reference page are made.
 */
export const errorCodes = {
  usage: {
    meaning: "The command or the call was wrong in itself; nothing was sent.",
    remedy: "Correct the argument that the message names.",
  },
  config: {
    meaning: "A context or a contexts file is missing or wrong, or the server is no Qlik Cloud tenant.",
    remedy: "Mend the place that the message names.",
  },
  secret: {
    meaning: "A secret could not be had, or is none that can be sent.",
    remedy: "Set the variable, file, command or keyring entry that the message names.",
  },
  auth: {
    meaning: "The tenant does not accept the credentials.",
    remedy: "Sign in again: qlik context init",
  },
  permission: {
    meaning: "The credentials are good but not allowed to do this.",
    remedy: "Ask a tenant admin for the right, or use a context that has it.",
  },
  "not-found": {
    meaning: "There is no such thing on the tenant, or it is hidden from you.",
    remedy: "Check the id; what you may not see is not found either.",
  },
  conflict: {
    meaning: "The thing is there already, is in use, or has changed in the meantime.",
    remedy: "Look at what is there now, then choose.",
  },
  invalid: {
    meaning: "The tenant refused the content of the request.",
    remedy: "Correct what the message names; the request was not carried out.",
  },
  "rate-limited": {
    meaning: "There were too many requests, also after waiting as long as the tenant asked.",
    remedy: "Wait for `retryAfter` seconds, then try again.",
  },
  server: {
    meaning: "The tenant failed, or its answer makes no sense.",
    remedy: "Try again later; if it stays, give Qlik's support the trace id.",
  },
  failed: {
    meaning: "Work that was waited for, such as a reload, has failed.",
    remedy: "Read its log, and mend what the message names.",
  },
  network: {
    meaning: "The host could not be reached, or the connection broke.",
    remedy: "Check the host's name, the network and the proxy, then try again.",
  },
  timeout: {
    meaning: "Nothing came in time: no connection, no answer, or too little of it.",
    remedy: "Try again, or allow more time: --timeout SECONDS; in scripts, `timeout` in milliseconds.",
  },
  aborted: {
    meaning: "Ctrl-C or the caller's signal stopped it.",
    remedy: "Run it again when you want it.",
  },
  "read-only": {
    meaning: "A read-only or protected context refused something that changes the tenant; nothing was sent.",
    remedy: "Use another context, or let it be changed this once: qlik --write, or connect({ write: true }).",
  },
  trust: {
    meaning:
      "Something asked the toolkit to send secrets to a host, or to use a file, that it has no reason to trust.",
    remedy: "Check the tenant's URL; use another host only as a context of its own.",
  },
} as const satisfies Record<string, { meaning: string; remedy: string }>;

/** Every error that the toolkit raises on purpose is a {@link QlikError} with one of these codes. */
export type ErrorCode = keyof typeof errorCodes;

export interface QlikErrorOptions {
  /** What the user can do, as a sentence. */
  remedy?: string;
  cause?: unknown;
}

/** The base of all expected errors: what failed as `message`, what to do as `remedy`. Its stack begins with your call. */
export class QlikError extends Error {
  override readonly name: string = "QlikError";
  readonly code: ErrorCode;
  // `declare`: a field that is not set is not there, neither in JSON nor when it is printed.
  declare readonly remedy?: string;

  constructor(code: ErrorCode, message: string, { remedy, cause }: QlikErrorOptions = {}) {
    super(redact(message), cause === undefined ? undefined : { cause });
    this.code = code;
    if (remedy !== undefined) this.remedy = redact(remedy);
    hideOwnFrames(this);
  }
}

/** One entry of the `errors` array in Qlik's answers, in whichever of its forms it came. */
export interface ApiErrorItem {
  /** Such as `USERS-7`; empty where the tenant gave none. */
  code: string;
  title: string;
  detail?: string;
  /** The field or parameter at fault, where the tenant says so. */
  source?: string;
  /** The HTTP status of this entry alone. */
  status?: number;
  /** What caused it in turn. */
  inner?: ApiErrorItem;
  /** Whatever else the tenant says of it: `meta`, `context`, `resourceId` and the like, as they came. */
  more?: Record<string, unknown>;
}

/** What an {@link ApiError} knows beyond its message. */
export interface ApiErrorFacts {
  status: number;
  method: string;
  /** Path without query, which may hold personal data. */
  path: string;
  /** Name of the operation, such as `users.get`, where the call had one. */
  operation?: string;
  errors: ApiErrorItem[];
  /** Identifies the call to Qlik's support. */
  traceId?: string;
  /** Seconds to wait before trying again. */
  retryAfter?: number;
}

/** An answer of the tenant that is not a success. */
export class ApiError extends QlikError implements ApiErrorFacts {
  override readonly name = "ApiError";
  readonly status: number;
  readonly method: string;
  readonly path: string;
  declare readonly operation?: string;
  readonly errors: ApiErrorItem[];
  declare readonly traceId?: string;
  declare readonly retryAfter?: number;

  constructor(code: ErrorCode, message: string, facts: ApiErrorFacts, options?: QlikErrorOptions) {
    super(code, message, options);
    this.status = facts.status;
    this.method = facts.method;
    this.path = redact(facts.path);
    // A tenant may quote what it was sent.
    this.errors = redactDeep(facts.errors);
    if (facts.operation !== undefined) this.operation = facts.operation;
    if (facts.traceId !== undefined) this.traceId = redact(facts.traceId);
    if (facts.retryAfter !== undefined) this.retryAfter = facts.retryAfter;
  }
}

/** Marks our errors, also for another copy of the package: other libraries have an `ApiError` too. */
const BRAND = Symbol.for("qlik-toolkit.error");
Object.defineProperty(QlikError.prototype, BRAND, { value: true });

/** Whether a value is one of ours. */
export function isQlikError(value: unknown): value is QlikError {
  return value instanceof Error && BRAND in value;
}

/** ` Did you mean "x"?`, or nothing where no candidate is near. For the end of a message. */
export function didYouMean(nearest: string | undefined): string {
  return nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
}
