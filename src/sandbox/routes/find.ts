import { once } from "../../once.ts";
import { collectionRoutes } from "../collections/routes.ts";
import { exampleRoute, operationsWithout } from "../examples.ts";
import { createRouter } from "../router.ts";
import { allRoutes } from "./all.ts";

/**
 * The router of all operations: those with code of their own first, then the kinds of records, then examples. Made once,
 * since it reads the whole table.
 */
export const findRoute = once(() => {
  const collections = collectionRoutes(operationsWithout(allRoutes));
  const stateful = [...allRoutes, ...collections];
  return createRouter([...stateful, ...operationsWithout(stateful).map(exampleRoute)]);
});
