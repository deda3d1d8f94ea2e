import type { Provider, Timed } from '../providers/provider.ts';
import type { ResourceState } from '../state/resource-state.ts';
import type { Entry } from '../state/snapshot.ts';
import { markNamed } from '../wire/keep-secrets.ts';
import type { PropertyMap } from '../wire/property-value.ts';
import type { Goal, Registered } from './goal.ts';

/** A component, or a resource before its provider is known. */
export interface Planned {
  readonly goal: Goal;
  readonly urn: string;
  /** Its place in the snapshot. */
  readonly key: number;
  /** What the last deployment left. */
  readonly old: Entry | undefined;
  /** Checked, with defaults. */
  readonly inputs: PropertyMap;
}

/** A resource whose provider and checked inputs are known. */
export interface PlannedResource extends Planned {
  readonly provider: Provider;
  /** Absent for provider resources themselves. */
  readonly reference?: string;
}

/** The state of a resource that has reached its goal. */
export function nextState(
  { goal, urn, inputs, old, reference }: Planned & Pick<PlannedResource, 'reference'>,
  result: {
    readonly id?: string | undefined;
    readonly outputs: PropertyMap;
    readonly initErrors?: readonly string[];
  },
  times: Pick<ResourceState, 'created' | 'modified'>,
): ResourceState {
  return {
    urn,
    type: goal.type,
    custom: goal.custom,
    ...(result.id === undefined ? {} : { id: result.id }),
    inputs,
    outputs: markNamed(result.outputs, goal.additionalSecretOutputs),
    ...(goal.parent === undefined ? {} : { parent: goal.parent }),
    ...(reference === undefined ? {} : { provider: reference }),
    dependencies: goal.dependencies,
    propertyDependencies: goal.propertyDependencies,
    ...(goal.deletedWith === undefined ? {} : { deletedWith: goal.deletedWith }),
    protect: goal.protect,
    external: false,
    retainOnDelete: goal.retainOnDelete,
    delete: false,
    pendingReplacement: false,
    additionalSecretOutputs: goal.additionalSecretOutputs,
    ignoreChanges: goal.ignoreChanges,
    replaceOnChanges: goal.replaceOnChanges,
    initErrors: result.initErrors ?? [],
    ...(goal.importId === undefined ? {} : { importID: goal.importId }),
    ...(Object.keys(goal.customTimeouts).length === 0 ? {} : { customTimeouts: goal.customTimeouts }),
    ...times,
    rest: old?.state.rest ?? {},
  };
}

/** When a resource was made and last changed: what has stayed the same keeps its times. */
export function timesOf(
  old: ResourceState | undefined,
  isChanged: boolean,
): Pick<ResourceState, 'created' | 'modified'> {
  const now = new Date().toISOString();
  const created = old === undefined ? now : old.created;
  const modified = isChanged ? now : old?.modified;
  return { ...(created === undefined ? {} : { created }), ...(modified === undefined ? {} : { modified }) };
}

/** The time that a call may take, for its request. */
export function within(seconds: number | undefined): Timed {
  return seconds === undefined ? {} : { timeout: seconds };
}

export function registered({ urn, id, outputs }: ResourceState): Registered {
  return { urn, ...(id === undefined ? {} : { id }), outputs };
}
