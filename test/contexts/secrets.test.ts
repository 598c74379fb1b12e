import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { inspect } from "node:util";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import type { SecretRef } from "../../src/contexts/references.ts";
import {
  resolvePrivateKey,
  resolveSecret,
  resolveText,
  resolveValue,
  type ResolveOptions,
} from "../../src/contexts/secrets.ts";
import { redactKnown } from "../../src/redact.ts";
import { brokenKeyring, fakeKeyring } from "../helpers/fake-keyring.ts";
import { caught } from "./caught.ts";
import { useTempDir } from "./temp-dir.ts";

const tempDir = useTempDir();

const ENV = { KEY: "hunter22", OTHER: "abc", EMPTY: "", BLANK: "  ", TWO: "a\nb", PATH: process.env.PATH };
const place = {
  env: ENV,
  contextName: "dev",
  key: "api-key",
  baseDir: tmpdir(),
  host: "acme.eu.qlikcloud.com",
};
const reveal = async (ref: SecretRef, more: Partial<ResolveOptions> = {}): Promise<string> =>
  (await resolveSecret(ref, { ...place, ...more })).reveal();
const node = (script: string, ...args: string[]): SecretRef => ({
  command: [process.execPath, "-e", script, ...args],
});

describe("a reference gives its value", () => {
  it.each<[string, SecretRef, string]>([
    ["text", "plain text", "plain text"],
    ["blanks around", " plain\n", "plain"],
    ["variable", "${KEY}", "hunter22"],
    ["variable in text", "a-${KEY}-${OTHER}", "a-hunter22-abc"],
    ["escape", "a$${KEY}", "a${KEY}"],
    ["dollar", "a$b$", "a$b$"],
    ["env", { env: "KEY" }, "hunter22"],
    ["command", node("console.log('first'); console.log('second')"), "first"],
    ["command with variables", node("console.log(process.argv[1])", "${KEY}"), "hunter22"],
    ["command with shell characters", node("console.log(process.argv[1])", "$(id); a & b"), "$(id); a & b"],
    ["command that reads stdin", node("process.stdin.on('end', () => console.log('end')).resume()"), "end"],
  ])("%s", async (_, ref, value) => {
    expect(await reveal(ref)).toBe(value);
  });

  it("from a file, relative to the contexts file", async () => {
    const folder = tempDir();
    writeFileSync(join(folder, "key"), "\ufeff hunter22\r\n");
    expect(await reveal({ file: "key" }, { baseDir: folder })).toBe("hunter22");
    expect(await reveal({ file: "${DIR}/key" }, { env: { DIR: folder } })).toBe("hunter22");
  });

  it("from a program beside the contexts file", async () => {
    const seen: (readonly string[])[] = [];
    const runCommand = async (command: readonly string[]): Promise<string> => {
      seen.push(command);
      return "hunter22\r\nmore";
    };
    expect(await reveal({ command: ["./get", "x"] }, { baseDir: "/repo", runCommand })).toBe("hunter22");
    await reveal({ command: ["op"] }, { baseDir: "/repo", runCommand });
    expect(seen).toEqual([[join("/repo", "get"), "x"], ["op"]]);
  });

  it("from a program whose arguments are beside the contexts file, wherever one stands", async () => {
    const folder = tempDir();
    writeFileSync(join(folder, "get.mjs"), 'console.log("hunter22")');
    expect(await reveal({ command: [process.execPath, "get.mjs"] }, { baseDir: folder })).toBe("hunter22");
  });

  it("from the keyring, for the tenant's host alone", async () => {
    const keyring = fakeKeyring({ "acme.eu.qlikcloud.com/acme-prod": "hunter22" });
    expect(await reveal({ keyring: "acme-prod" }, { keyring })).toBe("hunter22");
    const error = await caught(() => reveal({ keyring: "acme-prod" }, { keyring, host: "evil.example.com" }));
    expect(error.message).toContain(
      'in the keyring as "acme-prod" for evil.example.com, but it is not there',
    );
    expect(error.remedy).toBe("Put it there: qlik context init dev");
  });

  it("that nothing prints", async () => {
    const secret = await resolveSecret("${KEY}", place);
    expect([String(secret), JSON.stringify({ secret }), inspect(secret)].join()).not.toContain("hunter22");
  });
});

