import { begin } from "./begin.ts";

/** The `qlik` command, from the sources. */
void begin(process.argv.slice(2));
