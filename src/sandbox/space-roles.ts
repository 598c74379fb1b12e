import type { SpaceType } from "./state.ts";

/** The roles that can be given in each type of space, as Qlik's documents list them. */
export const assignableRoles = {
  shared: ["codeveloper", "consumer", "dataconsumer", "facilitator", "producer"],
  managed: ["basicconsumer", "consumer", "contributor", "dataconsumer", "facilitator", "publisher"],
  data: ["consumer", "dataconsumer", "datapreview", "facilitator", "operator", "producer", "publisher"],
} as const satisfies Record<SpaceType, readonly string[]>;

export const spaceRoles = [...new Set(Object.values(assignableRoles).flat())].sort();
