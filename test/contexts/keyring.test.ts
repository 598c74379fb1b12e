import { afterEach, describe, expect, it, vi } from "vitest";

import { keyringWorks, systemKeyring, type Keyring, type KeyringModule } from "../../src/contexts/keyring.ts";
import { brokenKeyring, fakeKeyring } from "../helpers/fake-keyring.ts";

const ENTRY = { host: "acme.eu.qlikcloud.com", name: "acme-prod" };

afterEach(() => void vi.useRealTimers());

/** The library in memory; its options are noted. */
function fakeLibrary(kept = new Map<string, string>()) {
  const options: unknown[] = [];
  class AsyncEntry {
    readonly #key: string;
    constructor(service: string, account: string, given: unknown) {
      this.#key = `${service}|${account}`;
      options.push(given);
    }
    getPassword = () => Promise.resolve(kept.get(this.#key) ?? null);
    setPassword = (secret: string) => Promise.resolve(void kept.set(this.#key, secret));
    deletePassword = () => Promise.resolve(kept.delete(this.#key));
  }
  const library: KeyringModule = { AsyncEntry };
  return { load: () => Promise.resolve(library), kept, options };
}

describe("the system's keyring", () => {
  it("keeps a secret by host and name, and nowhere but in a lasting store", async () => {
    const { load, kept, options } = fakeLibrary();
    const keyring = systemKeyring(load);
    expect(await keyring.read(ENTRY)).toBeUndefined();
    await keyring.write(ENTRY, "hunter22");
    expect([...kept]).toEqual([["qlik-toolkit/acme.eu.qlikcloud.com|acme-prod", "hunter22"]]);
    expect(await keyring.read(ENTRY)).toBe("hunter22");
    expect(await keyring.read({ ...ENTRY, host: "evil.example.com" })).toBeUndefined();
    await keyring.remove(ENTRY);
    expect(kept.size).toBe(0);
    expect(options).toContainEqual({ linux: { store: "secret-service" } });
  });

  it("is not loaded before it is used, and says so where its library is missing", async () => {
    const load = vi.fn(() => Promise.reject(new Error("no library")));
    const keyring = systemKeyring(load);
    expect(load).not.toHaveBeenCalled();
    await expect(keyring.read(ENTRY)).rejects.toThrow("no library");
  });

  it("is given up when it does not answer, and at once when the caller does", async () => {
    vi.useFakeTimers();
    class AsyncEntry {
      getPassword = () => new Promise<never>(() => {});
      setPassword = this.getPassword;
      deletePassword = this.getPassword;
    }
    const keyring = systemKeyring(() => Promise.resolve({ AsyncEntry }));
    const late = expect(keyring.read(ENTRY)).rejects.toThrow("did not answer for 60 s");
    await vi.advanceTimersByTimeAsync(60_000);
    await late;

    const stop = new AbortController();
    const stopped = expect(keyring.read(ENTRY, stop.signal)).rejects.toThrow("enough");
    stop.abort(new Error("enough"));
    await stopped;
  });
});

describe("keyringWorks", () => {
  it("tries, and leaves nothing behind", async () => {
    const keyring = fakeKeyring();
    expect(await keyringWorks(keyring)).toBe(true);
    expect(keyring.entries).toEqual({});
  });

  const forgetful: Keyring = { ...fakeKeyring(), read: () => Promise.resolve(undefined) };
  it.each<[string, Keyring]>([
    ["one that throws", brokenKeyring()],
    ["one that forgets", forgetful],
  ])("says no of %s", async (_, keyring) => {
    expect(await keyringWorks(keyring)).toBe(false);
  });

  it("cleans up behind one that takes a secret and throws, as the kernel's does", async () => {
    const keyring = fakeKeyring();
    const treacherous: Keyring = {
      ...keyring,
      async write(entry, secret) {
        await keyring.write(entry, secret);
        throw new Error("AccessDenied");
      },
    };
    expect(await keyringWorks(treacherous)).toBe(false);
    expect(keyring.entries).toEqual({});
  });

  it("does not wait for one that hangs", async () => {
    vi.useFakeTimers();
    const hanging: Keyring = { ...fakeKeyring(), write: () => new Promise(() => {}) };
    const works = keyringWorks(hanging);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await works).toBe(false);
  });

  it("ends with the caller's signal", async () => {
    const hanging: Keyring = { ...fakeKeyring(), write: () => new Promise(() => {}) };
    const stop = new AbortController();
    const works = keyringWorks(hanging, stop.signal);
    stop.abort(new Error("enough"));
    await expect(works).rejects.toThrow("enough");
  });
});
