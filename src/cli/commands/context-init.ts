import type { Qlik, User } from "../../api/qlik.ts";
import { openConnection } from "../../connect.ts";
import { probeServer } from "../../connection.ts";
import { isRecord } from "../../contexts/is-record.ts";
import { keyringName } from "../../contexts/keyring-entries.ts";
import { withDefaults } from "../../contexts/merge-defaults.ts";
import { toProfile, type Profile } from "../../contexts/profile.ts";
import { renewContext, type NewSettings } from "../../contexts/renew-context.ts";
import { normalizeServer } from "../../contexts/server-url.ts";
import { editStore, readStore } from "../../contexts/store.ts";
import { isQlikError, QlikError } from "../../errors.ts";
import { describeUser } from "../../api/describe-user.ts";
import { say, type Io } from "../io.ts";
import { offerKeyring } from "../keep-secret.ts";
import { createShowAddress } from "../open-browser.ts";
import { printError } from "../print-error.ts";
import { createPrompt, type Prompt } from "../prompt.ts";
import { askAgain, askCredentials, askText, whatToAskAgain } from "./ask-credentials.ts";

export interface InitOptions {
  name?: string | undefined;
  /** The tenant's URL, instead of the question. */
  server?: string | undefined;
  insecure?: boolean | undefined;
  /** Whether the console follows, and nobody need be told how to open it. @default false */
  opensConsole?: boolean;
}

interface Dialogue {
  prompt: Prompt;
  io: Io;
  /** Path of the user's store. */
  store: string;
  /** The context's name as typed; without one it follows from the tenant's host. */
  named: string | undefined;
  /** Whether the flag was given. */
  insecure: boolean;
  /** Whether the context will accept any certificate: by the flag, or because it does already. */
  staysInsecure: boolean;
}

/**
 * The dialogue of `qlik context init`, as users of qlik-cli know it. A wrong answer is explained and asked again.
 * What is tried is the very context that is then saved: with what an updated one keeps, and the store's defaults.
 *
 * @throws {QlikError} `aborted` on Ctrl-C, `usage` when the answers end too early; nothing is saved then.
 */
export async function initContext(
  { name, server, insecure = false, opensConsole = false }: InitOptions,
  store: string,
  io: Io,
) {
  if (name?.trim() === "") throw new QlikError("usage", "The name of the context is empty.");
  // A store that cannot be read is told before any question.
  const { contexts, defaults } = readStore(store);
  const own = name === undefined ? undefined : contexts.get(name);
  const staysInsecure = insecure || withDefaults(defaults, isRecord(own) ? own : {}).insecure === true;
  const prompt = createPrompt(io);
  const talk: Dialogue = { prompt, io, store, named: name, insecure, staysInsecure };
  try {
    say(io, "Setting up access to a Qlik Cloud tenant.", "");
    if (name !== undefined && !(await mayUse(name, talk))) return say(io, "Nothing was changed.");
    const signedIn = await signIn(talk, server);
    await save(signedIn, talk);
    const { profile, user } = signedIn;
    say(
      io,
      "",
      `Welcome, ${describeUser(user)}: you are signed in to ${profile.server}.`,
      `Saved as context "${profile.name}", which is now the current one.${opensConsole ? "" : " Type `qlik` to look around."}`,
    );
  } finally {
    prompt.close();
  }
}

interface SignedIn {
  /** As it will be stored, but for where its secret is kept. */
  settings: NewSettings;
  own: Record<string, unknown> | undefined;
  profile: Profile;
  user: User;
}

/** Asks until the tenant says who is signed in. */
async function signIn(talk: Dialogue, given: string | undefined): Promise<SignedIn> {
  let { server, name } = await askPlace(talk, given);
  let credentials = await askCredentials(server, talk);
  for (;;) {
    const { contexts, defaults } = readStore(talk.store);
    const stored = contexts.get(name);
    const own = isRecord(stored) ? stored : undefined;
    const settings = { server, credentials, insecure: talk.insecure };
    const context = renewContext(own, defaults, settings);
    const profile = toProfile(name, withDefaults<object>(defaults, context), talk.store, talk.io.env);
    try {
      const qlik: Qlik = openConnection(profile, {
        env: talk.io.env,
        home: talk.io.home,
        // From memory: a token kept on disk would let a wrong secret pass. But nobody wants to go to the browser twice.
        tokenCache: profile.credentials.kind === "oauth-browser" ? "disk" : "memory",
        currentSignal: () => talk.prompt.interrupted,
        showAddress: createShowAddress(talk.io),
      });
      return { settings, own, profile, user: await qlik.users.me() };
    } catch (error) {
      const again = whatToAskAgain(error, credentials);
      if (!again) throw error;
      printError(error, talk.io);
      say(talk.io, "");
      if (again === "server") ({ server, name } = await askPlace(talk));
      else credentials = await askAgain(again, server, credentials, talk);
    }
  }
}

/** Saves a context that has been tried, its secret where the user wants it. */
async function save({ settings, own, profile }: SignedIn, talk: Dialogue): Promise<void> {
  const { name, server } = profile;
  const entry = { host: new URL(server).host, name: keyringName(own) ?? name };
  const credentials = await offerKeyring(settings.credentials, entry, talk);
  talk.prompt.interrupted.throwIfAborted();
  await editStore(talk.store, (store) => {
    store.set(name, renewContext(own, readStore(talk.store).defaults, { ...settings, credentials }));
    store.use(name);
  });
}

/** The server, and the name of its context: what is kept of that decides how to connect. */
async function askPlace(talk: Dialogue, given?: string): Promise<{ server: string; name: string }> {
  const server = await askServer(talk, given);
  return { server, name: talk.named ?? (await chooseName(new URL(server).hostname, talk)) };
}

/** Asks until there is a URL behind which something answers. */
async function askServer({ prompt, io, staysInsecure }: Dialogue, given?: string): Promise<string> {
  if (given === undefined) {
    say(
      io,
      "The tenant URL is what you see in the browser, with its region:",
      "https://<tenant>.<region>.qlikcloud.com, such as https://acme.eu.qlikcloud.com",
    );
  }
  for (let answer = given; ; answer = undefined) {
    try {
      const server = normalizeServer(answer ?? (await prompt.ask("Enter tenant url: ")), {
        insecure: staysInsecure,
      });
      await probeServer({ server, insecure: staysInsecure }, prompt.interrupted);
      return server;
    } catch (error) {
      if (!isQlikError(error) || error.code === "aborted" || error.code === "usage") throw error;
      printError(error, io);
      say(io, "");
    }
  }
}

/** Whether a name is free, or its context may be updated. */
async function mayUse(name: string, { prompt, store }: Dialogue): Promise<boolean> {
  if (!readStore(store).contexts.has(name)) return true;
  return await prompt.confirm(`There is a context "${name}" already. Update it?`, false);
}

/** The host's name, as in qlik-cli, unless it is taken and to be left alone. */
async function chooseName(host: string, talk: Dialogue): Promise<string> {
  for (let name = host; ; name = await askText("Another name for the context: ", talk)) {
    if (await mayUse(name, talk)) return name;
  }
}
