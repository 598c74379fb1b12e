import { stripVTControlCharacters } from "node:util";
import type { SessionOptions } from "../../../src/repl/session.ts";
import { drive, type Driver } from "../session-driver.ts";
import type { CtrlC } from "./ctrl-c.ts";
import type { Scene, Step } from "./scene.ts";

const [PASTE_START, PASTE_END] = ["\u001b[200~", "\u001b[201~"];
/** The prompt with nothing behind it, or that for more lines. */
const EMPTY_LINE = /(?:dev> |\.\.\. )\u001b\[\dG|\r\n\| $/;
/** A terminal counts lines with a carriage return too; what is printed has none. */
const AFTER_ENTER = /^[^]*\r\n/;
/** What a value is kept under depends on what came before. */
const KEPT_AS = /(?: {2}\/\/ |\n)_\d+(?=\n*$)/;

/** What was not as it should have been. */
export interface Difference {
  scene: string;
  /** What was typed. */
  text: string;
  expected: string;
  printed: string;
}

/** Plays a scene in a session of its own. @returns what differs */
export async function play(
  scene: Scene,
  options: Partial<SessionOptions>,
  ctrlC: CtrlC,
  onStep: (text: string) => void = () => {},
): Promise<Difference[]> {
  const { title, terminal = false, steps, last, ends } = scene;
  const session = await drive({ ...options, terminal });
  const differences: Difference[] = [];
  const check = (text: string, expected: Step["prints"], printed: string) => {
    const fits = typeof expected === "string" ? expected === printed : expected.test(printed);
    if (!fits) differences.push({ scene: title, text, expected: String(expected), printed });
  };

  for (const step of steps) {
    onStep(step.text);
    check(step.text, step.prints, await perform(step, session, terminal, ctrlC));
  }
  onStep("the end");
  session.read();
  if (last !== undefined) session.type(last);
  const code = await session.leave();
  if (ends !== undefined) check(last ?? "end of input", ends, stripVTControlCharacters(session.read()));
  check("exit code", "0", String(code));
  return differences;
}

async function perform(step: Step, session: Driver, terminal: boolean, ctrlC: CtrlC): Promise<string> {
  const { does, text } = step;
  if (!terminal) {
    if (does === "interrupt") ctrlC.press();
    const printed = await session.enter(text);
    if (does === "interrupt") await ctrlC.stop();
    return printed.replace(/^(?:\.\.\. |\| )+/, "").replace(/\n$/, "");
  }
  session.type(does === "paste" ? `${PASTE_START}${text}${PASTE_END}` : text);
  await seen();
  session.read();
  session.type("\r");
  const printed = stripVTControlCharacters(await session.until(EMPTY_LINE));
  return printed
    .replace(AFTER_ENTER, "")
    .replace(/\n?(?:dev> |\.\.\. |\| )$/, "")
    .replace(KEPT_AS, "");
}

/** Waits until the keys that were sent have been dealt with. */
export async function seen(): Promise<void> {
  for (let round = 0; round < 8; round++) await new Promise((resolve) => setImmediate(resolve));
}
