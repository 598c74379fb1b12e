import { createServer } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { listenForAnswer } from "../../src/auth/loopback.ts";
import { caught } from "../helpers/caught.ts";
import { freePort } from "../helpers/free-port.ts";

async function start(hostname = "localhost") {
  const uri = `http://${hostname}:${await freePort()}/callback`;
  const loopback = await listenForAnswer(uri, "the-state");
  onTestFinished(loopback.close);
  return { uri, ...loopback };
}

/** What has come back so far, without waiting for it. */
const soFar = (answer: Promise<URLSearchParams>) =>
  Promise.race([answer.then(String), new Promise((resolve) => setImmediate(resolve, "nothing yet"))]);

describe("the browser's way back", () => {
  it.each(["localhost", "127.0.0.1"])("leads to %s, with the code", async (hostname) => {
    const { uri, answer } = await start(hostname);
    const response = await fetch(`${uri}?code=abc&state=the-state`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("You are signed in");
    expect(String(await answer)).toBe("code=abc&state=the-state");
  });

  it("is found by either address of localhost", async () => {
    const { uri, answer } = await start();
    await fetch(`${uri.replace("localhost", "127.0.0.1")}?code=abc&state=the-state`);
    expect((await answer).get("code")).toBe("abc");
  });

  it.each([
    ["another state", "/callback?code=forged&state=another", 400],
    ["no state", "/callback?code=forged", 400],
    ["an error with another state", "/callback?error=access_denied&state=another", 400],
    ["another path", "/favicon.ico", 404],
    ["a path below", "/callback/x?code=forged&state=the-state", 404],
  ])("is not taken by %s", async (_, path, status) => {
    const { uri, answer } = await start();
    const response = await fetch(new URL(path, uri));
    expect(response.status).toBe(status);
    expect(await soFar(answer)).toBe("nothing yet");
    await fetch(`${uri}?code=right&state=the-state`);
    expect((await answer).get("code")).toBe("right");
  });

  it("is not taken by a form that some page posts", async () => {
    const { uri, answer } = await start();
    const response = await fetch(`${uri}?code=forged&state=the-state`, { method: "POST" });
    expect(response.status).toBe(404);
    expect(await soFar(answer)).toBe("nothing yet");
  });

  it.each(["?error=access_denied&state=the-state", "?error=access_denied"])(
    "brings an error: %s",
    async (query) => {
      const { uri, answer } = await start();
      expect(await (await fetch(`${uri}${query}`)).text()).toContain("refused");
      expect((await answer).get("error")).toBe("access_denied");
    },
  );
});

it("says that the port is taken", async () => {
  const port = await freePort();
  const other = createServer().listen(port, "127.0.0.1");
  onTestFinished(() => void other.close());
  await new Promise((listening) => other.once("listening", listening));
  const error = await caught(listenForAnswer(`http://localhost:${port}/`, "x"));
  expect(error.code).toBe("config");
  expect(error.message).toContain(`port ${port} is taken`);
  expect(error.remedy).toContain("oauth-redirect-uri");
});

it("lets go of the port", async () => {
  const uri = `http://localhost:${await freePort()}/`;
  (await listenForAnswer(uri, "x")).close();
  const again = await listenForAnswer(uri, "x");
  again.close();
});
