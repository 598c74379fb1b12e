/** What Node itself loads of the bundle, as one file: it loads the rest. The sources need none of it. */

export { beginEarly, endEarly } from "./early-prompt.ts";
export { load } from "./load.ts";
export { answerReadily } from "./ready.ts";
export { homeFolder, makeOwnFolder, workingFolder } from "../folders.ts";
export { nativeImport } from "../native-import.ts";
