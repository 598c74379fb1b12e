import { begin } from "./begin.ts";

/** The `qlik` command, from the sources. */
await begin(process.argv.slice(2));
