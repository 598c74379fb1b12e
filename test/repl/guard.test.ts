import { AsyncResource } from "node:async_hooks";
import { expect, test } from "vitest";
import { createGuard, type Kept } from "../../src/repl/guard.ts";
import { questionText } from "../../src/repl/questions.ts";
import { PLAIN } from "../../src/output/look.ts";
import { drive } from "./session-driver.ts";

const PROD: Kept = { name: "prod", server: "https://acme.eu.qlikcloud.com", protected: true };
const SAFE: Kept = { name: "safe", server: "https://safe.eu.qlikcloud.com", protected: true };
const ARCHIVE: Kept = { name: "archive", server: "https://old.eu.qlikcloud.com", readOnly: true };

const LINE = "prod is protected: spaces.create sends POST /api/v1/spaces/a to acme.eu.qlikcloud.com\n";
const ASKED = `${LINE}Send it? [y/N, a for all of this input] `;

const PROMPT = /(?:prod|archive)(?: \([\w ]+\))?> /;

/** A session whose inputs call `create("a")` on its tenant, and `on("archive", "a")` on others. */
async function session(place: Kept = PROD) {
  let time = 0;
  const sent: string[] = [];
  const guard = createGuard({ now: () => time });
  const create = async (path: string, context = place) => {
    const request = { path: `/api/v1/spaces/${path}`, operation: "spaces.create" };
    await guard.permit(context)?.({ method: "POST", ...request });
    sent.push(`${context.name} ${path}`);
    return path;
  };
  const on = (name: string, path: string) =>
    create(
      path,
      [PROD, SAFE, ARCHIVE].find((one) => one.name === name)!,
    );
  // What goes on behind the prompt still belongs to the input that has begun it.
  const bind = (work: () => unknown) => AsyncResource.bind(work);
  let cancel = () => {};
  const options = {
    ...{ ...place, guard, globals: { create, on, bind }, now: () => time, timeZone: "UTC" },
    onInterrupt: (given: () => void) => {
      cancel = given;
      return () => {};
    },
  };
  const driver = await drive({ columns: () => 200, ...options }, PROMPT);
  return { ...driver, sent, cancel: () => cancel(), pass: (ms: number) => void (time += ms) };
}

test("a change of a protected tenant is sent after a yes, and only then", async () => {
  const { type, until, sent, leave, enter } = await session();
  for (const [answer, ends] of [
    ["y", "'a'\n"],
    ["yes", "'a'\n"],
    ["", "Error: spaces.create was not sent: you did not allow it.\n"],
    ["n", "Error: spaces.create was not sent: you did not allow it.\n"],
    ["what?", "Error: spaces.create was not sent: you did not allow it.\n"],
  ] as const) {
    sent.length = 0;
    type("await create('a')\n");
    expect(await until(ASKED)).toBe(ASKED);
    expect(sent).toEqual([]);
    expect(await enter(answer)).toBe(ends);
    expect(sent).toEqual(ends.startsWith("Error") ? [] : ["prod a"]);
  }
  expect(await enter("_error.code")).toBe("'read-only'\n");
  await leave();
});

test("calls at the same time are asked about one by one, in their order", async () => {
  const { type, until, sent, leave, enter } = await session();
  type("(await Promise.allSettled(['a', 'b', 'c'].map((x) => create(x)))).map((x) => x.status)\n");
  await until("spaces/a to");
  await until("input] ");
  type("y\n");
  await until("spaces/b to");
  await until("input] ");
  type("n\n");
  await until("spaces/c to");
  await until("input] ");
  expect(await enter("y")).toBe("[ 'fulfilled', 'rejected', 'fulfilled' ]\n");
  expect(sent).toEqual(["prod a", "prod c"]);
  await leave();
});

test("`a` allows the rest of the input, of that context, and nothing after it", async () => {
  const { type, until, sent, leave, enter } = await session();
  type("for (const x of ['a', 'b']) await create(x); await on('safe', 'a')\n");
  await until(ASKED);
  type("a\n");
  expect(await until("input] ")).toContain("safe is protected");
  expect(sent).toEqual(["prod a", "prod b"]);
  expect(await enter("y")).toBe("'a'\n");
  type("await create('a')\n");
  await until(ASKED);
  await enter("n");
  expect(sent).toEqual(["prod a", "prod b", "safe a"]);
  await leave();
});

test("Ctrl-C at the question sends nothing, and no other question follows", async () => {
  const { type, until, sent, cancel, leave, enter } = await session();
  type("await Promise.all([create('a'), create('b')])\n");
  await until(ASKED);
  cancel();
  expect(await until(PROMPT)).toMatch(/^Cancelled after 0\.0 s: await Promise\.all.*\nprod \(protected\)> $/);
  expect(await enter("1")).toBe("1\n");
  expect(sent).toEqual([]);
  await leave();
});

