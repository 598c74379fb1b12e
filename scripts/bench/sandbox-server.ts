import { createSandbox } from "qlik-toolkit/sandbox";

/** A sandbox in a process of its own: tells its parent where it is, and its heap when asked. */
const { url, apiKey } = await createSandbox();
process.send!({ url, apiKey });
process.on("message", () => {
  globalThis.gc?.();
  process.send!({ heap: process.memoryUsage().heapUsed });
});
