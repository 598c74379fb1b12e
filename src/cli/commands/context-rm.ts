import type { CAC } from "cac";
import { isDeepStrictEqual } from "node:util";
import { madeByFile } from "../../contexts/applied.ts";
import { isRecord } from "../../contexts/is-record.ts";
import { keyringEntryOf } from "../../contexts/keyring-entries.ts";
import { keyringFailure, type KeyringEntry } from "../../contexts/keyring.ts";
import { withDefaults } from "../../contexts/merge-defaults.ts";
import { toProfile, type Profile } from "../../contexts/profile.ts";
import { editStore, readStore, stateFolder, tokenFolder, type Store } from "../../contexts/store.ts";
import { unknownContext } from "../../contexts/unknown-context.ts";
import { QlikError } from "../../errors.ts";
import { forgetTokens } from "../../sign-in/forget-tokens.ts";
import { confirm } from "../confirm.ts";
import { isInteractive, say, type Io } from "../io.ts";

/** `qlik context rm`: contexts, and what was kept for them alone. */
export function addRemoveCommand(cli: CAC, store: string, io: Io): void {
  cli
    .command("rm <...names>", "Remove contexts, all or none of them")
    .alias("remove")
    .option("-y, --yes", "Do not ask; without a terminal nothing is asked, as in qlik-cli")
    .example("qlik context rm old older   also their access tokens, and secrets in the keyring")
    .action((names: string[], { yes = false }: { yes?: boolean }) => remove(names, yes, store, io));
}

async function remove(given: string[], yes: boolean, path: string, io: Io): Promise<void> {
  const names = [...new Set(given)];
  const store = readStore(path);
  const unknown = names.find((name) => !store.contexts.has(name));
  if (unknown !== undefined) throw unknownContext(unknown, [...store.contexts.keys()]);
  const which = names.join(", ");
  if (!yes && isInteractive(io)) {
    const question = `Remove ${names.length === 1 ? "context" : `${names.length} contexts:`} ${which}?`;
    const otherwise = { nothing: "Nothing was removed", remedy: "Add --yes." };
    if (!(await confirm(question, false, otherwise, io))) {
      throw new QlikError("aborted", "Nothing was removed.");
    }
  }
  const wasCurrent = await editStore(path, (editor) => {
    const { current } = editor;
    for (const name of names) editor.remove(name);
    return current !== undefined && names.includes(current) ? current : undefined;
  });
  say(io, `Removed ${which}.`);
  if (wasCurrent !== undefined) {
    const left = [...store.contexts.keys()].some((name) => !names.includes(name));
    say(io, `There is no current context now${left ? ": qlik context use <name>" : ""}.`);
  }
  await forgetTokens(
    profilesOf(store, (name) => names.includes(name), io),
    profilesOf(store, (name) => !names.includes(name) && sharesServer(name, names, store), io),
    tokenFolder(io.env, io.home),
    io.env,
  );
  await cleanKeyring(store, names, io);
}

/** Of contexts that can be used: of others there are no tokens. */
function profilesOf(
  { path, contexts, defaults }: Store,
  wanted: (name: string) => boolean,
  io: Io,
): Profile[] {
  return [...contexts.keys()].filter(wanted).flatMap((name) => {
    const own = contexts.get(name);
    try {
      return [toProfile(name, isRecord(own) ? withDefaults(defaults, own) : own, path, io.env)];
    } catch {
      return [];
    }
  });
}

/** Without this, all contexts of a large file would be checked. */
function sharesServer(name: string, names: readonly string[], { contexts, defaults }: Store): boolean {
  const serverOf = (one: string) => {
    const own = contexts.get(one);
    return isRecord(own) ? (own.server ?? defaults.server) : undefined;
  };
  return names.some((one) => serverOf(one) === serverOf(name));
}

/** Removes the secrets that nothing refers to any more: neither another context nor the file that made this one. */
async function cleanKeyring({ contexts, defaults }: Store, names: readonly string[], io: Io): Promise<void> {
  const entriesOf = (wanted: (name: string) => boolean) =>
    [...contexts.keys()].filter(wanted).flatMap((name) => keyringEntryOf(contexts.get(name), defaults) ?? []);
  const { keyring } = io;
  const folder = stateFolder(io.env, io.home);
  const gone: KeyringEntry[] = [];
  for (const name of keyring ? names : []) {
    const entry = keyringEntryOf(contexts.get(name), defaults);
    if (entry === undefined || gone.some((one) => isDeepStrictEqual(one, entry))) continue;
    const file = madeByFile(folder, name);
    if (file !== undefined)
      say(io, `Its secret stays in the keyring, as "${entry.name}": ${file} refers to it.`);
    else gone.push(entry);
  }
  if (gone.length === 0) return;
  const kept = entriesOf((name) => !names.includes(name));
  for (const entry of gone.filter((one) => !kept.some((other) => isDeepStrictEqual(one, other)))) {
    try {
      await keyring!.remove(entry);
      say(io, `Removed from the keyring: "${entry.name}" for ${entry.host}.`);
    } catch (error) {
      say(io, `The keyring still holds "${entry.name}" for ${entry.host}: ${keyringFailure(error)}.`);
    }
  }
}