test("the end of the input is a no", async () => {
  const { type, until, sent, leave } = await session();
  type("await create('a')\n");
  await until(ASKED);
  expect(await leave()).toBe(0);
  await until("you did not allow it");
  expect(sent).toEqual([]);
});

test("what an input does not await is asked about before the next prompt; what comes later is refused", async () => {
  const { type, until, sent, leave, enter } = await session();
  type("void create('a')\n");
  await until(ASKED);
  expect(await enter("y")).toBe("");
  expect(sent).toEqual(["prod a"]);
  await enter("const later = bind(() => create('b'))");
  expect(await enter("await later()")).toContain(
    'spaces.create was not sent: "prod" is protected, and nothing asks behind the prompt.',
  );
  expect(sent).toEqual(["prod a"]);
  await leave();
});

test(".unlock allows for a while, which the prompt shows; time and .lock end it", async () => {
  const { type, until, sent, pass, leave, enter } = await session();
  const minutes = 60_000;
  expect(await enter(".unlock")).toBe("prod is unlocked until 00:10; .lock ends it.\n");
  type("await create('a')\n");
  expect(await until(PROMPT)).toBe("'a'\nprod (unlocked)> ");
  pass(10 * minutes);
  type("await create('b')\n");
  await until(ASKED.replace("spaces/a", "spaces/b"));
  await enter("n");
  expect(await enter(".unlock 2m")).toBe("prod is unlocked until 00:12; .lock ends it.\n");
  type(".lock\n");
  expect(await until(PROMPT)).toBe("prod is locked again.\nprod (protected)> ");
  type("await create('a')\n");
  await until(ASKED);
  await enter("n");
  expect(sent).toEqual(["prod a"]);
  await leave();
});

test.each(["2h", "0", "soon", "-1m"])(".unlock %s is refused", async (time) => {
  const { enter, leave } = await session();
  expect(await enter(`.unlock ${time}`)).toMatch(/^Error: \.unlock takes a time of up to 60 minutes/);
  await leave();
});

test("a read-only tenant is not changed, until .write has been confirmed", async () => {
  const { type, until, enter, sent, leave } = await session(ARCHIVE);
  const refused = 'Error: spaces.create was not sent: the context "archive" is read-only.\n';
  expect(await enter("await create('a')")).toContain(refused);
  expect(await enter(".unlock")).toContain("archive is not protected");
  for (const [answer, told, prompt] of [
    ["", "archive stays read-only.\n", "archive> "],
    ["y", "This session may change archive; .write off ends it.\n", "archive (may write)> "],
  ]) {
    type(".write\n");
    await until("archive (old.eu.qlikcloud.com) is read-only. Let this session change it? [y/N] ");
    type(`${answer}\n`);
    expect(await until(PROMPT)).toBe(`${told}${prompt}`);
  }
  expect(await enter("await create('b')")).toBe("'b'\n");
  await enter(".write off");
  expect(await enter("await create('c')")).toContain(refused);
  expect(sent).toEqual(["archive b"]);
  await leave();
});

test("another tenant that an input reaches is asked about, or refused, by its own flags", async () => {
  const { type, until, enter, sent, leave } = await session({ name: "archive" });
  expect(await enter("await create('a')")).toBe("'a'\n");
  type("await on('prod', 'a')\n");
  await until(ASKED);
  expect(await enter("y")).toBe("'a'\n");
  expect(await enter("await on('archive', 'b')")).toContain('the context "archive" is read-only');
  expect(sent).toEqual(["archive a", "prod a"]);
  await leave();
});

test("nothing is asked where nobody is there", async () => {
  const permit = createGuard({ now: () => 0 }).permit(PROD)!;
  await expect(permit({ method: "DELETE", path: "/api/v1/spaces/a" })).rejects.toMatchObject({
    code: "read-only",
    message: expect.stringContaining("DELETE /api/v1/spaces/a was not sent"),
  });
  expect(createGuard({ now: () => 0 }).permit({ name: "dev" })).toBeUndefined();
});

test("where the user has said so at the start, nothing is asked, and the prompt says it", () => {
  const guard = createGuard({ now: () => 0, lifted: true });
  expect([guard.permit(PROD), guard.permit(ARCHIVE)]).toEqual([undefined, undefined]);
  expect([guard.state(PROD), guard.state(ARCHIVE), guard.state({ name: "dev" })]).toEqual([
    ...["may write", "may write", undefined],
  ]);
});

test("a request without a name is asked about by its path", () => {
  const question = { context: { name: "prod" }, method: "DELETE", path: "/api/v1/x" };
  expect(questionText(question, PLAIN)).toMatch(/^prod is protected: DELETE \/api\/v1\/x\n/);
});
