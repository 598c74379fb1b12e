import { createCtrlC } from "./ctrl-c.ts";
import { scenes } from "./evaluation.ts";
import { play } from "./play.ts";
import { typeEverything } from "./typing.ts";
import { createTranscriptWorld } from "./world.ts";

/**
 * Plays the transcript on the Node that runs this, and tells what differs: `main.ts [words of a title…]`. A program of its
 * own, because Ctrl-C goes to a whole process.
 */

/** Long enough for any machine, and short enough to say where it hangs. */
const STUCK_MS = 30_000;

const wanted = process.argv.slice(2);
const chosen = scenes.filter(({ title }) => wanted.every((word) => title.includes(word)));
const world = await createTranscriptWorld();
const ctrlC = createCtrlC();
let watchdog: NodeJS.Timeout | undefined;
let failed = 0;

function onStep(scene: string, text: string): void {
  clearTimeout(watchdog);
  watchdog = setTimeout(() => {
    console.log(`STUCK in "${scene}" at ${text}`);
    process.exit(1);
  }, STUCK_MS);
}

for (const scene of chosen) {
  const differences = await play(scene, world.options, ctrlC, (text) => onStep(scene.title, text));
  for (const { text, expected, printed } of differences) {
    const lines = [text, `  expected ${expected}`, `  printed  ${JSON.stringify(printed)}`];
    console.log(`DIFFERENT in "${scene.title}":\n${lines.join("\n")}`);
  }
  failed += differences.length;
}
if (wanted.length === 0 || wanted.includes("typing")) {
  const { count, ran } = await typeEverything(world.options, world.requests, (text) =>
    onStep("typing", text),
  );
  for (const what of ran.slice(0, 20)) console.log(`DIFFERENT in "typing": it ran ${what}`);
  failed += ran.length;
  console.log(`${count} texts typed and pasted, with Tab and arrows`);
}
await ctrlC.close();
await world.close();
const steps = chosen.reduce((sum, { steps }) => sum + steps.length, 0);
if (failed === 0) console.log(`ok ${process.version}: ${chosen.length} scenes, ${steps} steps`);
process.exit(failed === 0 ? 0 : 1);
