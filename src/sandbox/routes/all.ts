import type { Route } from "../router.ts";
import { appFileRoutes } from "./app-files.ts";
import { appRoutes } from "./apps.ts";
import { assignmentRoutes } from "./assignments.ts";
import { clientSecretRoutes } from "./client-secrets.ts";
import { dataFileRoutes } from "./data-files.ts";
import { itemRoutes } from "./items.ts";
import { oauthRoutes } from "./oauth.ts";
import { reloadRoutes } from "./reloads.ts";
import { reportRoutes } from "./reports.ts";
import { spaceRoutes } from "./spaces.ts";
import { tempContentRoutes } from "./temp-contents.ts";
import { tenantRoutes } from "./tenants.ts";
import { userRoutes } from "./users.ts";

/** Everything that the sandbox answers. */
export const allRoutes: readonly Route[] = [
  ...oauthRoutes,
  ...clientSecretRoutes,
  ...tenantRoutes,
  ...userRoutes,
  ...spaceRoutes,
  ...assignmentRoutes,
  ...itemRoutes,
  ...appRoutes,
  ...appFileRoutes,
  ...tempContentRoutes,
  ...dataFileRoutes,
  ...reloadRoutes,
  ...reportRoutes,
];
