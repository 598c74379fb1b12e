import { QlikError } from "../../src/errors.ts";

/** The error that a function throws or rejects with; anything but a `QlikError` fails the test. */
export async function caught(run: () => unknown): Promise<QlikError & { remedy: string }> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof QlikError)) throw error;
    return Object.assign(error, { remedy: error.remedy ?? "" });
  }
  throw new Error("nothing was thrown");
}
