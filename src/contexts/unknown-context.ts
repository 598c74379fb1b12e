import { didYouMean, QlikError } from "../errors.ts";
import { nearest } from "../nearest.ts";

/** The error for a name that no context has. */
export function unknownContext(name: string, names: readonly string[]): QlikError {
  const known = names.length === 0 ? "There are no contexts yet." : `Contexts are: ${names.join(", ")}.`;
  const begun = names.filter((one) => one.startsWith(name));
  const meant = nearest(name, names) ?? (begun.length === 1 ? begun[0] : undefined);
  return new QlikError("config", `There is no context "${name}".${didYouMean(meant)}`, {
    remedy: names.length === 0 ? `${known} Make one with \`qlik context init\`.` : known,
  });
}
