import { SpecError } from "./spec-error.ts";
import { byCode } from "./words.ts";

/** The names that scripts may rely on. None of them ever goes away. */

/**
 * The list with new names added.
 *
 * @param aliases second names, which keep a name alive too.
 * @throws {SpecError} naming those that would go.
 */
export function publish(
  published: readonly string[],
  names: readonly string[],
  aliases: Iterable<string>,
): string[] {
  const known = new Set([...names, ...aliases]);
  const gone = published.filter((name) => !known.has(name));
  if (gone.length > 0) {
    throw new SpecError(
      `Published names would disappear: ${gone.join(", ")}. ` +
        "Give each its name back in scripts/generate/name-overrides.ts.",
    );
  }
  return [...new Set([...published, ...names])].sort(byCode);
}

export function parsePublished(text: string): string[] {
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

export function printPublished(names: readonly string[]): string {
  return `# Names that scripts may rely on: none ever goes away. The generator adds to this list.\n${names.join("\n")}\n`;
}
