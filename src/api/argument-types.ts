import type { ReadableStream } from "node:stream/web";
import type { FileBody, SavedFile } from "../http/types.ts";
import type { Call } from "./bind.ts";

/** What the generated types are made of, beside Qlik's own shapes. Types only. */

/** What a method gives: with `raw: true` the tenant's own `Response`, its body unread; with `to` a file. */
export type Answer<Options, Usual> = Options extends { raw: true }
  ? Call<Response>
  : Options extends { to: string | URL }
    ? Promise<SavedFile>
    : Usual;

/**
 * The bytes of a file to send: `{ path: "sales.csv" }` for a file on this machine, else bytes, a Blob or a stream. A
 * text is none of it, since it could be a path or the content.
 */
export type Upload = FileBody;

/** The bytes of a file that the tenant sends. */
export type Download = ReadableStream<Uint8Array>;

/** One change of a JSON Patch (RFC 6902). */
export interface PatchOperation<Op extends string = string, Path extends string = string> {
  op: Op;
  path: Path;
  value?: unknown;
  from?: string;
}

/**
 * A plain object in place of a JSON Patch: each field is replaced. A value has the type that the resource shows,
 * or one that the patch declares.
 */
export type PatchFields<Resource, Field extends string, Declared = never> = {
  [F in Field]?: F extends keyof Resource
    ? Resource[F] | Declared
    : [Declared] extends [never]
      ? unknown
      : Declared;
};
