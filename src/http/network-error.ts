import { errorCodes, QlikError, isQlikError } from "../errors.ts";

const TLS =
  /^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT|UNABLE_TO_|HOSTNAME_MISMATCH)/;

const TRANSIENT =
  /^(ECONNRESET|EPIPE|ETIMEDOUT|EAI_AGAIN|UND_ERR_SOCKET|ERR_STREAM_PREMATURE_CLOSE|Z_BUF_ERROR)$/;

/**
 * Turns whatever node:http throws into one of ours. Pure.
 *
 * @param signal the request's own signal: its reason tells a time-out from a cancellation.
 */
export function translateNetworkError(error: unknown, url: URL, signal?: AbortSignal | null): QlikError {
  if (isQlikError(error)) return error;
  if (signal?.aborted) return aborted(signal, url);

  const code = errorCode(error);
  // The original may hold a header, and with it the token.
  const cause = new Error(code || (error instanceof Error ? error.name : "unknown"));
  const host = url.host;
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return new QlikError("network", `The host ${url.hostname} is unknown.`, {
      remedy:
        "Check the spelling (https://<tenant>.<region>.qlikcloud.com), then your network and DNS settings.",
      cause,
    });
  }
  if (code === "ECONNREFUSED") {
    return new QlikError("network", `Nothing answers at ${host}: the connection was refused.`, {
      remedy: "Check the host and port, and whether a firewall or proxy stands between.",
      cause,
    });
  }
  if (
    code === "EPROTO" ||
    code === "ERR_SSL_WRONG_VERSION_NUMBER" ||
    code === "ERR_SSL_PACKET_LENGTH_TOO_LONG"
  ) {
    return new QlikError("network", `${host} does not speak TLS (${code}).`, {
      remedy: "Check the port; a server on this machine that is no https server is http://localhost:PORT.",
      cause,
    });
  }
  if (TLS.test(code)) {
    return new QlikError("network", `The TLS certificate of ${host} cannot be trusted (${code}).`, {
      remedy:
        "If the network inspects TLS, point NODE_EXTRA_CA_CERTS at its root certificate; to accept any certificate, set `insecure: true` on the context (context init --insecure).",
      cause,
    });
  }
  return new QlikError("network", `The connection to ${host} failed${code && ` (${code})`}.`, {
    remedy: "Try again; if it stays, check your network.",
    cause,
  });
}

function aborted(signal: AbortSignal, url: URL): QlikError {
  const reason: unknown = signal.reason;
  if (isQlikError(reason)) return reason;
  if (reason instanceof Error && reason.name === "TimeoutError") {
    return new QlikError("timeout", `${url.host} did not answer in time.`, {
      remedy: errorCodes.timeout.remedy,
    });
  }
  return new QlikError("aborted", "Cancelled.");
}

/** Whether the failure may pass by itself: a typo in the host or a bad certificate will not. */
export function mayPass(error: QlikError): boolean {
  return error.code === "network" && error.cause instanceof Error && TRANSIENT.test(error.cause.message);
}

/** Whether nothing of a request has reached its host: no connection came about. */
export function neverSent(error: unknown): boolean {
  if (!isQlikError(error) || error.code !== "network" || !(error.cause instanceof Error)) return false;
  const { message } = error.cause;
  return /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/.test(message) || TLS.test(message);
}

/** The system's code, also of an error that bundles the failures of several addresses. */
function errorCode(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return errorCode(error.errors[0]);
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
