import type { Route } from "../router.ts";
import { appRoutes } from "./apps.ts";
import { assignmentRoutes } from "./assignments.ts";
import { itemRoutes } from "./items.ts";
import { oauthRoutes } from "./oauth.ts";
import { spaceRoutes } from "./spaces.ts";
import { tenantRoutes } from "./tenants.ts";
import { userRoutes } from "./users.ts";

/** Everything that the sandbox answers. */
export const allRoutes: readonly Route[] = [
  ...oauthRoutes,
  ...tenantRoutes,
  ...userRoutes,
  ...spaceRoutes,
  ...assignmentRoutes,
  ...itemRoutes,
  ...appRoutes,
];
