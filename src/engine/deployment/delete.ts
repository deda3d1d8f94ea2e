import { inDependencyOrder, needsOf } from '../state/order.ts';
import type { ResourceState } from '../state/resource-state.ts';
import type { Entry } from '../state/snapshot.ts';
import { isProviderType, parseUrn } from '../urn.ts';
import { callProvider } from './call-provider.ts';
import type { Deployment } from './deployment.ts';
import { within } from './planned-resource.ts';
import { openProviderOf } from './resolve-provider.ts';
import { describeStep } from './step.ts';

/** Deletes what the program no longer wants: all entries that this run has not registered. */
export async function deleteUnregistered(deployment: Deployment): Promise<void> {
  const kept = new Set(deployment.registered.values());
  await deleteEntries(
    deployment,
    deployment.snapshot.entries().filter(({ key }) => !kept.has(key)),
  );
}

/** Deletes entries, each after all that needs it. Refuses all if one of them is protected. */
export async function deleteEntries(deployment: Deployment, entries: readonly Entry[]): Promise<void> {
  const { progress, limit } = deployment;
  const guarded = entries.filter(({ state }) => state.protect && !state.delete);
  for (const { state } of guarded) {
    progress.fail(new Error('it is protected; take the protection off before it is deleted'), state.urn);
  }
  if (guarded.length > 0) return;
  const deletedUrns = new Set(entries.map(({ state }) => state.urn));
  const needs = needsOf(entries);
  const dependents = new Map<Entry, Entry[]>(entries.map((entry) => [entry, []]));
  for (const [entry, needed] of needs) for (const need of needed) dependents.get(need)?.push(entry);

  const done = new Map<Entry, Promise<boolean>>();
  const remove = async (entry: Entry): Promise<boolean> => {
    const before = await Promise.all((dependents.get(entry) ?? []).map((dependent) => done.get(dependent)));
    if (before.includes(false) || progress.isStopping()) return false;
    return limit(() => deleteOne(deployment, entry, deletedUrns));
  };
  for (const entry of inDependencyOrder(entries).toReversed()) done.set(entry, remove(entry));
  await Promise.all(done.values());
}

async function deleteOne(
  deployment: Deployment,
  entry: Entry,
  deletedUrns: ReadonlySet<string>,
): Promise<boolean> {
  const { progress, replaced } = deployment;
  const { urn, deletedWith } = entry.state;
  if (progress.isStopping()) return false;
  const goesWith = deletedWith !== undefined && deletedUrns.has(deletedWith);
  const work = (): Promise<void> => deleteNow(deployment, entry, goesWith ? 'forget' : 'remove');
  try {
    if (replaced.has(entry.key)) await work();
    else await progress.step(describeStep(urn, 'delete'), work);
    return true;
  } catch (error) {
    progress.fail(error, urn);
    return false;
  }
}

/**
 * Deletes one resource now.
 *
 * @param then `forget` it without a call, `remove` it from the state, or let it `await-replacement` there.
 */
export async function deleteNow(
  deployment: Deployment,
  entry: Entry,
  then: 'forget' | 'remove' | 'await-replacement',
): Promise<void> {
  const { snapshot, preview } = deployment;
  const { key, state } = entry;
  const change =
    then === 'await-replacement'
      ? { put: [{ key, state: { ...state, pendingReplacement: true } }] }
      : { remove: [key] };
  if (preview || then === 'forget' || !isManaged(state)) return snapshot.apply(change);
  const { urn, type, id = '', inputs: oldInputs, outputs } = state;
  const provider = await openProviderOf(deployment, type, state.provider);
  await callProvider(deployment, 'deleting', state, async (operation) => {
    const timed = within(state.customTimeouts?.delete);
    await provider.delete({ urn, type, name: parseUrn(urn).name, id, oldInputs, outputs, ...timed });
    await snapshot.apply({ ...(operation === undefined ? {} : { ends: operation }), ...change });
  });
}

/** Whether something exists that only a provider can delete. */
function isManaged({ custom, type, external, retainOnDelete, pendingReplacement }: ResourceState): boolean {
  return custom && !isProviderType(type) && !external && !retainOnDelete && !pendingReplacement;
}
