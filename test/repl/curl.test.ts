import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import type { HttpRequest } from "../../src/http/types.ts";
import { shellWord } from "../../src/shell-word.ts";
import { toCurl } from "../../src/repl/curl.ts";

const server = "https://dev.example";
const get: HttpRequest = { method: "GET", path: "/api/v1/users" };

it.each<[string, HttpRequest, string[]]>([
  ["a GET", get, ["https://dev.example/api/v1/users", "-H", "Authorization: Bearer t o$k"]],
  [
    "a query and headers",
    {
      ...get,
      query: new URLSearchParams({ filter: `name eq "O'Neil" & $x` }),
      headers: { "x-a": "it's `x`", Authorization: "Bearer secret" },
    },
    [
      "https://dev.example/api/v1/users?filter=name+eq+%22O%27Neil%22+%26+%24x",
      "-H",
      "Authorization: Bearer t o$k",
      "-H",
      "x-a: it's `x`",
    ],
  ],
  [
    "JSON",
    { method: "POST", path: "/api/v1/spaces", body: { name: 'It\'s $HOME `x` "y" \\ \n!' } },
    [
      "-X",
      "POST",
      "https://dev.example/api/v1/spaces",
      "-H",
      "Authorization: Bearer t o$k",
      "-H",
      "Content-Type: application/json",
      "--data",
      JSON.stringify({ name: 'It\'s $HOME `x` "y" \\ \n!' }),
    ],
  ],
  [
    "bytes",
    { method: "PUT", path: "/x", body: new Blob(["abc"], { type: "text/csv" }) },
    [
      "-X",
      "PUT",
      "https://dev.example/x",
      "-H",
      "Authorization: Bearer t o$k",
      "-H",
      "Content-Type: text/csv",
      "--data-binary",
      "@FILE",
    ],
  ],
])("%s comes through a shell as it is", (_, request, wanted) => {
  // The shell itself says which words it makes of the command.
  const script = `curl() { for word; do printf '%s\\0' "$word"; done; }\nQLIK_TOKEN='t o$k'\n${toCurl({ server, request })}`;
  const words = execFileSync("sh", ["-c", script], { encoding: "utf8" }).split("\0").slice(0, -1);
  expect(words).toEqual(wanted);
});

it("a form", () => {
  const body = new FormData();
  body.set("Json", '{"a":1}');
  body.set("File", new File(["x"], "d'ata.csv", { type: "text/csv" }));
  const text = toCurl({ server, request: { method: "POST", path: "/x", body } });
  expect(text).toContain(`-F 'Json={"a":1}'`);
  expect(text).toContain(`-F 'File=@d'\\''ata.csv;type=text/csv'`);
});

it("quotes only what needs it", () => {
  expect([shellWord("a/b.c=1"), shellWord(""), shellWord("a b")]).toEqual(["a/b.c=1", "''", "'a b'"]);
});
