import { createUrn } from '../urn.ts';
import { callProvider } from './call-provider.ts';
import type { Deployment } from './deployment.ts';
import type { Goal, ReadGoal, Registered } from './goal.ts';
import { nextState, type Planned, registered, timesOf } from './planned-resource.ts';
import { openProviderOf, resolveProvider } from './resolve-provider.ts';
import { describeStep } from './step.ts';

/** Reads a resource that others manage, and keeps what was read as an external resource. */
export async function readResource(deployment: Deployment, goal: ReadGoal): Promise<Registered> {
  const { stack, project, snapshot, progress } = deployment;
  const urn = createUrn(stack, project, goal.parent, goal.type, goal.name);
  if (deployment.registered.has(urn))
    throw new Error(`two resources with the URN ${urn}; give one another name`);
  const old = snapshot.find(urn);
  const key = old?.key ?? snapshot.nextKey();
  deployment.registered.set(urn, key);
  const { id } = goal;
  if (id === undefined) return { urn, outputs: {} };
  const reference = await resolveProvider(deployment, goal);
  const provider = await openProviderOf(deployment, goal.type, reference);
  const planned: Planned = { goal: asGoal(goal), urn, key, old, inputs: goal.inputs };
  const place = { ...planned, ...(reference === undefined ? {} : { reference }) };
  return progress.step(describeStep(urn, 'read'), async () => {
    const outputs = old?.state.outputs ?? {};
    const pending = nextState(place, { id, outputs }, {});
    return callProvider(deployment, 'reading', { ...pending, external: true }, async (operation) => {
      const request = { urn, type: goal.type, name: goal.name, id, inputs: goal.inputs, outputs };
      const read = await provider.read(request);
      if (read.id === undefined) throw new Error(`there is no ${goal.type} with the id ${id}`);
      const times = timesOf(old?.state, false);
      const state = { ...nextState(place, { id: read.id, outputs: read.outputs }, times), external: true };
      await snapshot.apply({
        ...(operation === undefined ? {} : { ends: operation }),
        put: [{ key, state }],
      });
      return registered(state);
    });
  });
}

function asGoal(goal: ReadGoal): Goal {
  return {
    ...goal,
    custom: true,
    propertyDependencies: {},
    protect: false,
    retainOnDelete: false,
    ignoreChanges: [],
    replaceOnChanges: [],
    aliases: [],
    customTimeouts: {},
  };
}
