import { accessSync, constants } from "node:fs";
import { dirname, join } from "node:path";
import type { ContextFiles } from "../../contexts/select.ts";
import { allContexts } from "../../contexts/select.ts";
import type { Profile } from "../../contexts/profile.ts";
import { stateFolder, storePath, tokenFolder } from "../../contexts/state-folder.ts";
import type { Io } from "../io.ts";
import { shortPath } from "../short-path.ts";
import { failure, type Check } from "./run-checks.ts";
import { commitVerdicts, secretsInCommits } from "./commits.ts";
import { IGNORE_FILE } from "./ignore.ts";
import { keyringFinding } from "./keyring.ts";
import { findLeftovers, leftoverVerdicts } from "./leftovers.ts";
import { nodeVerdict } from "./node.ts";
import { projectFinding } from "./project.ts";
import { proxyVerdicts } from "./proxy.ts";
import { reachFindings } from "./reach.ts";
import { openRepository } from "./repository.ts";
import { literalsOf, strayIn, strayInHistory, strayVerdicts } from "./secrets.ts";
import { storeFacts, storeVerdict } from "./store.ts";
import { tokenFindings } from "./token.ts";

/** A tenant to look at, or why there is none. */
export type Tenant = { name: string; profile: Profile } | { name: string | undefined; error: unknown };

export interface Surroundings {
  io: Io;
  files: ContextFiles;
  tenants: readonly Tenant[];
  /** Version of Node. */
  node: string;
  now: () => number;
}

const STRAY_REMEDY =
  "Replace it by a reference such as ${NAME}, and make a new one: who has the repository has the old. If it is none: qlik-doctor:ignore in that line.";

/** All that `qlik doctor` looks at. */
export function checksOf({ io, files, tenants, node, now }: Surroundings): Check[] {
  const { env, home, cwd, keyring } = io;
  const store = storePath(env, home);
  const state = stateFolder(env, home);
  const known = contextsOf(files);
  const literals = literalsOf(known);
  const usable = tenants.flatMap((one) => ("profile" in one ? [one.profile] : []));
  const canRead = (path: string) => {
    try {
      accessSync(path, constants.R_OK);
      return true;
    } catch {
      return false;
    }
  };
  return [
    { name: "node", run: () => [nodeVerdict(node)] },
    { name: "store", run: async () => storeVerdict(await storeFacts(store, shortPath(store, home))) },
    { name: "project", run: () => [projectFinding(io)] },
    { name: "keyring", run: async (signal) => [await keyringFinding(keyring, known, signal)] },
    {
      name: "proxy",
      run: () =>
        proxyVerdicts(
          usable.map(({ server }) => server),
          env,
          canRead,
        ),
    },
    ...tenants.flatMap((tenant) => checksOfTenant(tenant, io, now)),
    {
      name: "secrets",
      run: async (signal) => {
        const repository = await openRepository(cwd, signal);
        if (repository === undefined) return [];
        const { files, isLeftOut } = repository;
        const looked = files.filter((file) => !isLeftOut(file));
        const stray = await strayIn(cwd, looked, literals, signal);
        const commits = await secretsInCommits(cwd, literals, isLeftOut, signal);
        const more = looked.length < files.length ? ` (beside what ${IGNORE_FILE} names)` : "";
        return [
          ...strayVerdicts("secrets", `the files that git tracks here${more}`, stray, STRAY_REMEDY),
          ...commitVerdicts(commits, stray),
        ];
      },
    },
    {
      name: "history",
      run: async (signal) => {
        const folder = join(state, "history");
        const stray = await strayInHistory(folder, literals, signal);
        return strayVerdicts(
          "history",
          "the console's history",
          stray,
          `Delete that line, in ${shortPath(folder, home)}`,
        );
      },
    },
    {
      name: "leftovers",
      run: async () =>
        leftoverVerdicts(await findLeftovers([dirname(store), state, tokenFolder(env, home)], now())),
    },
  ];
}

function checksOfTenant(tenant: Tenant, io: Io, now: () => number): Check[] {
  const { name } = tenant;
  const of = name === undefined ? {} : { of: name };
  if ("error" in tenant) return [{ name: "context", ...of, run: () => [failure("context", tenant.error)] }];
  const { profile } = tenant;
  return [
    {
      name: "tenant",
      ...of,
      async run(signal) {
        const reached = await reachFindings(profile, io.env, now, signal);
        const isReached = reached.every(({ check, verdict }) => check === "clock" || verdict !== "problem");
        // What is in the way of a connection is in the way of a sign-in.
        return isReached ? [...reached, ...(await tokenFindings(profile, io, now, signal))] : reached;
      },
    },
  ];
}

/** Of a file that cannot be read, none; that is a finding of its own. */
function contextsOf(files: ContextFiles): Map<string, unknown> {
  try {
    return new Map([...allContexts(files)].map(([name, known]) => [name, known.settings()]));
  } catch {
    return new Map();
  }
}
