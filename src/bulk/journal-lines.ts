import * as z from "zod";

/**
 * The lines of a journal, each a JSON object. Pure.
 *
 *     {"journal":1,"job":"delete-apps.ts"}
 *     {"tenant":"https://acme.eu.qlikcloud.com"}
 *     {"sends":"DELETE /api/v1/apps/1","key":"1"}     before it is sent
 *     {"done":"1","result":"…"}
 *     {"failed":"2","reason":"…","code":"permission","status":403,"traceId":"…"}
 *     {"unclear":"3","reason":"…"}
 */

const failure = {
  reason: z.string().optional(),
  code: z.string().optional(),
  status: z.number().optional(),
  traceId: z.string().optional(),
};

const line = z.union([
  z.object({ journal: z.number(), job: z.string() }),
  z.object({ tenant: z.string() }),
  z.object({ sends: z.string(), key: z.string() }),
  z.object({ done: z.string(), result: z.string().optional() }),
  z.object({ failed: z.string(), ...failure }),
  z.object({ unclear: z.string(), ...failure }),
]);

export type JournalLine = z.infer<typeof line>;

/** Of journals that this version reads and writes. */
export const VERSION = 1;

export function encodeLine(entry: JournalLine): string {
  return `${JSON.stringify(entry)}\n`;
}

/** Nothing for a line that is none. */
export function decodeLine(text: string): JournalLine | undefined {
  try {
    return line.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
