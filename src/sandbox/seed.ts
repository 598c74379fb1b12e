import { type Access, addAccess, type Registered } from "./access.ts";
import {
  brokenApp,
  groupNames,
  personalApps,
  roleNames,
  type SpacePlan,
  spacePlans,
} from "./company/content.ts";
import { people, type Person } from "./company/people.ts";
import type { Credentials } from "./credentials.ts";
import { addHistory } from "./history.ts";
import { addAppItem } from "./mirror.ts";
import { createRandom, type Random } from "./random.ts";
import { assignableRoles } from "./space-roles.ts";
import { type App, isoTime, roleNamed, type Space, type State, type User } from "./state.ts";
import { createTokenStore } from "./tokens.ts";

/** The company's last working day. Fixed, so that the same seed gives the same data whatever the clock says. */
const LATEST = Date.UTC(2026, 5, 30);
const DAY = 24 * 60 * 60 * 1000;
const MAIL_DOMAIN = "nordlys-foods.example";

/**
 * The state of a small company's tenant.
 *
 * @param tokenLifetime seconds
 */
export function seedState(
  seed: number,
  tokenLifetime: number,
  registered: Registered = { redirectUris: [], publicKeys: {} },
): { state: State; access: Access } {
  const random = createRandom(seed);
  // Tokens draw on chance of their own: signing in must not change the ids of what is created next.
  const tokenIds = createRandom(seed + 1);
  const key = random.hex(64);
  const credentials: Credentials = {
    clients: new Map(),
    apiKeys: new Map(),
    tokens: createTokenStore(key, tokenLifetime, () => tokenIds.uuid()),
    newToken: () => tokenIds.hex(64),
    codes: new Map(),
    refreshTokens: new Map(),
    usedAssertions: new Set(),
    tokenLifetime,
  };
  const state: State = {
    tenant: {
      id: random.hex(32),
      name: "Nordlys Foods (sandbox, not Qlik)",
      createdAt: isoTime(LATEST - 1200 * DAY),
      updatedAt: isoTime(LATEST - 400 * DAY),
    },
    users: new Map(),
    groups: new Map(),
    roles: new Map(),
    spaces: new Map(),
    assignments: new Map(),
    apps: new Map(),
    items: new Map(),
    contents: new Map(),
    dataFiles: new Map(),
    reloads: new Map(),
    reports: new Map(),
    runs: new Map(),
    records: new Map(),
    chance: random,
    credentials,
    newId: () => random.hex(24),
    newUuid: () => random.uuid(),
  };

  addRolesAndGroups(state);
  const persons = people.map((person, index) => addPerson(state, random, person, index));
  for (const plan of spacePlans) addSpace(state, random, plan);
  for (const name of personalApps) addApp(state, random, name, undefined);
  const access = addAccess(state, random, persons, key, LATEST - 100 * DAY, registered);
  addHistory(state, createRandom(seed + 3), LATEST);
  return { state, access };
}

function addRolesAndGroups(state: State): void {
  for (const [name, type, level] of roleNames) {
    const id = state.newId();
    state.roles.set(id, { id, name, type, level });
  }
  for (const name of groupNames) {
    const id = state.newId();
    const roleIds = name === "Data Engineering" ? [roleNamed(state, "DataAdmin")] : [];
    state.groups.set(id, { id, name, providerType: name === "Qlik Analysts" ? "custom" : "idp", roleIds });
  }
}

function pickFrom<T>(random: Random, records: ReadonlyMap<string, T>): T {
  return random.pick([...records.values()] as [T, ...T[]]);
}

