import type { Keyring, KeyringEntry } from "../../src/contexts/keyring.ts";

/** A keyring in memory, with what is in it to be seen. */
export function fakeKeyring(entries: Record<string, string> = {}): Keyring & {
  entries: Record<string, string>;
} {
  const place = ({ host, name }: KeyringEntry) => `${host}/${name}`;
  return {
    entries,
    read: (entry) => Promise.resolve(entries[place(entry)]),
    write(entry, secret) {
      entries[place(entry)] = secret;
      return Promise.resolve();
    },
    remove(entry) {
      delete entries[place(entry)];
      return Promise.resolve();
    },
  };
}

/** A keyring that answers with an error, as where there is none. */
export function brokenKeyring(message = "Secret Service: AccessDenied"): Keyring {
  const fail = () => Promise.reject(new Error(message));
  return { read: fail, write: fail, remove: fail };
}
