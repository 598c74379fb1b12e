import { QlikError } from "../errors.ts";
import { valueAt } from "../output/records.ts";

/** Where things are to be seen in the browser. Pure. */

/** What an item says of itself; of an app, where apps are. Of a list with one item, that of the item. */
export function linkOf(value: unknown): string | undefined {
  const item: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  for (const path of ["links.open.href", "openUrl", "links.Open.href"]) {
    const link = valueAt(item, path);
    if (typeof link === "string" && link !== "") return link;
  }
  const id = valueAt(item, "resourceType") === "app" ? valueAt(item, "resourceId") : appId(item);
  return typeof id === "string" ? `/sense/app/${encodeURIComponent(id)}` : undefined;
}

/** What the apps API gives has attributes that nothing else has. */
function appId(item: unknown): unknown {
  const isApp =
    valueAt(item, "attributes.lastReloadTime") !== undefined ||
    valueAt(item, "attributes._resourcetype") === "app";
  return isApp ? valueAt(item, "attributes.id") : undefined;
}

/**
 * A link as a URL of the tenant itself: a link may come from a tenant's data, and must lead nowhere else.
 *
 * @throws {QlikError} `usage`
 */
export function tenantUrl(link: string, server: string): string {
  const base = new URL(server);
  let url: URL;
  try {
    url = new URL(link, base);
  } catch (error) {
    throw new QlikError("usage", `${link} is no address.`, { cause: error });
  }
  if (
    !/^https?:$/.test(url.protocol) ||
    url.host !== base.host ||
    url.username !== "" ||
    url.password !== ""
  ) {
    throw new QlikError("usage", `${link} is not opened: it does not lead to ${base.host}.`, {
      remedy: "Open it yourself if you trust it.",
    });
  }
  // The tenant's own scheme: nobody should be sent from https to http.
  url.protocol = base.protocol;
  return url.href;
}
