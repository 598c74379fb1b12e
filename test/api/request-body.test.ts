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
  const parts = async (name: string, given: unknown) => {
    const form = bodyOf(name, given).body as FormData;
    return Promise.all(
      [...form]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(async ([part, value]) =>
          typeof value === "string" ? [part, value] : [part, value.type, value.name, await value.text()],
        ),
    );
  };

  it.each<[string, string, unknown, unknown[]]>([
    [
      "JSON and bytes",
      "dataFiles.create",
      { Json: { name: "é" }, File: Buffer.from("a") },
      [
        ["File", "application/octet-stream", "File", "a"],
        ["Json", "application/json", "blob", '{"name":"é"}'],
      ],
    ],
    [
      "a file with a name",
      "dataFiles.create",
      { Json: { name: "a" }, File: new File(["a"], "a.csv", { type: "text/csv" }) },
      [
        ["File", "text/csv", "a.csv", "a"],
        ["Json", "application/json", "blob", '{"name":"a"}'],
      ],
    ],
    [
      "a text",
      "brands.create",
      { name: "Acme", logo: new Blob(["a"]) },
      [
        ["logo", "image/png", "logo", "a"],
        ["name", "Acme"],
      ],
    ],
    ["nothing that is not given", "extensions.create", { data: undefined, file: null }, []],
  ])("with %s", async (_what, name, given, expected) => {
    expect(await parts(name, given)).toEqual(expected);
  });

  it.each<[string, unknown, RegExp]>([
    ["brands.create", {}, /needs the part name/],
    ["brands.create", { name: "x", lgoo: "y" }, /no part "lgoo".*Did you mean "logo"/],
    ["brands.create", { name: "x", logo: {} }, /the part logo is not a file/],
    ["brands.create", "x", /not an object/],
    ["apps.import", { a: 1 }, /the body is a value of type object/],
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
    ["text", "a"],
  ])("from a %s are sent as they are, as what the operation takes", (_what, body) => {
    expect(bodyOf("apps.import", body)).toEqual({ body, contentType: "application/octet-stream" });
    expect(bodyOf("tempContents.files.patch", body).contentType).toBe("application/offset+octet-stream");
  });
});
