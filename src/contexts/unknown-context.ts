import { didYouMean, QlikError } from "../errors.ts";
import { nearest } from "../nearest.ts";

/** The error for a name that no context has. */
export function unknownContext(name: string, names: readonly string[]): QlikError {
  const known = names.length === 0 ? "There are no contexts yet." : `Contexts are: ${names.join(", ")}.`;
  return new QlikError("config", `There is no context "${name}".${didYouMean(nearest(name, names))}`, {
    remedy: names.length === 0 ? `${known} Make one with \`qlik context init\`.` : known,
  });
}
