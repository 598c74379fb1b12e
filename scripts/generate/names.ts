import { camel } from "./words.ts";

/** The names of operations, made of their paths: documents name only some, and not uniquely. */

/** What the rule needs to know of an operation. */
export interface Nameable {
  method: string;
  path: string;
  /** What the answer holds: see responses.ts. */
  listing: "list" | "array" | "none";
}

const CRUD = ["get", "list", "create", "update", "patch", "delete"];
const ITEM: Readonly<Record<string, string>> = {
  GET: "get",
  PUT: "update",
  PATCH: "patch",
  DELETE: "delete",
  POST: "create",
};

const isParameter = (segment: string | undefined) => segment?.startsWith("{") ?? false;
const isPlural = (noun: string) =>
  noun === "children" || (/s$/.test(noun) && !/(settings|status|ss)$/.test(noun));
const isSettings = (noun: string) => /(settings?|configs?|configuration)$/.test(noun);

/** The segments that make a name: `/api` and the version say nothing. */
function segmentsOf(path: string): string[] {
  const [first, second, ...rest] = path.split("/").slice(1);
  if (first !== "api") return [first!, ...(second === undefined ? [] : [second]), ...rest];
  return second === "v1" ? rest : [second!, ...rest];
}

/** What all paths together tell about each. */
function createSiblings(all: readonly Nameable[]) {
  const paths = new Set(all.map(({ path }) => path));
  const startsAny = (start: string) => [...paths].some((path) => path.startsWith(start));
  return {
    methods: (path: string) => all.filter((one) => one.path === path).length,
    children: (path: string) => startsAny(`${path}/`),
    ids: (path: string) => startsAny(`${path}/{`),
    /** Whether each item of a collection has this action too. */
    itemAction: (collection: string, verb: string) =>
      [...paths].some((path) => {
        const rest = path.startsWith(`${collection}/{`) ? path.slice(collection.length) : "";
        return /^\/\{[^/]+\}\/actions\/[^/]+$/.test(rest) && rest.endsWith(`/${verb}`);
      }),
    isList: (path: string) => all.some((one) => one.path === path && one.method === "GET" && isList(one)),
  };
  function isList({ path, listing }: Nameable): boolean {
    const ids = startsAny(`${path}/{`);
    const listed = listing === "list" || (listing === "array" && ids);
    return listed && (ids || isPlural(path.slice(path.lastIndexOf("/") + 1)));
  }
}

/** The name of each operation by the rule, in the order given. Pure. */
export function nameOperations(all: readonly Nameable[]): string[] {
  const siblings = createSiblings(all);
  return all.map((operation) => nameOf(operation, siblings));
}

function nameOf({ method, path }: Nameable, siblings: ReturnType<typeof createSiblings>): string {
  const segments = segmentsOf(path);
  const last = segments.at(-1)!;
  const chain = segments
    .filter(
      (segment, i) => !isParameter(segment) && !(segment === "actions" && !isParameter(segments[i + 1])),
    )
    .map(camel);
  const named = (verb: string) => [...chain, verb].join(".");
  if (segments.at(-2) === "actions" && !isParameter(last)) return actionName(path, chain, siblings);
  if (isParameter(last)) return named(ITEM[method]!);
  if (last === "all") return [...chain.slice(0, -1), `${ITEM[method]}All`].join(".");
  const alone = siblings.methods(path) === 1 && !siblings.children(path);
  const collection = siblings.ids(path) || siblings.isList(path);
  if (method === "GET") {
    if (siblings.isList(path)) return named("list");
    return alone && !isSettings(last) ? chain.join(".") : named("get");
  }
  if (method === "POST") return alone && !isPlural(last) ? chain.join(".") : named("create");
  return named(method === "DELETE" && collection ? "deleteMany" : ITEM[method]!);
}

function actionName(path: string, chain: string[], siblings: ReturnType<typeof createSiblings>): string {
  const [, collection, action] = /^(.*)\/actions\/([^/]+)$/.exec(path)!;
  const verb = camel(action!);
  if (isParameter(collection!.slice(collection!.lastIndexOf("/") + 1))) return chain.join(".");
  if (verb === "list") return [...chain.slice(0, -1), "listAll"].join(".");
  const many = CRUD.includes(verb) || siblings.itemAction(collection!, action!);
  return many ? `${chain.join(".")}Many` : chain.join(".");
}
