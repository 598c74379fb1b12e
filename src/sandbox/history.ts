import { brokenApp, dataFiles, notes } from "./company/content.ts";
import type { Random } from "./random.ts";
import { isoTime, type App, type State } from "./state.ts";

/** What has happened in the company's tenant: reloads that went well and some that did not, and the files they read. */

const DAY = 24 * 60 * 60 * 1000;

/** What now and then goes wrong where nothing is wrong for good. */
const PASSING_ERRORS = [
  "Connector error: the connection to the database timed out.",
  "Field 'Region' not found: the file has another heading than last time.",
  "The space has no room left for data files.",
] as const;

/**
 * @param random of its own, so that the ids of what is created later stay what they were
 * @param latest milliseconds since the epoch, when the history ends
 */
export function addHistory(state: State, random: Random, latest: number): void {
  for (const app of state.apps.values())
    if (app.reloadedAt !== undefined) addReloads(state, random, app, latest);
  for (const [name, rows] of dataFiles) addDataFile(state, random, name, rows, latest);
  for (const [name, spaceName] of notes) addNote(state, random, name, spaceName, latest);
}

function addNote(state: State, random: Random, name: string, spaceName: string, latest: number): void {
  const space = [...state.spaces.values()].find((one) => one.name === spaceName);
  const [id, resourceId, writer] = [
    random.hex(24),
    random.hex(24),
    random.pick([...state.users.keys()] as [string]),
  ];
  const time = isoTime(latest - random.below(60) * DAY);
  state.items.set(id, {
    ...{ id, resourceId, name, resourceType: "note", description: "", resourceAttributes: {} },
    ...{ ownerId: writer, creatorId: writer, updaterId: writer, createdAt: time, updatedAt: time },
    ...(space && { spaceId: space.id }),
  });
}

/** Up to three good ones until the time that the app says, and for a few a bad one after. */
function addReloads(state: State, random: Random, app: App, latest: number): void {
  const last = Date.parse(app.reloadedAt!);
  const isBroken = app.name === brokenApp.name;
  const count = isBroken ? 0 : 1 + random.below(3);
  const reloads: { createdAt: number; error?: string }[] = Array.from({ length: count }, (_, index) => ({
    createdAt: last - index * DAY - 4_000,
  }));
  if (isBroken || random.below(9) === 0) {
    const error = app.reloadError ?? random.pick(PASSING_ERRORS);
    reloads.push({ createdAt: latest - random.below(20 * 60) * 60_000, error });
  }
  for (const reload of reloads) {
    const id = random.hex(24);
    state.reloads.set(id, { id, appId: app.id, userId: app.ownerId, partial: false, past: true, ...reload });
  }
}

function addDataFile(
  state: State,
  random: Random,
  name: string,
  rows: readonly string[],
  latest: number,
): void {
  // The bot's, so that whoever signs in as the sandbox proposes finds them.
  const owner = [...state.users.values()].find(({ clientId }) => clientId !== undefined)?.id ?? "";
  const time = isoTime(latest - random.below(200) * DAY);
  const id = random.uuid();
  const bytes = Buffer.from(`${rows.join("\r\n")}\r\n`);
  state.dataFiles.set(id, { id, name, ownerId: owner, createdAt: time, updatedAt: time, bytes });
}
