import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { findOperation } from "../../src/api/catalogue.ts";
import { toBody } from "../../src/api/request-body.ts";
import { caught } from "../helpers/caught.ts";

const bodyOf = (name: string, given: unknown) => toBody(findOperation(name)!, given);

describe("a patch", () => {
  it.each<[string, unknown, unknown]>([
    ["spaces.patch", { name: "x" }, [{ op: "replace", path: "/name", value: "x" }]],
    [
      "spaces.patch",
      { name: "x", description: null, ownerId: undefined },
      [
        { op: "replace", path: "/name", value: "x" },
        { op: "replace", path: "/description", value: null },
      ],
    ],
    ["apps.scripts.patch", { versionMessage: "x" }, [{ Op: "replace", Path: "/versionMessage", Value: "x" }]],
    ["knowledgebases.patch", { name: "x" }, [{ op: "REPLACE", path: "/name", value: "x" }]],
    ["groups.patch", { assignedRoles: [] }, [{ op: "replace", path: "assignedRoles", value: [] }]],
    ["webIntegrations.patch", { "a/b~c": 1 }, [{ op: "replace", path: "/a~1b~0c", value: 1 }]],
    ["users.patch", [{ op: "set", path: "/x", value: 1 }], [{ op: "set", path: "/x", value: 1 }]],
    ["spaces.patch", {}, []],
  ])("%s of %j", (name, given, body) => {
    expect(bodyOf(name, given)).toEqual({ body, contentType: "application/json" });
  });
});

describe("a form", () => {
  const parts = (name: string, given: unknown) => bodyOf(name, given).form!;
  const [bytes, file, blob] = [
    Buffer.from("a"),
    new File(["a"], "a.csv", { type: "text/csv" }),
    new Blob(["a"]),
  ];
  const path = { path: "/x/A.PNG" };

  it.each<[string, string, unknown, unknown[]]>([
    [
      "JSON and bytes",
      "dataFiles.create",
      { Json: { name: "é" }, File: bytes },
      [
        { name: "File", value: bytes, type: "application/octet-stream" },
        { name: "Json", value: '{"name":"é"}', type: "application/json" },
      ],
    ],
    [
      "a file with a type",
      "dataFiles.create",
      { Json: { name: "a" }, File: file },
      [
        { name: "File", value: file, type: "text/csv" },
        { name: "Json", value: '{"name":"a"}', type: "application/json" },
      ],
    ],
    [
      "a text, and a file of the first type that is taken",
      "brands.create",
      { name: "Acme", logo: blob, favIcon: path },
      [
        { name: "logo", value: blob, type: "image/png" },
        { name: "name", value: "Acme" },
        { name: "favIcon", value: path, type: "image/x-icon" },
      ],
    ],
    [
      "a file whose name tells its type",
      "brands.create",
      { name: "A", logo: path },
      [
        { name: "logo", value: path, type: "image/png" },
        { name: "name", value: "A" },
      ],
    ],
    ["nothing that is not given", "extensions.create", { data: undefined, file: null }, []],
  ])("with %s", (_what, name, given, expected) => {
    expect(parts(name, given)).toEqual(expected);
  });

  it.each<[string, unknown, RegExp]>([
    ["brands.create", {}, /needs the part name/],
    ["brands.create", { name: "x", lgoo: "y" }, /no part "lgoo".*Did you mean "logo"/],
    ["brands.create", { name: "x", logo: {} }, /the part logo must be a file/],
    ["brands.create", { name: "x", logo: "logo.png" }, /the part logo must be a file, and is a text/],
    ["brands.create", { name: "x", logo: { path: 7 } }, /the part logo must be a file/],
    ["brands.create", { name: "x", logo: { path: "" } }, /the part logo must be a file/],
    ["brands.create", "x", /not an object/],
    ["apps.import", { a: 1 }, /the body must be a file, and is none of that/],
    ["apps.import", "sales.qvf", /the body must be a file, and is a text/],
  ])("%s of %j is refused", async (name, given, message) => {
    const error = await caught(() => bodyOf(name, given));
    expect([error.code, error.message]).toEqual(["usage", expect.stringMatching(message)]);
    expect(error.remedy).toBeDefined();
  });

  it("that is one already is sent as it is, also where JSON is usual", () => {
    const form = new FormData();
    for (const name of ["dataFiles.create", "assistants.create"])
      expect(bodyOf(name, form)).toEqual({ body: form });
  });
});

describe("bytes", () => {
  const stream = new ReadableStream<Uint8Array>();
  it.each([
    ["Uint8Array", new Uint8Array(3)],
    ["Blob", new Blob(["a"])],
    ["ReadableStream", stream],
    ["file", { path: "a.qvf" }],
    ["file URL", { path: new URL("file:///a.qvf") }],
    ["stream of Node's", Readable.from([])],
  ])("from a %s are sent as they are, as what the operation takes", (_what, body) => {
    expect(bodyOf("apps.import", body)).toEqual({ body, contentType: "application/octet-stream" });
    expect(bodyOf("tempContents.files.patch", body).contentType).toBe("application/offset+octet-stream");
  });
});
