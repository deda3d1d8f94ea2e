import type { ResourceState } from '../../../src/engine/state/resource-state.ts';
import { createUrn } from '../../../src/engine/urn.ts';

export function urnOf(name: string, type = 'demo:index:Thing'): string {
  return createUrn('test', 'states', undefined, type, name);
}

/** A resource as a test needs it; all else is empty. */
export function resourceState(name: string, fields: Partial<ResourceState> = {}): ResourceState {
  const type = fields.type ?? 'demo:index:Thing';
  return {
    urn: urnOf(name, type),
    type,
    custom: true,
    id: `id-of-${name}`,
    inputs: {},
    outputs: {},
    dependencies: [],
    propertyDependencies: {},
    protect: false,
    external: false,
    retainOnDelete: false,
    delete: false,
    pendingReplacement: false,
    additionalSecretOutputs: [],
    ignoreChanges: [],
    replaceOnChanges: [],
    initErrors: [],
    rest: {},
    ...fields,
  };
}
