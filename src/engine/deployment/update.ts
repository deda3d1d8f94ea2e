import { PartialError } from '../providers/provider.ts';
import type { Entry } from '../state/snapshot.ts';
import { callProvider } from './call-provider.ts';
import type { Deployment } from './deployment.ts';
import type { ResourceDiff } from './diff.ts';
import type { Registered } from './goal.ts';
import { nextState, type PlannedResource, registered, timesOf, within } from './planned-resource.ts';
import { record } from './record.ts';
import { describeStep } from './step.ts';

/** A resource that the last deployment left. */
export interface ExistingResource extends PlannedResource {
  readonly old: Entry;
}

/** Keeps a resource as it is. Its options (dependencies, protection) are recorded anew all the same. */
export async function keepResource(deployment: Deployment, resource: ExistingResource): Promise<Registered> {
  const { id, outputs, initErrors } = resource.old.state;
  const state = nextState(resource, { id, outputs, initErrors }, timesOf(resource.old.state, false));
  await deployment.progress.step(describeStep(resource.urn, 'same'), () =>
    record(deployment, resource, state),
  );
  return registered(state);
}

/** Changes a resource in place. */
export function updateResource(
  deployment: Deployment,
  resource: ExistingResource,
  diff: ResourceDiff,
): Promise<Registered> {
  return deployment.progress.step(describeStep(resource.urn, 'update', diff), () =>
    updateNow(deployment, resource),
  );
}

async function updateNow(deployment: Deployment, resource: ExistingResource): Promise<Registered> {
  const { urn, goal, inputs, provider, old } = resource;
  const { preview } = deployment;
  const { id = '', inputs: oldInputs, outputs: oldOutputs } = old.state;
  const times = timesOf(old.state, true);
  if (preview && !provider.supportsPreview) {
    const state = nextState(resource, { id, outputs: inputs }, times);
    await record(deployment, resource, state);
    return registered(state);
  }
  const pending = nextState(resource, { id, outputs: oldOutputs }, times);
  return callProvider(deployment, 'updating', pending, async (operation) => {
    const { type, name } = goal;
    try {
      const request = {
        urn,
        type,
        name,
        id,
        oldInputs,
        oldOutputs,
        inputs,
        ignoreChanges: goal.ignoreChanges,
      };
      const timed = within(goal.customTimeouts.update);
      const { outputs } = await provider.update({ ...request, preview, ...timed });
      const state = nextState(resource, { id, outputs }, times);
      await record(deployment, resource, state, operation);
      return registered(state);
    } catch (error) {
      if (error instanceof PartialError) {
        const state = nextState(resource, { id, outputs: error.outputs, initErrors: error.reasons }, times);
        await record(deployment, resource, state, operation);
      }
      throw error;
    }
  });
}
