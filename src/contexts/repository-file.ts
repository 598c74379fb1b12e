import { readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";

import { QlikError } from "../errors.ts";
import type { Checked } from "./checked.ts";
import { literalSecrets } from "./literal-secrets.ts";
import { parseContextsFile } from "./parse.ts";
import type { SecretRef } from "./references.ts";
import { REFERENCE_KEYS } from "./references.ts";
import type { Context, ContextsFile } from "./schema.ts";
import { contentHash } from "./trust.ts";
import { decodeUtf8 } from "../utf8.ts";

/** A repository's contexts file, read but not looked at. */
export interface FileText {
  /** Absolute. */
  path: string;
  /** How the messages call it. */
  shownAs: string;
  text: string;
  /** Of its bytes. */
  sha256: string;
}

/** @throws {@link QlikError} `config` where there is no such file, it cannot be read or is not in UTF-8. */
export function loadContextsFile(path: string, shownAs = path): FileText {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const reason =
      code === "ENOENT" ? "does not exist" : code === "EISDIR" ? "is a folder" : `cannot be read (${code})`;
    throw new QlikError("config", `${shownAs} ${reason}.`, {
      remedy:
        "Give the path of a contexts file. One is made of contexts that you have by: qlik context export NAME --output contexts.yaml",
      cause,
    });
  }
  return { path: resolve(path), shownAs, text: decodeUtf8(bytes, shownAs), sha256: contentHash(bytes) };
}

/**
 * What a repository's file says, strictly. Relative paths in it become absolute, since they may end up in the user's
 * store; references to variables stay as they are.
 *
 * @throws {@link QlikError} `config` with all that is wrong in it, or where it holds a secret in clear inside a git
 * work tree.
 * @param checked what has been checked before
 */
export function parseRepositoryFile({ path, shownAs, text }: FileText, checked?: Checked): ContextsFile {
  const folder = dirname(path);
  // A link from elsewhere does not take the file out of its work tree.
  const insideGit = isInsideGit(dirname(realpathSync(path)));
  const parse = () => parseContextsFile(text, shownAs, { strict: true, insideGit }).file;
  const file =
    checked?.recall(`${insideGit} ${text}`, parse, (one) => literalSecrets(one).length === 0) ?? parse();
  return {
    ...file,
    ...(file.defaults && { defaults: withAbsolutePaths(file.defaults, folder) }),
    contexts: Object.fromEntries(
      Object.entries(file.contexts).map(([name, context]) => [name, withAbsolutePaths(context, folder)]),
    ),
  };
}

/** {@link loadContextsFile} and {@link parseRepositoryFile} in one. */
export function readContextsFile(path: string, shownAs = path): ContextsFile {
  return parseRepositoryFile(loadContextsFile(path, shownAs));
}

/** Whether a folder is in a git work tree. There `.git` is a folder, or a file in a linked tree or submodule. */
export function isInsideGit(folder: string): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (statSync(join(at, ".git"), { throwIfNoEntry: false }) !== undefined) return true;
    if (dirname(at) === at) return false;
  }
}

/** Paths in references begin at `folder` no more, but at the root. */
export function withAbsolutePaths(context: Context, folder: string): Context {
  const changed = { ...context };
  for (const key of REFERENCE_KEYS) {
    const ref = context[key];
    if (ref !== undefined) changed[key] = absolute(ref, folder);
  }
  return changed;
}

function absolute(ref: SecretRef, folder: string): SecretRef {
  if (typeof ref === "string" || "env" in ref || "keyring" in ref) return ref;
  // A path that begins with a variable may turn out to be absolute.
  if ("file" in ref)
    return isAbsolute(ref.file) || ref.file.startsWith("${") ? ref : { file: join(folder, ref.file) };
  const [program = "", ...args] = ref.command;
  return /^\.{1,2}[/\\]/.test(program) ? { command: [join(folder, program), ...args] } : ref;
}
