import type { Outline } from "./outline.ts";
import { readPlainly } from "./plain-lines.ts";

type Contexts = ReadonlyMap<string, unknown>;

/**
 * The contexts of an outlined file, each read from its own lines when it is asked for.
 *
 * @param read reads a file; whatever it throws, or a file that holds something else, means that the outline was wrong
 * @param whole the contexts as the whole file has them, for when that is so and for whoever wants them all
 */
export function slicedContexts(
  { contexts: pieces }: Outline,
  read: (text: string) => Contexts,
  whole: () => Contexts,
): Contexts {
  function get(name: string): unknown {
    const piece = pieces.get(name);
    if (piece === undefined) return undefined;
    const plain = readPlainly(piece);
    if (plain !== undefined) return plain;
    const alone = readAlone(piece);
    return alone?.size === 1 && alone.has(name) ? alone.get(name) : whole().get(name);
  }

  function readAlone(piece: string): Contexts | undefined {
    try {
      return read(piece);
    } catch {
      // The whole file says where.
      return undefined;
    }
  }

  return {
    get,
    size: pieces.size,
    has: (name) => pieces.has(name),
    keys: () => pieces.keys(),
    values: () => whole().values(),
    entries: () => whole().entries(),
    [Symbol.iterator]: () => whole()[Symbol.iterator](),
    forEach: (each, self) => whole().forEach(each, self),
  };
}
