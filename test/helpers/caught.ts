import { ApiError, QlikError } from "../../src/errors.ts";

/** The error that something throws or rejects with; anything but one of ours fails the test. */
export async function caught(run: Promise<unknown> | (() => unknown)): Promise<ApiError> {
  try {
    await (typeof run === "function" ? run() : run);
  } catch (error) {
    // Its facts are there only where it is an ApiError, which is for the test to say.
    if (error instanceof QlikError) return error as ApiError;
    throw error;
  }
  throw new Error("nothing was thrown");
}
