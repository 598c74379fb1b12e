import type { Method } from "../http/types.ts";

/** The shape of the operation table. Types only. */

/** How a query parameter is sent. */
export interface QueryParameter {
  type: "string" | "number" | "boolean" | "array";
  /** Arrays repeat their key unless the operation wants one comma-separated value. */
  style?: "comma";
  /** The values that the tenant accepts, where they are a closed list. */
  enum?: readonly string[];
  required?: true;
}

/** One row of the operation table: facts about one HTTP operation of Qlik Cloud. */
export interface Operation {
  method: Method;
  /** With `{name}` for each path parameter, in the order of the method's arguments. */
  path: string;
  query?: Readonly<Record<string, QueryParameter>>;
  /** Whether a request body is sent, as JSON. */
  body?: true;
  /** Set on paged lists: the largest `limit` that the tenant accepts for one page. */
  maxLimit?: number;
  /** Calls allowed per minute, for one user on one tenant. */
  rateLimit: number;
  /** Qlik's page about the API. */
  docs: string;
}

/** Operations by name: `users.me`, `spaces.assignments.list`. */
export type OperationTable = Readonly<Record<string, Operation>>;
