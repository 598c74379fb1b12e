import { redact } from "./redact.ts";

/**
 * Every error that the toolkit raises on purpose is a {@link QlikError} with one of these codes. Each entry
 * says what the code means and, after the dash, what to do about it.
 */
export type ErrorCode =
  /** The command or call was wrong in itself — correct the argument that the message names. */
  | "usage"
  /** A context or a contexts file is missing or wrong — mend the place that the message names. */
  | "config"
  /** A secret could not be had — set the variable, file or command that the message names. */
  | "secret"
  /** The tenant does not accept the credentials — sign in again with `qlik context init`. */
  | "auth"
  /** The credentials are good but not allowed to do this — ask a tenant admin for the right. */
  | "permission"
  /** There is no such thing on the tenant, or it is hidden from you — check the id. */
  | "not-found"
  /** The thing is there already, or has changed in the meantime — read it again. */
  | "conflict"
  /** The tenant refused the content of the request — correct the field that the message names. */
  | "invalid"
  /** Too many requests — wait for `retryAfter` seconds. */
  | "rate-limited"
  /** The tenant failed — try again later, and give Qlik's support the trace id. */
  | "server"
  /** Work that was waited for, such as a reload, has failed — read its log, and mend what the message names. */
  | "failed"
  /** The host could not be reached — check its name, the network and the proxy. */
  | "network"
  /** No answer in time — try again, or allow more time with `timeout`. */
  | "timeout"
  /** The caller or Ctrl-C stopped it. */
  | "aborted"
  /** A read-only context refused something that changes the tenant — use another context. */
  | "read-only"
  /** Something asked the toolkit to trust a host it has no reason to trust. */
  | "trust";

export interface QlikErrorOptions {
  /** What the user can do, as a sentence. */
  remedy?: string;
  cause?: unknown;
}

/** The base of all expected errors: what failed as `message`, what to do as `remedy`. */
export class QlikError extends Error {
  override readonly name: string = "QlikError";
  readonly code: ErrorCode;
  // `declare`: a field that is not set is not there, neither in JSON nor when it is printed.
  declare readonly remedy?: string;

  constructor(code: ErrorCode, message: string, { remedy, cause }: QlikErrorOptions = {}) {
    super(redact(message), cause === undefined ? undefined : { cause });
    this.code = code;
    if (remedy !== undefined) this.remedy = redact(remedy);
  }
}

/** One entry of the `errors` array in Qlik's answers. */
export interface ApiErrorItem {
  code: string;
  title: string;
  detail?: string;
  /** The field or parameter at fault, where the tenant says so. */
  source?: string;
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
    this.errors = facts.errors.map(
      (item) => Object.fromEntries(Object.entries(item).map(([key, value]) => [key, redact(value)])) as never,
    );
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
