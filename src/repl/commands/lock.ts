import type { Command } from "../command.ts";

export const lock: Command = {
  name: "lock",
  summary: "changes of this protected tenant are asked about again",
  interactive: true,
  run({ guard, place, print }) {
    const { name } = place();
    print(guard?.lock(place()) ? `${name} is locked again.` : `${name} was not unlocked.`);
  },
};
