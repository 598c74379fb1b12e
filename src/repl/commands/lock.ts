import type { Command } from "../command.ts";

export const lock: Command = {
  name: "lock",
  summary: "asks again before it changes a protected tenant",
  interactive: true,
  run({ guard, place, print }) {
    const { name } = place();
    print(guard?.lock(place()) ? `${name} is locked again.` : `${name} was not unlocked.`);
  },
};
