import { homeFolder, workingFolder } from "../folders.ts";
import { answerShell } from "./completion/answer.ts";
import { COMPLETE } from "./completion/complete-word.ts";
import { writeAtOnce } from "./write-at-once.ts";

/** What the process does with its arguments. A Tab waits for its completion, which therefore does not wait for the commands. */
export async function begin(argv: readonly string[]): Promise<void> {
  if (argv[0] === COMPLETE) {
    const { env } = process;
    return await answerShell(argv.slice(1), {
      write: writeAtOnce,
      env,
      home: homeFolder(),
      cwd: workingFolder() ?? "/",
    });
  }
  const { runProcess } = await import("./run-process.ts");
  await runProcess(argv);
}
