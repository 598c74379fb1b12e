import { QlikError } from "../errors.ts";

/** Work that was waited for and has failed (`failed`), or has not ended in the time allowed (`timeout`). */
export class JobError extends QlikError {
  override readonly name = "JobError";
  /** The operation that started it, or looks at it: `reloads.create`. */
  readonly operation: string;
  /** As the tenant calls it: `FAILED`. */
  readonly state: string;
  /** What the tenant last said about it, in full. */
  readonly record: unknown;
  /** Identifies it to Qlik's support, where the record says so. */
  declare readonly traceId?: string;

  constructor(
    code: "failed" | "timeout",
    message: string,
    facts: { operation: string; state: string; record: unknown; traceId?: string | undefined },
    options?: { remedy?: string },
  ) {
    super(code, message, options);
    this.operation = facts.operation;
    this.state = facts.state;
    this.record = facts.record;
    if (facts.traceId !== undefined) this.traceId = facts.traceId;
  }
}
