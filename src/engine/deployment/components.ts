import type { PropertyMap } from '../wire/property-value.ts';
import type { Deployment } from './deployment.ts';
import { diffInputs } from './diff.ts';
import type { Registered } from './goal.ts';
import { nextState, type Planned, registered, timesOf } from './planned-resource.ts';
import { record } from './record.ts';
import { describeStep } from './step.ts';

/** Registers a component: the engine alone keeps it. */
export async function registerComponent(deployment: Deployment, component: Planned): Promise<Registered> {
  const { urn, old, inputs } = component;
  const diff = old === undefined ? undefined : diffInputs(old.state.inputs, inputs);
  const op = diff === undefined ? 'create' : diff.kind === 'same' ? 'same' : 'update';
  const state = nextState(
    component,
    { outputs: old?.state.outputs ?? {} },
    timesOf(old?.state, op !== 'same'),
  );
  await deployment.progress.step(describeStep(urn, op, diff), () => record(deployment, component, state));
  return registered({ ...state, outputs: {} });
}

/** Records what a component, or the stack, gives out. @throws Error for a resource that is not registered. */
export async function registerOutputs(
  deployment: Deployment,
  urn: string,
  outputs: PropertyMap,
): Promise<void> {
  const entry = deployment.snapshot.find(urn);
  if (entry === undefined || !deployment.registered.has(urn))
    throw new Error(`outputs of ${urn}, not registered`);
  await deployment.snapshot.apply({ put: [{ key: entry.key, state: { ...entry.state, outputs } }] });
}
