import { QlikError } from "../errors.ts";
import type { HttpRequest } from "../http/types.ts";
import { currentSignal } from "./running.ts";

/**
 * Keeps read-only and protected contexts from changes that were not meant: the one decides by itself, the other asks at
 * the prompt. One for the whole console, since an input may reach several tenants.
 */
export interface Guard {
  /** What a connection to a context asks before a request that changes the tenant. Nothing for ordinary contexts. */
  permit(context: Kept): ((request: HttpRequest) => Promise<void>) | undefined;
  /** Somebody is there to be asked, until this is called with nothing. */
  attend(attendant: Attendant | undefined): void;
  /** Lets a protected context be changed without questions until then, in milliseconds since 1970. */
  unlock(context: Kept, until: number): void;
  /** Asks again. @returns whether it was unlocked */
  lock(context: Kept): boolean;
  /** Asks whether something else is meant. @returns no, too, where nobody can be asked */
  confirm(question: string): Promise<boolean>;
  /** Tells when a question begins and when it is over, until what it returns is called: nothing else may be on its line. */
  onAsking(tell: (asks: boolean) => void): () => void;
  /** Until when, where it is unlocked now. */
  unlockedUntil(context: Kept): number | undefined;
  /** Lets a read-only context be changed for the rest of the session, or no longer. */
  allowWriting(context: Kept, allowed: boolean): void;
  mayWrite(context: Kept): boolean;
  /** What is allowed there for now, in a word for the prompt; nothing where it is as its context says. */
  state(context: Kept): string | undefined;
  /** Resolves when no question is open any more; nothing where there can be none. */
  settled(): Promise<void> | undefined;
}

/** What is kept, as profiles and places say it. */
export interface Kept {
  name: string;
  server?: string;
  protected?: boolean;
  readOnly?: boolean;
}

/** The prompt, as far as questions go. */
export interface Attendant {
  /** Whether the input of that signal is what runs just now: nobody is asked about what goes on behind the prompt. */
  runs(signal: AbortSignal): boolean;
  /** The answer, or nothing where there is none: the signal was aborted, or the input has ended. */
  ask(question: Question, signal: AbortSignal): Promise<string | undefined>;
  confirm(question: string, signal: AbortSignal): Promise<boolean>;
}

export interface Question {
  context: Kept;
  /** Name of the operation, where it has one. */
  operation?: string | undefined;
  method: string;
  path: string;
}

/**
 * @param now milliseconds since 1970
 * @param lifted whether every context may be changed, since the user has said so (`--write`). @default false
 */
export function createGuard({ now, lifted = false }: { now: () => number; lifted?: boolean }): Guard {
  const unlocked = new Map<string, number>();
  const writable = new Set<string>();
  /** Contexts that an input may change without further questions. */
  const allowedFor = new WeakMap<AbortSignal, Set<string>>();
  let attendant: Attendant | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let asks = false;
  const listeners = new Set<(asks: boolean) => void>();

  function unlockedUntil(context: Kept): number | undefined {
    const until = unlocked.get(keyOf(context));
    return until !== undefined && now() < until ? until : undefined;
  }

  const isAllowed = (context: Kept, signal: AbortSignal | undefined) =>
    unlockedUntil(context) !== undefined ||
    (signal !== undefined && allowedFor.get(signal)?.has(keyOf(context)) === true);

  async function ask(context: Kept, request: HttpRequest): Promise<void> {
    const signal = currentSignal();
    signal?.throwIfAborted();
    if (isAllowed(context, signal)) return;
    const { operation, method, path } = request;
    const what = nameOf(request);
    if (attendant === undefined || signal === undefined || !attendant.runs(signal)) {
      throw refusal(
        `${what} was not sent: "${context.name}" is protected, and nothing asks behind the prompt.`,
        {
          remedy: "Await it, so that it can be asked about; or .unlock the context first.",
        },
      );
    }
    const there = attendant;
    const answer = await whileAsking(() => there.ask({ context, operation, method, path }, signal));
    signal.throwIfAborted();
    const word = answer?.trim().toLowerCase() ?? "";
    if (["a", "all"].includes(word)) {
      allowedFor.set(signal, (allowedFor.get(signal) ?? new Set()).add(keyOf(context)));
    } else if (!["y", "yes"].includes(word)) {
      throw refusal(`${what} was not sent: you did not allow it.`);
    }
  }

  async function whileAsking<T>(ask: () => Promise<T>): Promise<T> {
    for (const tell of listeners) tell(true);
    try {
      return await ask();
    } finally {
      for (const tell of listeners) tell(false);
    }
  }

  async function settled(): Promise<void> {
    // Calls that nobody awaits come to their question only in a moment.
    for (let seen: unknown; seen !== last;) {
      await new Promise((resolve) => setImmediate(resolve));
      seen = last;
      await last;
    }
  }

  return {
    permit(context) {
      if (lifted || (!context.readOnly && !context.protected)) return undefined;
      asks ||= context.protected === true;
      return async (request) => {
        if (context.readOnly && !writable.has(keyOf(context))) {
          throw refusal(`${nameOf(request)} was not sent: the context "${context.name}" is read-only.`, {
            remedy: "Use another context; or let this session change it: .write, at its prompt.",
          });
        }
        if (!context.protected) return;
        // One question at a time, in the order of the calls: an answer may settle those behind it.
        const turn = last.then(() => ask(context, request));
        last = turn.catch(() => {});
        await turn;
      };
    },
    attend: (given) => void (attendant = given),
    unlock: (context, until) => void unlocked.set(keyOf(context), until),
    lock(context) {
      const was = unlockedUntil(context) !== undefined;
      unlocked.delete(keyOf(context));
      return was;
    },
    async confirm(question) {
      const signal = currentSignal();
      const there = attendant;
      if (there === undefined || signal === undefined || !there.runs(signal)) return false;
      return await whileAsking(() => there.confirm(question, signal));
    },
    onAsking(tell) {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    unlockedUntil,
    allowWriting(context, allowed) {
      if (allowed) writable.add(keyOf(context));
      else writable.delete(keyOf(context));
    },
    mayWrite: (context) => writable.has(keyOf(context)),
    state(context) {
      if (lifted) return context.readOnly || context.protected ? "may write" : undefined;
      if (context.readOnly && !writable.has(keyOf(context))) return undefined;
      if (context.protected) return unlockedUntil(context) === undefined ? undefined : "unlocked";
      return context.readOnly ? "may write" : undefined;
    },
    settled: () => (asks ? settled() : undefined),
  };
}

/** A context that was pointed at another tenant meanwhile is another one. */
function keyOf({ name, server = "" }: Kept): string {
  return `${name}\n${server}`;
}

function nameOf({ operation, method, path }: HttpRequest): string {
  return operation ?? `${method} ${path}`;
}

function refusal(message: string, more?: { remedy: string }): QlikError {
  return new QlikError("read-only", message, more);
}
