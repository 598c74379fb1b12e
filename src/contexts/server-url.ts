import { QlikError } from "../errors.ts";

const REGIONS = ["us", "eu", "uk", "de", "fr", "se", "ap", "sg", "jp", "in", "ae"];

const SHAPE =
  "Write <tenant>.<region>.qlikcloud.com, such as https://acme.eu.qlikcloud.com " +
  "(regions: us, eu, uk, de, ap, sg, jp and others).";

// What comes along when an address is copied: blanks, line breaks, quotes, angle brackets, marks of no width.
const WRAPPING = /^[\s"'`<>\u200b\ufeff]+|[\s"'`<>\u200b\ufeff]+$/g;

/**
 * The origin of a tenant, from what people type or paste: `acme.eu`, `acme.eu.qlikcloud.com`, or an address
 * copied from the browser. Path, query and a trailing slash are dropped.
 *
 * @param options.insecure allows http:// beyond this machine, where the token can be read by all that stand between
 * @throws {@link QlikError} `config` where it can be no tenant's address. The message quotes none of it
 * but the host of a known kind: something else may have been pasted.
 */
export function normalizeServer(input: string, { insecure = false }: { insecure?: boolean } = {}): string {
  const typed = input.replace(WRAPPING, "");
  if (typed === "") throw wrong("The server is empty.");

  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(typed)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== "https" && scheme !== "http") {
    throw wrong("The server must be an https:// address.");
  }
  const address = scheme === undefined ? `https://${typed}` : typed;
  if (/\s/.test(typed) || !URL.canParse(address)) throw wrong("The server is not an address.");

  const url = new URL(address);
  if (url.username !== "" || url.password !== "") {
    throw wrong("The server must not hold a user name and password; use the keys for credentials.");
  }
  if (isLoopback(url.hostname)) return url.origin;

  const host = completeHost(url.hostname.replace(/\.$/, ""));
  if (url.protocol === "http:" && !insecure) {
    throw wrong(`The server must be https://: http:// would send the token in clear.`);
  }
  url.hostname = host;
  return url.origin;
}

function completeHost(host: string): string {
  const labels = host.split(".");
  if (host.startsWith("[")) return host;
  if (!labels.every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label))) {
    throw wrong("The server is not an address: its host name has wrong characters or is too long.");
  }
  const [first = "", second = ""] = labels;
  if (labels.length === 1) throw wrong("The server is a tenant's name without its region.");
  if (labels.length === 2 && REGIONS.includes(second)) return `${host}.qlikcloud.com`;
  if (labels.length === 3 && REGIONS.includes(second) && labels[2] === "qlikcloud") return `${host}.com`;
  if (/^([^.]+\.)?qlikcloud\.com$/.test(host)) {
    const missing = REGIONS.includes(first) || first === "qlikcloud" ? "tenant" : "region";
    throw wrong(`"${host}" lacks the ${missing}.`);
  }
  return host;
}

/** Whether a host name is this machine, where nobody stands between. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127\.\d+\.\d+\.\d+$/.test(hostname)
  );
}

function wrong(message: string): QlikError {
  return new QlikError("config", message, { remedy: SHAPE });
}
