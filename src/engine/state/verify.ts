import { parseProviderReference } from '../urn.ts';
import { type ResourceState, referencesOf } from './resource-state.ts';

/**
 * What is wrong with a list of resources, by Pulumi's own rules: all that a resource refers to precedes it, no URN has two
 * live holders, components have no id. Empty when all is well.
 */
export function findIntegrityErrors(resources: readonly ResourceState[]): readonly string[] {
  const urns = new Set<string>();
  const live = new Set<string>();
  const providers = new Set<string>();
  const errors: string[] = [];
  for (const state of resources) {
    if (state.provider !== undefined && !providers.has(state.provider) && !state.pendingReplacement) {
      errors.push(
        `${state.urn} refers to the provider ${parseProviderReference(state.provider).urn}, not before it`,
      );
    }
    for (const urn of referencesOf(state)) {
      if (!urns.has(urn)) errors.push(`${state.urn} refers to ${urn}, not before it`);
    }
    if (!state.custom && state.id !== undefined) errors.push(`${state.urn} is a component and has an id`);
    if (!state.delete && live.has(state.urn)) errors.push(`${state.urn} is there twice`);
    urns.add(state.urn);
    if (!state.delete) live.add(state.urn);
    providers.add(`${state.urn}::${state.id ?? ''}`);
  }
  return errors;
}
