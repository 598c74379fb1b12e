import { expect, test } from "vitest";
import { createNotices } from "../../src/repl/notices.ts";
import { currentSignal, isInBackground } from "../../src/repl/running.ts";
import { drive } from "./session-driver.ts";

/** A greeting that waits to be given its line. */
function greeting() {
  let give = (_line: string | undefined) => {};
  let seen: { signal: AbortSignal; background: boolean; current: boolean } | undefined;
  const greet = (signal: AbortSignal) => {
    seen = { signal, background: isInBackground(), current: currentSignal() === signal };
    return new Promise<string | undefined>((resolve) => (give = resolve));
  };
  return { greet, give: (line: string | undefined) => give(line), seen: () => seen! };
}

test("the prompt comes first, then the greeting above what is being typed", async () => {
  const { greet, give, seen } = greeting();
  const session = await drive({ greet, terminal: true });
  session.type("40 + ");
  await session.until("40 + ");
  give("Signed in as Ada.");
  await session.until(/Signed in as Ada\.\r?\n[^]*dev> 40 \+ /);
  session.type("2\r");
  await session.until("42");
  expect(seen()).toMatchObject({ background: true, current: true });
  session.type("\u0004");
  await session.exitCode;
});

test("it breaks between words where the terminal is narrow", async () => {
  const { greet, give } = greeting();
  const session = await drive({ greet, terminal: true, columns: () => 30 });
  give("Signed in as qlik-toolkit bot (TenantAdmin).");
  await session.until(/Signed in as qlik-toolkit bot\r?\n\(TenantAdmin\)\./);
  session.type("\u0004");
  await session.exitCode;
});

test("once something has been run, the greeting comes too late to be of use", async () => {
  const { greet, give } = greeting();
  const session = await drive({ greet });
  await session.enter("1");
  give("Signed in as Ada.");
  expect(await session.enter("2")).toBe("2\n");
  expect(await session.enter("3")).toBe("3\n");
  await session.leave();
});

test("who leaves ends it", async () => {
  const { greet, seen } = greeting();
  const session = await drive({ greet });
  await session.leave();
  expect(seen().signal.aborted).toBe(true);
});

test("what others have to tell stands above the line, or among what an input prints", async () => {
  const written: string[] = [];
  const notices = createNotices((text) => written.push(text));
  const session = await drive({
    notices,
    globals: { tell: (text: string) => notices.tell(text) },
    terminal: true,
  });
  session.type("1 + ");
  await session.until("1 + ");
  notices.tell("The certificate is not checked.\u001b[2J");
  await session.until(/The certificate is not checked\.\\x1b\[2J\r?\n[^]*dev> 1 \+ /);
  session.type("1\r");
  await session.until("2");
  session.type("tell('while it ran'); 3\r");
  await session.until(/while it ran\n3/);
  session.type("\u0004");
  await session.exitCode;
  expect(written).toEqual([]);
  notices.tell("after it");
  expect(written).toEqual(["after it"]);
});
