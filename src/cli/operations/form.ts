import type { Operation } from "../../api/operation.ts";
import { type Change, type Fields, merge } from "./changes.ts";
import type { Files } from "./files.ts";
import { fieldsOf } from "./flags.ts";
import { missingBody } from "./missing-body.ts";
import { usage } from "./parse.ts";

/** The parts of a multipart body, files among them. */

export async function formOf(
  operation: Operation,
  { base, upload, changes }: { base: unknown; upload: string | undefined; changes: readonly Change[] },
  files: Files,
  command: string,
): Promise<unknown> {
  const parts = operation.body?.parts ?? [];
  const isFile = ({ path, flag }: Change) => path.length === 1 && flag.rule.type === "file";
  const form = (merge(
    base,
    changes.filter((change) => !isFile(change)),
    command,
  ) ?? {}) as Fields;
  const paths = changes.filter(isFile).map(({ path, value }) => [path[0]!, value] as const);
  if (upload !== undefined) {
    const uploads = parts.filter(({ kind }) => kind === "file");
    const [only] = uploads;
    if (uploads.length !== 1 || !only) {
      const flags = uploads.map(({ name }) => `--${name}`).join(", ");
      throw usage(command, `--file does not say which part it is: give ${flags}.`);
    }
    paths.push([only.name, upload]);
  }
  for (const [name, value] of paths) {
    const { types } = parts.find((part) => part.name === name)!;
    form[name] = await files.upload(String(value), types);
  }
  if (Object.keys(form).length === 0) {
    if (!operation.body?.required && !parts.some((part) => part.required)) return undefined;
    throw missingBody(operation, command);
  }
  const lacking = parts.find(({ name, required }) => required && form[name] === undefined);
  if (lacking) {
    const fields =
      lacking.kind === "json" ? fieldsOf(operation).filter(({ path }) => path[0] === lacking.name) : [];
    const flags = fields.map(({ path }) => `--${path.slice(1).join("-")}`).join(", ");
    throw usage(command, `${command} needs the part ${lacking.name}${flags && `: ${flags}`}.`);
  }
  return form;
}
