import type { Operation } from "../../api/operation.ts";
import type { Reply } from "../envelope.ts";
import type { JsonObject } from "../json-object.ts";
import type { UserCall } from "../router.ts";
import type { State } from "../state.ts";
import { collectionItemHandlers } from "./collection-items.ts";
import { runHandlers } from "./runs.ts";

/** What belongs to a record and is no record itself: runs of automations and tasks, items of collections. */

/** @param record of what it belongs to */
export type PartHandler = (operation: Operation, state: State, call: UserCall, record: JsonObject) => Reply;

/** By method and by what stands behind the service's name in the path. */
export type PartHandlers = Readonly<Record<string, PartHandler>>;

const handlers: PartHandlers = { ...runHandlers, ...collectionItemHandlers };

/** What answers an operation on such a part; `undefined` for all others. Pure. */
export function partHandler({ method, path }: Pick<Operation, "method" | "path">): PartHandler | undefined {
  const key = `${method} ${path.replace(/^\/api\/(?:v1|workflows|scheduling)\//, "")}`;
  return Object.hasOwn(handlers, key) ? handlers[key] : undefined;
}
