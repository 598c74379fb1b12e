import { closestMatch } from "leven";

/** The candidate that a mistyped or shortened word most likely meant, or `undefined` where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const bySpelling = new Map(candidates.map((candidate) => [candidate.toLowerCase(), candidate]));
  // A third of the letters may be wrong, and two that changed places: more would suggest unrelated names.
  const maxDistance = Math.max(word.length < 3 ? 1 : 2, Math.floor(word.length / 3));
  const found = closestMatch(word.toLowerCase(), [...bySpelling.keys()], { maxDistance });
  return found === undefined ? beginning(word, candidates) : bySpelling.get(found);
}

/** The only candidate that begins with the word: `desc` is `description`. */
function beginning(word: string, candidates: readonly string[]): string | undefined {
  const [one, another] = candidates.filter((candidate) =>
    candidate.toLowerCase().startsWith(word.toLowerCase()),
  );
  return word.length < 3 || another !== undefined ? undefined : one;
}