describe("what cannot be had is told with its place", () => {
  it.each<[string, SecretRef, RegExp]>([
    ["variable not set", "${NOPE}", /NOPE is not set/],
    ["empty variable", { env: "EMPTY" }, /EMPTY is not set/],
    ["blank variable", { env: "BLANK" }, /is empty/],
    ["several lines", { env: "TWO" }, /line breaks/],
    ["no such file", { file: "/nowhere/key" }, /no such file/],
    ["folder", { file: "/" }, /folder/],
    ["no such program", { command: ["/nowhere/op"] }, /no such program/],
    ["program that fails", node("console.error('locked'); process.exit(3)"), /exit code 3: locked/],
    ["no output", node(""), /is empty/],
    ["empty first line", node("console.log('\\nhunter22')"), /is empty/],
  ])("%s", async (_, ref, message) => {
    const error = await caught(() => reveal(ref));
    expect(error.code).toBe("secret");
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/api-key of context "dev"/i);
    expect(error.remedy).not.toBe("");
  });

  it("with the alternatives where there is no keyring", async () => {
    const error = await caught(() => reveal({ keyring: "k" }, { keyring: brokenKeyring() }));
    expect(error.message).toMatch(
      /api-key of context "dev" .*cannot be used: Secret Service: AccessDenied\./,
    );
    for (const one of ["${NAME}", "{ file: path }", "{ command:", "QLIK_API_KEY"]) {
      expect(error.remedy).toContain(one);
    }
  });

  it("with the line that sets a variable", async () => {
    expect((await caught(() => reveal("${NOPE}"))).remedy).toContain("export NOPE=…");
  });

  it("without what the program wrote or was given", async () => {
    const script = "console.log('hunter22hunter22'); console.error('got hunter22hunter22'); process.exit(1)";
    const error = await caught(() => reveal(node(script, "hunter33hunter33")));
    const shown = inspect(error, { depth: 9, showHidden: true }) + error.stack;
    expect(shown).toContain("exit code 1");
    expect(shown).not.toMatch(/hunter/);
  });

  it("also when a program does not end", async () => {
    const runCommand = async (): Promise<string> => {
      throw new Error("it took longer than 10 s");
    };
    expect((await caught(() => reveal({ command: ["op"] }, { runCommand }))).message).toContain("10 s");
  });

  it("also when the file is a folder's child of a file", async () => {
    const folder = tempDir();
    mkdirSync(join(folder, "d"));
    writeFileSync(join(folder, "f"), "x");
    expect((await caught(() => reveal({ file: "f/g" }, { baseDir: folder }))).code).toBe("secret");
  });
});

describe("a command ends with the caller", () => {
  it("also when it would go on", async () => {
    const stop = new AbortController();
    const running = reveal(node("setInterval(() => {}, 1e6)"), { signal: stop.signal });
    stop.abort(new Error("enough"));
    await expect(running).rejects.toThrow("enough");
  });

  it("and is told by its signal", async () => {
    const seen: unknown[] = [];
    const { signal } = new AbortController();
    const runCommand: ResolveOptions["runCommand"] = (_command, { signal: given }) => {
      seen.push(given);
      return Promise.resolve("hunter22");
    };
    await reveal({ command: ["op"] }, { runCommand, signal });
    expect(seen).toEqual([signal]);
  });
});

describe.skipIf(process.platform === "win32")("a secret's file", () => {
  it.each([
    [0o644, 1],
    [0o640, 1],
    [0o600, 0],
    [0o400, 0],
  ])("of mode %o brings %i warning", async (mode, count) => {
    const path = join(tempDir(), "key");
    writeFileSync(path, "hunter22");
    chmodSync(path, mode);
    const told: string[] = [];
    await reveal({ file: path }, { warn: (message) => told.push(message) });
    expect(told).toHaveLength(count);
    if (count > 0) expect(told[0]).toMatch(/api-key of context "dev" is in .*others? users.*chmod 600/s);
  });
});

describe("a private key", () => {
  const PEM =
    "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0\nQmFzZTY0QmFzZTY0QmFzZQ==\n-----END PRIVATE KEY-----";
  const key = async (ref: SecretRef, env = {}) =>
    (await resolvePrivateKey(ref, { ...place, key: "oauth-private-key", env })).reveal();

  it("keeps its lines, from wherever it is", async () => {
    const path = join(tempDir(), "key.pem");
    writeFileSync(path, `${PEM}\n`);
    expect(await key({ file: path })).toBe(PEM);
    expect(await key({ command: [process.execPath, "-e", "console.log(process.argv[1])", "--", PEM] })).toBe(
      PEM,
    );
    expect(await key("${PEM}", { PEM })).toBe(PEM);
  });

  it("may have its line breaks written out", async () => {
    expect(await key({ env: "PEM" }, { PEM: PEM.replaceAll("\n", "\\n") })).toBe(PEM);
  });

  it("is hidden line by line", async () => {
    await key("${PEM}", { PEM });
    expect(redactKnown("at MIIEvQIBADANBgkqhkiG9w0")).toBe("at [redacted]");
  });

  it("must not be empty", async () => {
    expect((await caught(() => key("${PEM}", { PEM: " \n" }))).message).toContain("is empty");
  });
});

it("gives values that are no secrets as they are", async () => {
  expect(await resolveValue({ env: "OTHER" }, place)).toBe("abc");
});

it("resolves texts that are no secrets", async () => {
  expect(resolveText("https://${OTHER}.eu", place)).toBe("https://abc.eu");
  expect((await caught(() => resolveText("${NOPE}", { ...place, key: "server" }))).message).toContain(
    "server",
  );
});
