/** The command that the shells' scripts ask, and that nobody types. */
export const COMPLETE = "__complete";
