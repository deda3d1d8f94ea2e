import { PartialError } from '../providers/provider.ts';
import type { ResourceState } from '../state/resource-state.ts';
import type { Entry } from '../state/snapshot.ts';
import type { PropertyMap } from '../wire/property-value.ts';
import { callProvider } from './call-provider.ts';
import type { Deployment } from './deployment.ts';
import type { ResourceDiff } from './diff.ts';
import type { Registered } from './goal.ts';
import { nextState, type PlannedResource, registered, timesOf, within } from './planned-resource.ts';
import { describeStep } from './step.ts';

/** Creates a resource that is not there yet, or no longer: then the step is a `replace`. */
export function createResource(
  deployment: Deployment,
  resource: PlannedResource,
  op: 'create' | 'replace',
  diff?: ResourceDiff,
): Promise<Registered> {
  const step = describeStep(resource.urn, op, diff);
  return deployment.progress.step(step, () => createNow(deployment, resource, []));
}

/** @param alongside other entries that change when the creation has succeeded. */
export async function createNow(
  deployment: Deployment,
  resource: PlannedResource,
  alongside: readonly Entry[],
): Promise<Registered> {
  const { urn, goal, inputs, provider, key } = resource;
  const { snapshot, preview } = deployment;
  const stateOf = (
    id: string | undefined,
    outputs: PropertyMap,
    initErrors: readonly string[] = [],
  ): ResourceState => nextState(resource, { id, outputs, initErrors }, timesOf(undefined, true));
  if (preview && !provider.supportsPreview) {
    const state = stateOf(undefined, inputs);
    await snapshot.apply({ put: [...alongside, { key, state }] });
    return registered(state);
  }
  return callProvider(deployment, 'creating', stateOf(undefined, {}), async (operation) => {
    const ends = operation === undefined ? {} : { ends: operation };
    try {
      const { id, outputs } = await provider.create({
        urn,
        type: goal.type,
        name: goal.name,
        inputs,
        preview,
        ...within(goal.customTimeouts.create),
      });
      if (!preview && (id === undefined || id === '')) throw new Error(`the provider gave no id for ${urn}`);
      const state = stateOf(id, outputs);
      await snapshot.apply({ ...ends, put: [...alongside, { key, state }] });
      return registered(state);
    } catch (error) {
      if (error instanceof PartialError) {
        const state = stateOf(error.id, error.outputs, error.reasons);
        await snapshot.apply({ ...ends, put: [...alongside, { key, state }] });
      }
      throw error;
    }
  });
}
