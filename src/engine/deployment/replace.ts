import type { Entry } from '../state/snapshot.ts';
import { createNow } from './create.ts';
import { deleteNow } from './delete.ts';
import { findReplacedDependents } from './dependents.ts';
import type { Deployment } from './deployment.ts';
import type { ResourceDiff } from './diff.ts';
import type { Registered } from './goal.ts';
import type { PlannedResource } from './planned-resource.ts';
import { describeStep } from './step.ts';
import type { ExistingResource } from './update.ts';

/**
 * Replaces a resource. Usually the new one is made first and the old one is deleted at the end of the deployment; where asked
 * for, the old one goes first, and before it all that would have to be replaced with it.
 */
export function replaceResource(
  deployment: Deployment,
  resource: ExistingResource,
  diff: ResourceDiff,
): Promise<Registered> {
  const { goal, old } = resource;
  if (old.state.protect) {
    throw new Error(
      `${old.state.urn} has to be replaced, but it is protected; take the protection off first`,
    );
  }
  const deletesFirst = goal.deleteBeforeReplace ?? diff.deleteBeforeReplace;
  return deployment.progress.step(describeStep(resource.urn, 'replace', diff), () =>
    deletesFirst ? deleteThenCreate(deployment, resource) : createThenDelete(deployment, resource),
  );
}

function createThenDelete(deployment: Deployment, resource: ExistingResource): Promise<Registered> {
  const { old } = resource;
  const key = deployment.snapshot.nextKey();
  deployment.registered.set(resource.urn, key);
  deployment.replaced.add(old.key);
  const replaced: Entry = { key: old.key, state: { ...old.state, urn: resource.urn, delete: true } };
  const anew: PlannedResource = { ...resource, key, old: undefined };
  return createNow(deployment, anew, [replaced]);
}

async function deleteThenCreate(deployment: Deployment, resource: ExistingResource): Promise<Registered> {
  const dependents = await findReplacedDependents(deployment, resource.old);
  for (const entry of dependents) await deleteNow(deployment, entry, 'await-replacement');
  await deleteNow(deployment, resource.old, 'await-replacement');
  return createNow(deployment, resource, []);
}
