import { QlikError } from "../errors.ts";

/**
 * The context that a script names for itself: `// @context NAME`, in a line of its own before the first line of code.
 * Pure.
 *
 * @param shown the script, for the error
 * @throws {@link QlikError} `usage` where it names none, or two
 */
export function namedContext(source: string, shown: string): string | undefined {
  const comments = /^\ufeff?(?:#!.*)?(?:\s|\/\/.*|\/\*[^]*?\*\/)*/.exec(source)![0];
  // What a block comment says is an explanation.
  const lines = comments.replaceAll(/\/\*[^]*?\*\//g, "").matchAll(/^[ \t]*\/\/[ \t]*@context\b(.*)$/gm);
  const names = [...new Set([...lines].map(([, name]) => name!.trim()))];
  if (names.length > 1 || names[0] === "") {
    const wrong = names.length > 1 ? `names several contexts: ${names.join(", ")}` : "names no context";
    throw new QlikError("usage", `The line // @context of ${shown} ${wrong}.`, {
      remedy: "Write // @context and one name; other tenants are reached by connect(name).",
    });
  }
  return names[0];
}
