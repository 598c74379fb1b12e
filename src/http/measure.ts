import { QlikError, isQlikError } from "../errors.ts";

/** Counts the bytes of an answer as they come, so that one that breaks off says how far it came. */

/** Which part of a file an answer holds. */
export interface Extent {
  /** Where it begins: above 0 in what was asked for by a range. */
  start: number;
  /** Where it ends, which is before the file does where only a part of it was asked for. */
  end: number | undefined;
  /** The size of the whole file, where the tenant has said so. */
  total: number | undefined;
}

/** By the headers alone. Of a compressed answer the size is not known: its length is that of what is sent. Pure. */
export function extentOf(headers: Headers): Extent {
  const [, start, last, total] =
    /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers.get("content-range") ?? "") ?? [];
  if (start !== undefined) {
    return { start: Number(start), end: Number(last) + 1, total: total === "*" ? undefined : Number(total) };
  }
  const length = headers.get("content-length");
  const size = length === null || headers.has("content-encoding") ? undefined : Number(length);
  return { start: 0, end: size, total: size };
}

/**
 * The same bytes.
 *
 * @param onBytes told how much of the file there is so far
 * @throws {QlikError} where they break off, with how many have come of how many.
 */
export function measure(
  stream: ReadableStream<Uint8Array>,
  name: string,
  { start, end, total }: Extent,
  onBytes?: (received: number) => void,
): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  let received = start;
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) {
          received += value.byteLength;
          controller.enqueue(value);
          onBytes?.(received);
        } else if (end !== undefined && received < end) throw TOO_EARLY;
        else controller.close();
      } catch (error) {
        throw isBreak(error) ? brokenOff(name, received, total, error) : error;
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

/** The same bytes, telling how many have been taken to be sent. */
export function countSent(
  stream: ReadableStream<Uint8Array>,
  onBytes: (sent: number) => void,
): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  let sent = 0;
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) return controller.close();
      controller.enqueue(value);
      sent += value.byteLength;
      onBytes(sent);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

const TOO_EARLY = new QlikError("network", "The answer ended too early.", { remedy: "Try again." });

/** Whether an answer was cut off by what may pass; a cancellation is no such thing. */
export function isBreak(error: unknown): error is QlikError {
  return isQlikError(error) && (error.code === "network" || error.code === "timeout");
}

function brokenOff(name: string, received: number, total: number | undefined, error: QlikError): QlikError {
  const of = total === undefined ? "" : ` of ${total.toLocaleString("en")}`;
  const message = `${name} broke off after ${received.toLocaleString("en")}${of} bytes. ${error.message}`;
  return new QlikError(error.code, message, {
    ...(error.remedy !== undefined && { remedy: error.remedy }),
    cause: error.cause,
  });
}
