import { SignInError } from "../../auth/sign-in-error.ts";
import type { Qlik, User } from "../../api/qlik.ts";
import { openConnection, probeServer } from "../../connection.ts";
import { isRecord } from "../../contexts/is-record.ts";
import { withDefaults } from "../../contexts/merge-defaults.ts";
import { toProfile, type DirectCredentials, type Profile } from "../../contexts/profile.ts";
import { renewContext } from "../../contexts/renew-context.ts";
import type { Context } from "../../contexts/schema.ts";
import { normalizeServer } from "../../contexts/server-url.ts";
import { editStore, readStore } from "../../contexts/store.ts";
import { ApiError, isQlikError, QlikError } from "../../errors.ts";
import { rememberSecret } from "../../redact.ts";
import { describeUser } from "../describe-user.ts";
import { say, type Io } from "../io.ts";
import { printError } from "../print-error.ts";
import { createPrompt, type Prompt } from "../prompt.ts";

export interface InitOptions {
  name?: string | undefined;
  /** The tenant's URL, instead of the question. */
  server?: string | undefined;
  insecure?: boolean | undefined;
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
export async function initContext({ name, server, insecure = false }: InitOptions, store: string, io: Io) {
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
    const { profile, context, user } = await signIn(talk, server);
    prompt.interrupted.throwIfAborted();
    await editStore(store, (contexts) => {
      contexts.set(profile.name, context);
      contexts.use(profile.name);
    });
    say(
      io,
      "",
      `Welcome, ${describeUser(user)}: you are signed in to ${profile.server}.`,
      `Saved as context "${profile.name}", which is now the current one. Type \`qlik\` to look around.`,
    );
  } finally {
    prompt.close();
  }
}

interface SignedIn {
  /** As it will be stored. */
  context: Context;
  profile: Profile;
  user: User;
}

/** Asks until the tenant says who is signed in. */
async function signIn(talk: Dialogue, given: string | undefined): Promise<SignedIn> {
  let { server, name } = await askPlace(talk, given);
  let credentials = await askCredentials(server, talk);
  for (;;) {
    const { contexts, defaults } = readStore(talk.store);
    const own = contexts.get(name);
    const settings = { server, credentials, insecure: talk.insecure };
    const context = renewContext(isRecord(own) ? own : undefined, defaults, settings);
    const profile = toProfile(name, withDefaults<object>(defaults, context), talk.store, talk.io.env);
    try {
      // From memory: a token kept on disk would let a wrong secret pass.
      const qlik: Qlik = openConnection(profile, {
        env: talk.io.env,
        home: talk.io.home,
        tokenCache: "memory",
        currentSignal: () => talk.prompt.interrupted,
      });
      return { context, profile, user: await qlik.users.me() };
    } catch (error) {
      const again = whatToAskAgain(error, credentials);
      if (!again) throw error;
      printError(error, talk.io);
      say(talk.io, "");
      if (again === "server") ({ server, name } = await askPlace(talk));
      if (again === "credentials") credentials = await askCredentials(server, talk);
      if (again === "client") credentials = await askClient(talk, { again: true });
      if (again === "api-key") credentials = await askApiKey(server, talk);
      if (again === "secret" && "clientId" in credentials) {
        credentials = { ...credentials, clientSecret: await askSecret("Client Secret: ", talk) };
      }
    }
  }
}

type Again = "server" | "credentials" | "client" | "secret" | "api-key";

/** Which answer was wrong, or nothing where no other answer would help. Pure. */
function whatToAskAgain(error: unknown, credentials: DirectCredentials): Again | undefined {
  if (error instanceof SignInError) return error.problem === "client-secret" ? "secret" : "client";
  if (!isQlikError(error)) return undefined;
  if (error.code === "auth" || error.code === "permission") {
    return "apiKey" in credentials ? "api-key" : "client";
  }
  if (error instanceof ApiError && error.code === "invalid") return "credentials";
  return ["config", "network", "timeout", "trust", "not-found"].includes(error.code) ? "server" : undefined;
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
      "The tenant URL is what you see in the browser: https://<tenant>.<region>.qlikcloud.com",
      "such as https://acme.eu.qlikcloud.com, with the region eu, us, ap or another one.",
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

async function askCredentials(server: string, talk: Dialogue): Promise<DirectCredentials> {
  say(
    talk.io,
    "",
    "Sign in with an API key (A) or with an OAuth machine-to-machine client (O)? A is the default.",
  );
  for (;;) {
    const answer = (await talk.prompt.ask("A/O?: ")).toLowerCase();
    if (answer === "" || answer === "a") return await askApiKey(server, talk);
    if (answer === "o") return await askClient(talk);
    say(talk.io, "Please answer A or O.");
  }
}

async function askApiKey(server: string, talk: Dialogue): Promise<DirectCredentials> {
  say(talk.io, "", `API keys are made at ${server}/settings/api-keys; what you paste is not shown.`);
  return { apiKey: (await askSecret("API-key: ", talk)).replace(/^Bearer\s+/i, "") };
}

async function askClient(talk: Dialogue, { again = false } = {}): Promise<DirectCredentials> {
  if (!again)
    say(
      talk.io,
      "",
      "A tenant admin makes OAuth clients in the administration, under OAuth: type Web, with machine-to-machine use allowed.",
    );
  const clientId = await askText("Client ID: ", talk);
  return { clientId, clientSecret: await askSecret("Client Secret: ", talk) };
}

async function askText(question: string, { prompt, io }: Dialogue): Promise<string> {
  for (;;) {
    const answer = await prompt.ask(question);
    if (answer !== "") return answer;
    say(io, "An answer is needed here.");
  }
}

async function askSecret(question: string, { prompt, io }: Dialogue): Promise<string> {
  for (;;) {
    const answer = await prompt.askSecret(question);
    rememberSecret(answer);
    if (answer !== "") return answer;
    say(io, "An answer is needed here.");
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
