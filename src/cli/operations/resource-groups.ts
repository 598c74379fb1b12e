import { commandWords } from "../../api/command-words.ts";
import { resourcesByArea } from "../../api/help/areas.ts";
import { wrap, WIDTH } from "./layout.ts";

/** The resources by area, in the spelling of commands, for `qlik --help`. Pure. */
export function resourceGroups(): string[] {
  return resourcesByArea().flatMap(([area, resources]) => {
    const words = resources.map((name) => commandWords(`${name}.x`)[0]!);
    return [`  ${area}`, ...wrap(words.join(", "), WIDTH - 4).map((line) => `    ${line}`)];
  });
}
