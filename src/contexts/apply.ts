import { readApplied, recordApplied } from "./applied.ts";
import { fingerprint } from "./fingerprint.ts";
import { planContexts, wantedContexts, type Plan } from "./plan.ts";
import type { FileText } from "./repository-file.ts";
import type { ContextsFile } from "./schema.ts";
import { editStore, type StoreEditor } from "./store.ts";

export interface ApplyOptions {
  /** Whether to remove what the file made earlier and names no longer. @default false */
  prune?: boolean;
  /** The file, and the folder in which it is recorded what it makes. @default nothing is recorded */
  record?: { source: Pick<FileText, "path" | "sha256">; folder: string };
}

/**
 * Carries a file over into the user's store. It is compared again under the store's lock; the second time changes
 * nothing and does not touch the store.
 *
 * @returns what was done
 * @throws {@link QlikError} `config` where the store or the record cannot be read or written; the store is then as it was.
 */
export async function applyPlan(
  storePath: string,
  file: ContextsFile,
  { prune = false, record }: ApplyOptions = {},
): Promise<Plan> {
  const wanted = wantedContexts(file);
  return await editStore(storePath, async (store) => {
    const contexts = new Map(store.names.map((name) => [name, store.get(name)]));
    const made = record ? readApplied(record.folder, record.source.path).contexts : {};
    const plan = planContexts({ current: store.current, contexts }, file, { made, prune });
    for (const { name, action } of plan.contexts) {
      if (action === "remove") store.remove(name);
      else if (action !== "same") store.set(name, wanted.get(name)!);
    }
    if (plan.use !== undefined) store.use(plan.use);
    if (record) await recordMade(record, plan, made, store);
    return plan;
  });
}

/**
 * Before the store is written: what is recorded and then not there does no harm, as fingerprints tell it from what the
 * user makes later. What is there and not recorded would stay for ever.
 */
async function recordMade(
  { source, folder }: NonNullable<ApplyOptions["record"]>,
  { contexts, left }: Plan,
  made: Readonly<Record<string, string>>,
  store: StoreEditor,
): Promise<void> {
  const kept = left.map(({ name }) => [name, made[name]!]);
  const ours = contexts.flatMap(({ name, action }) => {
    if (action === "add" || (action !== "remove" && Object.hasOwn(made, name)))
      return [[name, fingerprint(store.get(name))]];
    return action === "remove" ? [[name, made[name]!]] : [];
  });
  const names = Object.fromEntries([...kept, ...ours]) as Record<string, string>;
  await recordApplied(folder, source.path, { sha256: source.sha256, contexts: names });
}
