import type { ClientRequest } from "node:http";
import { errorCodes, QlikError } from "../errors.ts";

/**
 * How long each part of a request may take: the connection, what is sent, the answer's beginning, and each piece of
 * it. None of them counts the whole, so that a large file may take its time, and a stalled one does not. What is read as
 * a whole, such as JSON, must get on besides: who waits for it sees nothing of it before its end.
 */

export interface TimeLimits {
  /** Milliseconds for the connection, its encryption included. */
  connect: number;
  /** Milliseconds of silence: until an answer begins, and between any two pieces. */
  silence: number;
}

/** The longest time that a timer can hold. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** Ends a request that takes too long until its answer begins. Waiting for one of the pool's connections is free. */
export function limitRequest(
  request: ClientRequest,
  url: URL,
  hasBody: boolean,
  { connect, silence }: TimeLimits,
): void {
  let stop = () => {};
  let isConnected = false;
  let isAnswered = false;
  const start = (ms: number, error: () => QlikError) => {
    stop();
    stop = startTimer(ms, () => request.destroy(error()));
  };
  const awaitAnswer = () => {
    if (isConnected && !isAnswered) start(silence, () => tooLate(`${url.host} did not answer`, silence));
  };
  const connected = () => {
    stop();
    isConnected = true;
    if (request.writableFinished) awaitAnswer();
  };
  const sendInTime = () => {
    // What the source of a stream is late with is not the network's silence.
    const isStuck = request.writableNeedDrain || (request.writableEnded && !request.writableFinished);
    if (!isConnected || isAnswered || !isStuck) return;
    request.destroy(tooLate(`${url.host} took no more of what was sent`, silence));
  };

  request.once("socket", (socket) => {
    if (hasBody) {
      // Node's own clock sees what goes out piece by piece, also of one long body. The pool sets it back.
      if (silence < MAX_TIMER_MS) socket.setTimeout(silence);
      socket.on("timeout", sendInTime);
      request.once("close", () => socket.removeListener("timeout", sendInTime));
    }
    const isSecure = url.protocol === "https:";
    if (request.reusedSocket || (!isSecure && !socket.connecting)) return connected();
    start(connect, () => tooLate(`Connecting to ${url.host} did not succeed`, connect));
    socket.once(isSecure ? "secureConnect" : "connect", connected);
  });
  request.once("finish", awaitAnswer);
  request.once("response", () => {
    isAnswered = true;
    stop();
  });
  request.once("close", () => stop());
}

/** Waits for the next piece of an answer's body; `stall` is told when none comes in time. */
export async function nextInTime<T>(
  next: () => Promise<T>,
  url: URL,
  silence: number,
  stall: (error: QlikError) => void,
): Promise<T> {
  const stop = startTimer(silence, () => stall(stopped(url, silence)));
  try {
    return await next();
  } finally {
    stop();
  }
}

/** For an answer's body whose pieces come by themselves; `stall` is told when none comes in time. */
export function watchSilence(
  url: URL,
  silence: number,
  stall: (error: QlikError) => void,
): { heard: () => void; stop: () => void } {
  const start = () => startTimer(silence, () => stall(stopped(url, silence)));
  let stop = start();
  return {
    heard() {
      stop();
      stop = start();
    },
    stop: () => stop(),
  };
}

function stopped(url: URL, silence: number): QlikError {
  return tooLate(`${url.host} stopped in the middle of its answer: nothing more came`, silence);
}

/** Bytes a second, on the average, below which an answer drips: the slowest of networks has more. */
const LEAST_SPEED = 1024;

/**
 * For an answer that is read as a whole, whose body begins now.
 *
 * @param silence as long as this, it may come as slowly as it likes
 * @returns to be told of each piece's bytes; throws where all of them together have come too slowly
 */
export function expectProgress(url: string, silence: number): (bytes: number) => void {
  const begun = performance.now();
  let received = 0;
  return (bytes) => {
    received += bytes;
    const ms = performance.now() - begun;
    if ((received / LEAST_SPEED) * 1000 >= ms - silence) return;
    throw tooLate(
      `${new URL(url).host} only drips: no more than ${received} bytes of its answer came`,
      Math.round(ms),
    );
  };
}

/** @returns what stops it */
function startTimer(ms: number, late: () => void): () => void {
  if (ms === Infinity) return () => {};
  let look: NodeJS.Immediate | undefined;
  // What came while this process was busy is looked at first.
  const timer = setTimeout(() => (look = setImmediate(late)), Math.min(ms, MAX_TIMER_MS));
  return () => {
    clearTimeout(timer);
    clearImmediate(look);
  };
}

function tooLate(what: string, ms: number): QlikError {
  return new QlikError("timeout", `${what} within ${ms < 1000 ? `${ms} ms` : `${ms / 1000} s`}.`, {
    remedy: errorCodes.timeout.remedy,
  });
}
