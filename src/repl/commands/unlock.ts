import { QlikError } from "../../errors.ts";
import type { Command } from "../command.ts";
import { lock } from "./lock.ts";

const USUAL_MINUTES = 10;
const LONGEST_MINUTES = 60;

export const unlock: Command = {
  name: "unlock",
  argument: { usage: "[10m]" },
  summary: "asks nothing for a while before it changes a protected tenant",
  interactive: true,
  run(host, argument) {
    const { guard, place, now, print, look } = host;
    const here = place();
    if (argument === "off") return lock.run(host, "");
    if (!guard || !here.protected) throw notProtected(here.name);
    const until = now() + minutesOf(argument) * 60_000;
    guard.unlock(here, until);
    const time = new Date(until).toLocaleTimeString("sv-SE", {
      ...{ hour: "2-digit", minute: "2-digit", timeZone: look().timeZone },
    });
    print(`${here.name} is unlocked until ${time}; .lock ends it.`);
    if (here.readOnly && !guard.mayWrite(here)) print("It is read-only as well: .write");
  },
};

function notProtected(name: string): QlikError {
  return new QlikError("usage", `${name} is not protected: nothing is asked.`);
}

/** `10m`, `90s`, `1h`, or minutes alone. @throws {QlikError} `usage` */
function minutesOf(text: string): number {
  if (text === "") return USUAL_MINUTES;
  const [, count, unit = "m"] = /^(\d+)\s*([smh])?$/.exec(text) ?? [];
  const minutes = Number(count) * { s: 1 / 60, m: 1, h: 60 }[unit as "s" | "m" | "h"];
  if (minutes > 0 && minutes <= LONGEST_MINUTES) return minutes;
  throw new QlikError("usage", `.unlock takes a time of up to ${LONGEST_MINUTES} minutes.`, {
    remedy: "For example: .unlock 10m",
  });
}
