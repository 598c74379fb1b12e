import { describe, expect, it } from "vitest";
import { QlikError } from "../../src/errors.ts";
import { mayPass, translateNetworkError } from "../../src/http/network-error.ts";

const url = new URL("https://acme.eu.qlikcloud.com/api/v1/users");
const coded = (code: string, message = code) => Object.assign(new Error(message), { code });

describe("translateNetworkError", () => {
  it.each<[string, unknown, RegExp, RegExp, boolean]>([
    ["no such host", coded("ENOTFOUND"), /acme\.eu\.qlikcloud\.com is unknown/, /spelling/, false],
    ["a name server that fails", coded("EAI_AGAIN"), /is unknown/, /DNS/, true],
    ["refused", coded("ECONNREFUSED"), /refused/, /firewall/, false],
    [
      "refused on every address",
      new AggregateError([coded("ECONNREFUSED"), coded("ENETUNREACH")]),
      /refused/,
      /port/,
      false,
    ],
    ["no TLS at all", coded("EPROTO"), /does not speak TLS/, /port/, false],
    ["self-signed", coded("DEPTH_ZERO_SELF_SIGNED_CERT"), /certificate/, /NODE_EXTRA_CA_CERTS/, false],
    ["unknown authority", coded("UNABLE_TO_VERIFY_LEAF_SIGNATURE"), /certificate/, /insecure: true/, false],
    ["expired", coded("CERT_HAS_EXPIRED"), /CERT_HAS_EXPIRED/, /insecure/, false],
    ["of another host", coded("ERR_TLS_CERT_ALTNAME_INVALID"), /certificate/, /insecure/, false],
    ["cut", coded("ECONNRESET"), /failed \(ECONNRESET\)/, /Try again/, true],
    ["broken pipe", coded("EPIPE"), /failed/, /Try again/, true],
    ["no way there", coded("EHOSTUNREACH"), /EHOSTUNREACH/, /network/, false],
    ["without a code", new Error("?"), /failed\.$/, /network/, false],
    ["no error at all", "?", /failed\.$/, /network/, false],
  ])("%s", (_what, error, message, remedy, passes) => {
    const translated = translateNetworkError(error, url);
    expect(translated.code).toBe("network");
    expect(translated.message).toMatch(message);
    expect(translated.remedy).toMatch(remedy);
    expect(mayPass(translated)).toBe(passes);
  });

  it("leaves ours as they are", () => {
    const ours = new QlikError("trust", "x");
    expect(translateNetworkError(ours, url, AbortSignal.abort())).toBe(ours);
  });

  it.each<[unknown, string]>([
    [undefined, "aborted"],
    [new Error("own reason"), "aborted"],
    [new DOMException("late", "TimeoutError"), "timeout"],
    [new QlikError("usage", "own"), "usage"],
  ])("tells by the signal's reason %s: %s", (reason, code) => {
    const error = translateNetworkError(coded("ECONNRESET"), url, AbortSignal.abort(reason));
    expect(error.code).toBe(code);
    expect(mayPass(error)).toBe(false);
  });

  it("keeps nothing of the original that could hold a header", () => {
    const { cause, message } = translateNetworkError(new TypeError('"Bearer canary" is invalid'), url);
    expect(message + String(cause)).not.toContain("canary");
  });
});