function addPerson(state: State, random: Random, person: Person, index: number): User {
  const { name, mailbox, locale, zone } = person;
  const createdAt = LATEST - random.below(900) * DAY;
  const roles = ["PrivateAnalyticsContentCreator"];
  if (index === 0) roles.push("TenantAdmin");
  else if (index % 9 === 4) roles.push("Developer", "SharedSpaceCreator");
  else if (index % 13 === 6) roles.push("Finance Reviewer");
  const user: User = {
    id: state.newId(),
    // The first two have API keys, so they must be allowed in.
    status: index > 1 && index % 20 === 7 ? "disabled" : index > 1 && index % 15 === 9 ? "invited" : "active",
    subject: `auth0|${random.hex(32)}`,
    name,
    email: `${mailbox}@${MAIL_DOMAIN}`,
    picture: `https://${MAIL_DOMAIN}/people/${mailbox}.png`,
    locale,
    zoneinfo: zone,
    preferredLocale: locale.slice(0, 2),
    preferredZoneinfo: zone,
    roleIds: roles.map((role) => roleNamed(state, role)),
    groupIds: [pickFrom(random, state.groups).id],
    createdAt: isoTime(createdAt),
    updatedAt: isoTime(Math.min(LATEST, createdAt + random.below(60) * DAY)),
  };
  if (user.status === "invited") user.inviteExpiry = (LATEST + 7 * DAY) / 1000;
  state.users.set(user.id, user);
  return user;
}

function addSpace(state: State, random: Random, plan: SpacePlan): void {
  const owner = pickFrom(random, state.users);
  const createdAt = LATEST - (200 + random.below(700)) * DAY;
  const space: Space = {
    id: state.newId(),
    name: plan.name,
    type: plan.type,
    description: plan.description,
    ownerId: owner.id,
    createdBy: owner.id,
    createdAt: isoTime(createdAt),
    updatedAt: isoTime(createdAt + random.below(100) * DAY),
  };
  state.spaces.set(space.id, space);
  for (let count = 2 + random.below(4); count > 0; count -= 1) addAssignment(state, random, space);
  for (const name of plan.apps) addApp(state, random, name, space);
  for (const name of plan.datasets ?? []) addDataset(state, random, name, space);
}

function addAssignment(state: State, random: Random, space: Space): void {
  const type = random.below(3) === 0 ? "group" : "user";
  const assigneeId = pickFrom<{ id: string }>(random, type === "group" ? state.groups : state.users).id;
  const taken = [...state.assignments.values()].some(
    (one) => one.spaceId === space.id && one.assigneeId === assigneeId,
  );
  if (taken) return;
  const role = random.pick(assignableRoles[space.type]);
  const id = state.newId();
  state.assignments.set(id, {
    id,
    type,
    assigneeId,
    roles: [role],
    spaceId: space.id,
    createdAt: space.createdAt,
    createdBy: space.ownerId,
    updatedAt: space.updatedAt,
    updatedBy: space.ownerId,
  });
}

function addApp(state: State, random: Random, name: string, space: Space | undefined): void {
  const origin =
    space?.type === "managed" ? [...state.apps.values()].find((app) => app.name === name) : undefined;
  const createdAt = LATEST - (20 + random.below(400)) * DAY + random.below(DAY);
  const updatedAt = createdAt + random.below(20 * DAY);
  const app: App = {
    id: state.newUuid(),
    name,
    description: random.below(3) === 0 ? "" : `${name} for ${space?.name ?? "myself"}`,
    ownerId: pickFrom(random, state.users).id,
    usage: "ANALYTICS",
    createdAt: isoTime(createdAt),
    updatedAt: isoTime(updatedAt),
    reloadedAt: isoTime(updatedAt),
  };
  if (space) app.spaceId = space.id;
  if (name === brokenApp.name) app.reloadError = brokenApp.error;
  if (origin) Object.assign(app, { originAppId: origin.id, publishedAt: isoTime(createdAt) });
  state.apps.set(app.id, app);
  addAppItem(state, app, app.ownerId);
}

function addDataset(state: State, random: Random, name: string, space: Space): void {
  const id = state.newId();
  const time = isoTime(LATEST - random.below(300) * DAY);
  state.items.set(id, {
    id,
    resourceType: "dataset",
    resourceSubType: name.endsWith(".qvd") ? "qvd" : "csv",
    resourceId: state.newId(),
    name,
    description: "",
    ownerId: space.ownerId,
    creatorId: space.ownerId,
    updaterId: space.ownerId,
    spaceId: space.id,
    createdAt: time,
    updatedAt: time,
    resourceAttributes: {},
  });
}
