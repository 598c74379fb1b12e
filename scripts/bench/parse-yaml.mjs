import { readFileSync } from "node:fs";
import { parse } from "yaml";

// The peer of many-contexts: what any program pays that reads the file.
parse(readFileSync(process.argv[2], "utf8"));
