import { homeFolder, workingFolder } from "../folders.ts";
import { COMPLETE } from "./completion/complete-word.ts";
import { writeAtOnce } from "./write-at-once.ts";

/** The `qlik` command. A Tab waits for its completion, which therefore does not wait for the commands. */

void main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<void> {
  if (argv[0] === COMPLETE) {
    const { answerShell } = await import("./completion/answer.ts");
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
