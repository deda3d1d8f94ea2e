import type { Provider } from '../providers/provider.ts';
import type { Entry } from '../state/snapshot.ts';
import { createUrn } from '../urn.ts';
import { findOld } from './aliases.ts';
import { checkInputs } from './check-inputs.ts';
import { registerComponent } from './components.ts';
import { createResource } from './create.ts';
import type { Deployment } from './deployment.ts';
import { diffResource } from './diff.ts';
import type { Goal, Registered } from './goal.ts';
import { importResource, isImported } from './import.ts';
import type { PlannedResource } from './planned-resource.ts';
import { ignoreChanges } from './property-path.ts';
import { replaceResource } from './replace.ts';
import { openProviderOf, providerMoved, resolveProvider } from './resolve-provider.ts';
import { keepResource, updateResource } from './update.ts';

/**
 * Brings one resource from its last state to its goal: check, compare, then keep, create, update or replace it.
 *
 * @throws Error if the provider refuses or fails, or if the URN is taken.
 */
export async function registerResource(deployment: Deployment, goal: Goal): Promise<Registered> {
  const { stack, project } = deployment;
  const urn = createUrn(stack, project, goal.parent, goal.type, goal.name);
  if (deployment.registered.has(urn))
    throw new Error(`two resources with the URN ${urn}; give one another name`);
  const old = findOld(deployment, urn, goal);
  const key = old?.key ?? deployment.snapshot.nextKey();
  deployment.registered.set(urn, key);
  if (!goal.custom) return registerComponent(deployment, { goal, urn, key, old, inputs: goal.inputs });

  const reference = await resolveProvider(deployment, goal);
  const provider = await openProviderOf(deployment, goal.type, reference);
  const wanted = ignoreChanges(
    goal.inputs,
    old?.state.inputs ?? {},
    old === undefined ? [] : goal.ignoreChanges,
  );
  if (isImported(goal, old)) {
    const base = { goal, urn, key, old, inputs: goal.inputs, provider };
    return importResource(deployment, reference === undefined ? base : { ...base, reference });
  }
  const inputs = await checkInputs(provider, goal, urn, wanted, old?.state.inputs);
  const resource: PlannedResource = {
    goal,
    urn,
    key,
    old,
    inputs,
    provider,
    ...(reference === undefined ? {} : { reference }),
  };
  if (old === undefined || old.state.external) return createResource(deployment, resource, 'create');
  if (old.state.pendingReplacement) return createResource(deployment, resource, 'replace');
  const diff = await compare(deployment, provider, resource, old);
  if (diff.kind === 'replace') {
    const anew = await checkInputs(provider, goal, urn, wanted, undefined);
    return replaceResource(deployment, { ...resource, inputs: anew, old }, diff);
  }
  if (diff.kind === 'update') return updateResource(deployment, { ...resource, old }, diff);
  return keepResource(deployment, { ...resource, old });
}

async function compare(
  deployment: Deployment,
  provider: Provider,
  resource: PlannedResource,
  old: Entry,
): ReturnType<typeof diffResource> {
  const { goal, urn, inputs, reference } = resource;
  const { id = '', inputs: oldInputs, outputs: oldOutputs, initErrors } = old.state;
  const { type, name } = goal;
  const request = { urn, type, name, id, oldInputs, oldOutputs, inputs, ignoreChanges: goal.ignoreChanges };
  const diff = await diffResource(provider, request, goal.replaceOnChanges);
  if (await providerMoved(deployment, old.state.provider, reference)) {
    const detailedDiff = {
      ...diff.detailedDiff,
      provider: { kind: 'update-replace', inputDiff: false } as const,
    };
    return { ...diff, kind: 'replace', changed: [...diff.changed, 'provider'], detailedDiff };
  }
  return initErrors.length > 0 && diff.kind === 'same' ? { ...diff, kind: 'update' } : diff;
}
