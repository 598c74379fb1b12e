import type { BodyField } from "../../api/body-fields.ts";
import type { Body, Operation } from "../../api/operation.ts";
import { QlikError } from "../../errors.ts";
import type { Files } from "./files.ts";
import { type Change, changesOf, type Fields, isFields, merge } from "./changes.ts";
import { fieldsOf, isOwn } from "./flags.ts";
import { formOf } from "./form.ts";
import { missingBody } from "./missing-body.ts";
import { type Given, type Parsed, usage } from "./parse.ts";
import { patchOperations } from "./patch.ts";

/** The body of a call from its flags: what --body or --file gives, and single fields over it. */

/**
 * @returns `undefined` where the call has no body, or needs none and none is given.
 * @throws {QlikError} `usage` for a body or a field that is missing, and for one that cannot be sent.
 */
export async function bodyOf(
  operation: Operation,
  { given }: Parsed,
  files: Files,
  command: string,
): Promise<unknown> {
  const { body } = operation;
  if (!body) return undefined;
  const own = (name: string) => given.filter(({ flag }) => isOwn(flag, name));
  const [text, file] = [own("body"), own("file")];
  // The parts of a form may come from both.
  if (
    Math.max(text.length, file.length) > 1 ||
    (body.kind !== "multipart" && text.length + file.length > 1)
  ) {
    throw usage(command, "Give --body or --file once, not both.");
  }
  const changes = changesOf(given, command);
  const isUpload = body.kind === "binary" || body.kind === "multipart";
  const upload = isUpload && file[0] ? String(file[0].value) : undefined;
  const base = await readBase(text[0], upload === undefined ? file[0] : undefined, body, files, command);

  const missing = () => missingBody(operation, command);
  switch (body.kind) {
    case "binary":
      if (upload !== undefined) return await files.upload(upload, body.types);
      if (base === undefined && body.required) throw missing();
      return typeof base === "string" ? new Blob([base]) : base;
    case "multipart":
      return await formOf(operation, { base, upload, changes }, files, command);
    case "patch": {
      const steps = given.filter(({ flag }) =>
        ["op", "path", "value", "from"].some((one) => isOwn(flag, one)),
      );
      const patched = patchOf(base, steps, changes, body, command);
      if (patched === undefined && body.required) throw missing();
      return patched;
    }
    default: {
      if (base === undefined && changes.length === 0 && body.required) throw missing();
      const value = merge(base, changes, command);
      requireFields(value, operation, command);
      return value;
    }
  }
}

async function readBase(
  body: Given | undefined,
  file: Given | undefined,
  { kind }: Body,
  files: Files,
  command: string,
): Promise<unknown> {
  const source = body ?? file;
  if (!source) return undefined;
  const value = String(source.value);
  const inline = body !== undefined && value !== "-";
  const text = inline ? value : await files.text(value);
  if (kind === "text" || kind === "binary") return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not why: the parser quotes what may be a secret.
    const what = inline ? "--body" : value === "-" ? "What came on stdin" : value;
    throw new QlikError("usage", `${what} is not JSON.`, {
      remedy: inline
        ? `Put it in single quotes: ${command} --body '{"name":"Finance"}'`
        : "Give a file of JSON.",
    });
  }
}

function patchOf(
  base: unknown,
  steps: readonly Given[],
  changes: readonly Change[],
  body: Body,
  command: string,
): unknown {
  const isPlain = changes.every(({ path }) => path.length === 1);
  if (steps.length === 0 && isPlain && !Array.isArray(base)) return merge(base, changes, command);
  const operations = patchOperations(steps, changes, body.patch!, command);
  if (base === undefined) return operations;
  if (!Array.isArray(base)) {
    throw usage(command, "--op needs a body that is an array of JSON Patch operations.");
  }
  return [...(base as unknown[]), ...operations];
}

/** Required fields, and those of objects that are there. */
function requireFields(value: unknown, operation: Operation, command: string): void {
  if (!isFields(value)) return;
  const lacking = fieldsOf(operation).filter(({ path, required }) => required && lacks(value, path));
  if (lacking.length === 0) return;
  const flags = lacking.map(({ path }) => `--${path.join("-")}`).join(", ");
  throw usage(command, `${command} needs ${flags}.`);
}

function lacks(value: Fields, [first = "", ...rest]: BodyField["path"]): boolean {
  if (rest.length === 0) return value[first] === undefined;
  const inner = value[first];
  return isFields(inner) && lacks(inner, rest);
}
