import { describeUser } from "../../api/describe-user.ts";
import type { Qlik } from "../../api/qlik.ts";
import { ApiError, QlikError } from "../../errors.ts";
import type { Command } from "../command.ts";
import { splitWord } from "../targets.ts";
import { listContexts } from "./contexts.ts";

export const context: Command = {
  name: "context",
  argument: { usage: "NAME", kind: "context" },
  summary: "goes to another context: a new qlik, your variables stay",
  interactive: true,
  async run(host, argument) {
    const { word: name } = splitWord(argument);
    if (name === "") return listContexts(host);
    if (!host.contexts) throw new QlikError("usage", "There are no contexts to go to.");
    const next = host.contexts.open(name);
    // Whatever is wrong with it shows now, and the session is still where it was.
    const who = await signIn(next.qlik as Qlik);
    host.signal.throwIfAborted();
    host.contexts.use(next);
    await host.goTo(next);
    host.print(`Signed in to ${hostOf(next.place.server)}${who}.`);
  },
};

async function signIn(qlik: Qlik): Promise<string> {
  try {
    return ` as ${describeUser(await qlik.users.me())}`;
  } catch (error) {
    // Signed in, and not allowed to ask who it is.
    if (error instanceof ApiError && error.status === 403) return "";
    throw error;
  }
}

function hostOf(server: string | undefined): string {
  return server ? new URL(server).host : "it";
}
