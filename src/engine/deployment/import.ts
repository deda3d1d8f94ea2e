import type { ResourceState } from '../state/resource-state.ts';
import type { Entry } from '../state/snapshot.ts';
import { callProvider } from './call-provider.ts';
import { checkInputs } from './check-inputs.ts';
import type { Deployment } from './deployment.ts';
import { diffResource } from './diff.ts';
import type { Goal, Registered } from './goal.ts';
import { nextState, type PlannedResource, registered, timesOf, within } from './planned-resource.ts';
import { ignoreChanges } from './property-path.ts';
import { describeStep } from './step.ts';

/** Whether the program's option `import` still has to be followed: not once the resource is, or was, taken over by that id. */
export function isImported({ importId }: Goal, old: Entry | undefined): boolean {
  if (importId === undefined) return false;
  return old === undefined || old.state.external || ![old.state.id, old.state.importID].includes(importId);
}

/**
 * Takes over something that exists. It is not changed by that: inputs that differ from it are refused. A resource that the stack
 * managed under the same name before is deleted at the end.
 *
 * @throws Error if there is nothing by that id, or if the inputs differ from it.
 */
export function importResource(deployment: Deployment, resource: PlannedResource): Promise<Registered> {
  const { goal, urn, old } = resource;
  const { progress, snapshot } = deployment;
  const isTakingOver = old !== undefined && !old.state.external;
  const key = isTakingOver ? snapshot.nextKey() : resource.key;
  const former = isTakingOver ? [{ key: old.key, state: { ...old.state, urn, delete: true } }] : [];
  const place: PlannedResource = { ...resource, key, old: undefined };
  return progress.step(describeStep(urn, 'import'), () => {
    const pending = nextState(place, { id: goal.importId, outputs: {} }, {});
    return callProvider(deployment, 'reading', pending, async (operation) => {
      const state = await readAndCompare(place);
      const ends = operation === undefined ? {} : { ends: operation };
      await snapshot.apply({ ...ends, put: [...former, { key, state }] });
      deployment.registered.set(urn, key);
      return registered(state);
    });
  });
}

async function readAndCompare(resource: PlannedResource): Promise<ResourceState> {
  const { goal, urn, provider } = resource;
  const { type, name, importId: id = '' } = goal;
  const identity = { urn, type, name, id };
  const timed = within(goal.customTimeouts.read);
  const read = await provider.read({ ...identity, inputs: {}, outputs: {}, ...timed });
  if (read.id === undefined) throw new Error(`there is no ${type} with the id ${id} to import`);
  const wanted = ignoreChanges(goal.inputs, read.inputs, goal.ignoreChanges);
  const inputs = await checkInputs(provider, goal, urn, wanted, read.inputs);
  const { inputs: oldInputs, outputs: oldOutputs } = read;
  const request = { ...identity, oldInputs, oldOutputs, inputs, ignoreChanges: goal.ignoreChanges };
  const diff = await diffResource(provider, request, goal.replaceOnChanges);
  if (diff.kind !== 'same') {
    const properties = diff.changed.join(', ');
    throw new Error(`the inputs do not match what is to be imported, ${id}; they differ in: ${properties}`);
  }
  return nextState({ ...resource, inputs }, { id: read.id, outputs: read.outputs }, timesOf(undefined, true));
}
