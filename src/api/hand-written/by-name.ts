import { QlikError, didYouMean } from "../../errors.ts";
import type { CallOptions } from "../../http/types.ts";
import { objectArgument, refuseUnknown } from "../arguments.ts";
import { namesOf, PLAIN_OPTIONS } from "../call-options.ts";
import { nearest } from "../../nearest.ts";
import type { Listing } from "../listing.ts";

/** Looking up one thing by its name, which the API can do by id only. */

interface Lookup {
  /** The query that narrows a list to a name, or to names with this part; none where the whole list is read. */
  query: (name: string, isPart?: boolean) => Record<string, unknown>;
  /** The type of what is found. */
  gives: string;
  /** A name such as they have. */
  example: string;
}

// Not every service takes a filter on the name, and these lists are short.
const wholeList = () => ({});
const byItsName = (name: string) => ({ name });

/** The resources that can be looked up. */
export const lookups: Readonly<Record<string, Lookup>> = {
  apps: { query: byItsName, gives: "Item", example: "Sales" },
  automations: { query: wholeList, gives: "Automations.AutomationListObject", example: "Nightly report" },
  dataConnections: { query: wholeList, gives: "DataConnections.ConnectionGet", example: "Warehouse" },
  dataSets: { query: byItsName, gives: "Item", example: "orders.qvd" },
  glossaries: { query: wholeList, gives: "Glossaries.glossary", example: "Finance terms" },
  groups: { query: byFilter, gives: "Groups.Group", example: "Analysts" },
  spaces: { query: byItsName, gives: "Space", example: "Finance" },
  users: { query: byFilter, gives: "User", example: "Ada Lovelace" },
  webhooks: { query: wholeList, gives: "Webhooks.WebhookResponse", example: "Reload finished" },
};

function byFilter(name: string, isPart = false): Record<string, unknown> {
  return { filter: `name ${isPart ? "co" : "eq"} ${quote(name)}` };
}

/** A text in a SCIM filter (RFC 7644 §3.4.2.2): a JSON string. Pure. */
function quote(text: string): string {
  return JSON.stringify(text);
}

interface Named {
  id?: unknown;
  /** Of an item: the id of what it is an item of, which is what other calls take. */
  resourceId?: unknown;
  name?: unknown;
  qName?: unknown;
}

export type List = (query: Record<string, unknown>, options?: CallOptions) => Listing<Named>;

/**
 * The one thing of this name: spelt so exactly, or else but for upper and lower case.
 *
 * @throws {QlikError} `not-found` naming the nearest, `usage` listing the candidates when there are several.
 */
export async function findByName(
  resource: string,
  list: List,
  name: unknown,
  options?: CallOptions,
): Promise<Named> {
  if (typeof name !== "string" || name === "") {
    throw new QlikError("usage", `${resource}.byName needs a name.`);
  }
  const given = Object.keys(objectArgument(`${resource}.byName`, "options", options));
  refuseUnknown(`${resource}.byName`, "option", given, namesOf(PLAIN_OPTIONS));
  const found = await list(lookups[resource]!.query(name), options);
  const same = found.filter((one) => nameOf(one) === name);
  const alike = found.filter((one) => nameOf(one).toLowerCase() === name.toLowerCase());
  const matches = same.length > 0 ? same : alike;
  if (matches.length === 1) return matches[0]!;
  if (matches.length === 0) {
    const near = nearest(name, [...found, ...(await similar(resource, list, name, options))].map(nameOf));
    throw new QlikError("not-found", `There is no "${name}" among ${resource}.${didYouMean(near)}`, {
      remedy: "Check the spelling; what you may not see is not found either.",
    });
  }
  const candidates = matches.map((one) => `${String(one.resourceId ?? one.id)} (${nameOf(one)})`).join(", ");
  throw new QlikError("usage", `There are ${matches.length} ${resource} named "${name}".`, {
    remedy: `Take one by its id with qlik.${resource}.get(…): ${candidates}.`,
  });
}

/** Some of what begins as the name does, for a suggestion, which is not worth an error of its own. */
async function similar(resource: string, list: List, name: string, options?: CallOptions): Promise<Named[]> {
  const query = lookups[resource]!.query(Array.from(name).slice(0, 3).join(""), true);
  if (Object.keys(query).length === 0) return [];
  return await list({ ...query, limit: 100 }, options).catch(() => []);
}

function nameOf({ name, qName }: Named): string {
  const text = name ?? qName;
  return typeof text === "string" ? text : "";
}
