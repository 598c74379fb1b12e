import { onTestFinished } from "vitest";
import { createSandbox, type Sandbox, type SandboxOptions } from "../../src/sandbox/server.ts";

/** A sandbox tenant that goes when the test ends. */
export async function startSandbox(options?: SandboxOptions): Promise<Sandbox> {
  const sandbox = await createSandbox(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** The environment that signs in to a sandbox as its OAuth client. */
export function clientEnv({ url, clientId, clientSecret }: Sandbox): Record<string, string> {
  return { QLIK_SERVER: url, QLIK_CLIENT_ID: clientId, QLIK_CLIENT_SECRET: clientSecret };
}
