import { buildPackage } from "./package.ts";

/** Makes `dist/`; `npm run build` has tsc add the types. */
await buildPackage("dist");
