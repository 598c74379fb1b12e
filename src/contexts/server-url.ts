import { didYouMean, QlikError } from "../errors.ts";
import { nearest } from "../nearest.ts";

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
  const wrong = (message: string): QlikError =>
    new QlikError("config", message, { remedy: didYouMean(intended(typed)).trim() || SHAPE });
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

  const host = completeHost(url.hostname.replace(/\.$/, ""), wrong);
  if (url.protocol === "http:" && !insecure) {
    throw wrong(`The server must be https://: http:// would send the token in clear.`);
  }
  url.hostname = host;
  return url.origin;
}

function completeHost(host: string, wrong: (message: string) => QlikError): string {
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
  // Somebody may have registered what is one slip away, to wait there for secrets.
  if (intended(host) !== undefined && intended(host) !== `https://${host}`) {
    throw wrong("The server is not a tenant's address, but nearly so.");
  }
  return host;
}

/**
 * The tenant's address that a mistyped one most likely meant, where it is plain that one is meant:
 * `htps://acme.eu.qlikclod.com/hub`.
 */
function intended(typed: string): string | undefined {
  const [, tenant = "", region = "", name = "", end = ""] =
    /(?:^|[/\\@:])([a-z0-9-]+)\.([a-z]{2})\.([a-z-]+)\.([a-z]+)\.?(?=$|[/\\?#:])/i.exec(typed) ?? [];
  const isNear =
    (name === "qlikcloud" && nearest(end, ["com"])) || (end === "com" && nearest(name, ["qlikcloud"]));
  if (!isNear || name === "qlikcloudgov") return undefined;
  return `https://${tenant}.${region}.qlikcloud.com`.toLowerCase();
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
