import { isAbsolute, join } from "node:path";
import type { Qlik } from "../api/qlik.ts";
import { setProcessDefault } from "../connect.ts";
import { CREDENTIALS_NAMES, credentialsKind } from "../contexts/credentials.ts";
import { isRecord } from "../contexts/is-record.ts";
import type { Profile } from "../contexts/profile.ts";
import { contextFiles, readProfile } from "../contexts/read-profile.ts";
import { isForQlikCli } from "../contexts/server-type.ts";
import { allContexts } from "../contexts/select.ts";
import { stateFolder } from "../contexts/store.ts";
import type { ContextFacts, Contexts } from "../repl/contexts.ts";
import type { Place } from "../repl/place.ts";
import type { Io } from "./io.ts";
import type { Target } from "./open-connection.ts";
import { placesOf } from "./places.ts";

/** The contexts that a console can go to: those of the files, read anew each time, and what it was started on. */

/** @param open connects to a profile, with all that the console wants of a connection */
export function consoleContexts(
  { profile: first, settings }: Pick<Target, "profile" | "settings">,
  open: (profile: Profile, settings: Target["settings"]) => Qlik,
  io: Io,
): Contexts {
  // A notice about a file that is not used was given when the console started.
  const places = { ...placesOf({ contexts: settings.contexts }, io), tell: undefined };
  const others = isInNoFile(first) ? [first] : [];
  // How the sandbox is reached is for no other tenant.
  const { tokenCache: _tokenCache, pace: _pace, ...usual } = settings;
  const find = (name: string) => others.find((one) => one.name === name) ?? readProfile(name, places);
  const settingsOf = (profile: Profile) => (others.includes(profile) ? settings : usual);
  const connections = new WeakMap<object, Profile>();
  const makeDefault = (profile: Profile) => setProcessDefault({ profile, others, ...settingsOf(profile) });
  makeDefault(first);

  function list(): ContextFacts[] {
    const inFiles = [...allContexts(contextFiles(places))].map(([name, known]) =>
      contextFacts(name, known.settings()),
    );
    const started = others.map((one) => ({
      ...{ name: one.name, host: new URL(one.server).host, comment: "" },
      ...{ protected: one.protected, readOnly: one.readOnly },
      credentials: CREDENTIALS_NAMES[one.credentials.kind],
    }));
    const names = new Set(started.map(({ name }) => name));
    return [...started, ...inFiles.filter(({ name }) => !names.has(name))];
  }

  return {
    list,
    names() {
      try {
        return list().map(({ name }) => name);
      } catch {
        return [];
      }
    },
    open(name) {
      const profile = find(name);
      const connected = { place: placeOf(profile, io), qlik: open(profile, settingsOf(profile)) };
      connections.set(connected, profile);
      return connected;
    },
    use(connected) {
      const profile = connections.get(connected);
      if (profile) makeDefault(profile);
    },
  };
}

/** The sandbox, and what the environment names. */
function isInNoFile({ origin }: Profile): boolean {
  return origin === "environment" || origin === "connect()";
}

/** A context as it is written. Pure. */
export function contextFacts(name: string, settings: unknown): ContextFacts {
  const written = isRecord(settings) ? settings : {};
  const { server, comment } = written;
  return {
    name,
    host: typeof server === "string" ? server.replace(/^https?:\/\//, "").replace(/\/+$/, "") : "",
    credentials: credentialsText(written),
    comment: typeof comment === "string" ? comment : "",
    protected: written["protected"] === true,
    readOnly: written["read-only"] === true,
  };
}

function credentialsText(settings: Record<string, unknown>): string {
  if (isForQlikCli(settings)) return "for qlik-cli only";
  // Other tools write keys without a value where there is none.
  const given = Object.entries(settings).filter(([, value]) => value !== null && value !== "");
  const found = credentialsKind(Object.fromEntries(given));
  return "kind" in found ? CREDENTIALS_NAMES[found.kind] : "none that fit";
}

/** Where a prompt on this context is. */
export function placeOf(profile: Profile, { env, home }: Pick<Io, "env" | "home">): Place {
  const { name, server, readOnly, credentials, origin } = profile;
  return {
    ...{ name, named: isAbsolute(origin), server, readOnly, protected: profile.protected },
    credentials: CREDENTIALS_NAMES[credentials.kind],
    history: { path: join(stateFolder(env, home), "history", historyFile(name)) },
  };
}

/** Context names may hold what file names may not. Pure. */
export function historyFile(contextName: string): string {
  return `${encodeURIComponent(contextName).replaceAll(/[.*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)}.jsonl`;
}
