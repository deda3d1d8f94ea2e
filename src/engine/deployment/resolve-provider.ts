import type { Provider } from '../providers/provider.ts';
import { isDefaultProvider, isProviderType, packageOf, parseProviderReference } from '../urn.ts';
import type { Deployment } from './deployment.ts';
import type { Goal } from './goal.ts';
import { diffConfiguration, providerResources } from './provider-resources.ts';

/** The reference of the provider that manages a resource: the named one, or the default provider of its package. */
export async function resolveProvider(
  deployment: Deployment,
  goal: Pick<Goal, 'type' | 'provider' | 'version'>,
): Promise<string | undefined> {
  if (isProviderType(goal.type)) return undefined;
  return goal.provider ?? deployment.defaultProvider(packageOf(goal.type), goal.version);
}

/** The provider of a resource. One that this run has not registered is taken from the last deployment. */
export async function openProviderOf(
  deployment: Deployment,
  type: string,
  reference: string | undefined,
): Promise<Provider> {
  if (isProviderType(type)) return providerResources(deployment.providers);
  if (reference === undefined) throw new Error(`a resource of type ${type} without a provider`);
  if (!deployment.providers.has(reference)) {
    const found = deployment.snapshot
      .entries()
      .find(({ state }) => isProviderType(state.type) && `${state.urn}::${state.id ?? ''}` === reference);
    if (found === undefined) throw new Error(`the provider ${reference} is not in the state`);
    deployment.providers.register(reference, packageOf(found.state.type), found.state.inputs);
  }
  return deployment.providers.get(reference);
}

/**
 * Whether a resource has to be replaced because another provider manages it now. Default providers pass it on, unless the
 * newer one says that its configuration means another place.
 */
export async function providerMoved(
  { snapshot, providers }: Deployment,
  old: string | undefined,
  now: string | undefined,
): Promise<boolean> {
  if (old === undefined || now === undefined || old === now) return false;
  const [from, to] = [parseProviderReference(old).urn, parseProviderReference(now).urn];
  if (!isDefaultProvider(from) || !isDefaultProvider(to)) return true;
  const [before, after] = [snapshot.find(from)?.state, snapshot.find(to)?.state];
  if (before === undefined || after === undefined) return false;
  const diff = await diffConfiguration(providers, after, before, after.inputs);
  return diff.replaces.length > 0;
}
