import { describe, expect, it } from "vitest";
import { replay } from "../../src/bundle/replay.ts";

/** What is shown early is what comes, or gives way to it. */

const PASTES_OFF = "\u001b[?2004l";
const TEXT = "banner\nTab completes\nqlik> ";

function screens() {
  const written: string[] = [];
  const stream = (name: string) => ({
    write(chunk: string | Uint8Array, done?: () => void) {
      written.push(`${name} ${String(chunk)}`);
      done?.();
      return true;
    },
  });
  return { screen: stream("out"), aside: stream("err"), written };
}

describe("a text that is shown early", () => {
  it("stays where just that is written, in whatever pieces, and ends with what was told to be written", async () => {
    const { screen, aside, written } = screens();
    const early = replay(TEXT, screen, aside);
    let done = 0;
    for (const piece of ["banner\n", "Tab completes\nql", "ik> "]) screen.write(piece, () => (done += 1));
    expect(early.end()).toBe(TEXT);
    screen.write("1 + 1\n");
    expect(written).toEqual([`out ${TEXT}`, "out 1 + 1\n"]);
    await new Promise(setImmediate);
    expect(done).toBe(3);
  });

  it("is erased with the first other word, and what was swallowed of it is written", () => {
    const { screen, aside, written } = screens();
    const early = replay(TEXT, screen, aside);
    screen.write("banner\n");
    screen.write("a notice\n");
    screen.write("Tab completes\n");
    expect(written).toEqual([
      `out ${TEXT}`,
      `out \u001b[2A\r\u001b[0J${PASTES_OFF}banner\n`,
      "out a notice\n",
      "out Tab completes\n",
    ]);
    expect(early.end()).toBe("banner\na notice\nTab completes\n");
  });

  it("is erased before an error, and is not to be shown again", () => {
    const { screen, aside, written } = screens();
    const early = replay(TEXT, screen, aside);
    aside.write("qlik: wrong\n");
    expect(written.slice(1)).toEqual([`out \u001b[2A\r\u001b[0J${PASTES_OFF}`, "err qlik: wrong\n"]);
    expect(early.end()).toBeUndefined();
  });

  it("is erased where the process ends without it", () => {
    const { screen, aside, written } = screens();
    const early = replay("qlik> ", screen, aside);
    early.end();
    expect(written).toEqual(["out qlik> ", `out \r\u001b[0J${PASTES_OFF}`]);
    early.end();
    expect(written).toHaveLength(2);
  });

  it("is nothing the first time, when what is written passes and is noted", () => {
    const { screen, aside, written } = screens();
    const early = replay("", screen, aside);
    screen.write(Buffer.from("qlik> "));
    expect([early.end(), written]).toEqual(["qlik> ", ["out qlik> "]]);
  });
});
