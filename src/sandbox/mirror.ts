import type { App, Item, State } from "./state.ts";

/** Keeps the items of apps in step with their apps, as Qlik's catalogue follows its services. */

export function itemOfApp(state: State, appId: string): Item | undefined {
  return [...state.items.values()].find((item) => item.resourceType === "app" && item.resourceId === appId);
}

/** Adds the item of a new app. */
export function addAppItem(state: State, app: App, userId: string): void {
  const id = state.newId();
  state.items.set(id, {
    id,
    resourceType: "app",
    resourceId: app.id,
    creatorId: userId,
    createdAt: app.createdAt,
    ...followed(app, userId),
  });
}

/** Brings an app's item up to date after the app has changed; an item that was deleted stays away. */
export function followApp(state: State, app: App, userId: string): void {
  const item = itemOfApp(state, app.id);
  if (item === undefined) return;
  delete item.spaceId;
  Object.assign(item, followed(app, userId));
}

/** Deletes an app and its item. */
export function removeApp(state: State, app: App): void {
  state.apps.delete(app.id);
  const item = itemOfApp(state, app.id);
  if (item !== undefined) state.items.delete(item.id);
}

function followed(app: App, userId: string) {
  return {
    name: app.name,
    description: app.description,
    ownerId: app.ownerId,
    ...(app.spaceId === undefined ? {} : { spaceId: app.spaceId }),
    updaterId: userId,
    updatedAt: app.updatedAt,
    resourceAttributes: appAttributes(app),
  };
}

/** The `attributes` of an app; its item carries them too. */
export function appAttributes(app: App): Record<string, unknown> {
  return {
    _resourcetype: "app",
    id: app.id,
    name: app.name,
    description: app.description,
    ownerId: app.ownerId,
    spaceId: app.spaceId,
    usage: app.usage,
    createdDate: app.createdAt,
    modifiedDate: app.updatedAt,
    lastReloadTime: app.reloadedAt,
    publishTime: app.publishedAt,
    originAppId: app.originAppId ?? "",
    // Says whether the app came from a client-managed site; a published app is one that has a publishTime.
    published: false,
    thumbnail: "",
    dynamicColor: "",
    custom: {},
    encrypted: false,
    hasSectionAccess: false,
    isDirectQueryMode: false,
  };
}
