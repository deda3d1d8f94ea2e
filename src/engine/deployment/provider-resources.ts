import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { DiffResult, Provider } from '../providers/provider.ts';
import { configurationOf, type ProviderRegistry } from '../providers/registry.ts';
import type { ResourceState } from '../state/resource-state.ts';
import { packageOf, parseUrn } from '../urn.ts';
import type { PropertyMap } from '../wire/property-value.ts';
import { unknownSentinel } from '../wire/signatures.ts';

/** Manages the resources of type `pulumi:providers:PACKAGE`: to create or compare one is to make it usable. */
export function providerResources(registry: ProviderRegistry): Provider {
  const use = (urn: string, id: string, type: string, inputs: PropertyMap): void =>
    registry.register(`${urn}::${id}`, packageOf(type), inputs);
  return {
    acceptsSecrets: true,
    supportsPreview: true,
    configure: () => Promise.resolve(),
    async check(request) {
      const provider = await registry.unconfigured(packageOf(request.type));
      const { version, __internal, ...inputs } = request.inputs;
      // The CLI has the second wherever it has the first.
      const engineInputs: PropertyMap = {
        ...(version === undefined ? {} : { version, __internal: {} }),
        ...(__internal === undefined ? {} : { __internal }),
      };
      if (provider.checkConfig === undefined) return { inputs: { ...inputs, ...engineInputs }, failures: [] };
      const checked = await provider.checkConfig({ ...request, inputs });
      return { inputs: { ...checked.inputs, ...engineInputs }, failures: checked.failures };
    },
    async diff(request) {
      const { urn, id, type, inputs, oldInputs } = request;
      const diff = await diffConfiguration(registry, { urn, type, id }, { inputs: oldInputs }, inputs);
      // One that is to be replaced stays as it was: what it manages is deleted through it.
      if (diff.replaces.length === 0) use(urn, id, type, inputs);
      const isSame = isDeepStrictEqual(outputsOf(oldInputs), outputsOf(inputs));
      return isSame ? { ...diff, changes: 'none' } : diff;
    },
    create({ urn, type, inputs, preview }) {
      const id = preview ? unknownSentinel : randomUUID();
      use(urn, id, type, inputs);
      return Promise.resolve({ ...(preview ? {} : { id }), outputs: outputsOf(inputs) });
    },
    update: ({ inputs }) => Promise.resolve({ outputs: outputsOf(inputs) }),
    read: ({ id, inputs, outputs }) => Promise.resolve({ id, inputs, outputs }),
    delete: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

/** What a provider says of a change of its configuration. */
export async function diffConfiguration(
  registry: ProviderRegistry,
  { urn, type, id = '' }: Pick<ResourceState, 'urn' | 'type' | 'id'>,
  old: Pick<ResourceState, 'inputs'>,
  inputs: PropertyMap,
): Promise<DiffResult> {
  const provider = await registry.unconfigured(packageOf(type));
  const unknown: DiffResult = { changes: 'unknown', replaces: [], diffs: [], deleteBeforeReplace: false };
  if (provider.diffConfig === undefined || isDeepStrictEqual(old.inputs, inputs)) return unknown;
  const { name } = parseUrn(urn);
  const [oldInputs, oldOutputs] = [configurationOf(old.inputs), configurationOf(old.inputs)];
  const request = {
    urn,
    type,
    name,
    id,
    oldInputs,
    oldOutputs,
    inputs: configurationOf(inputs),
    ignoreChanges: [],
  };
  const diff = await provider.diffConfig(request);
  return diff.replaces.length > 0 ? diff : unknown;
}

function outputsOf({ __internal: _internal, ...outputs }: PropertyMap): PropertyMap {
  return outputs;
}
