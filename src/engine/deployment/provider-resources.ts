import { randomUUID } from 'node:crypto';
import type { Provider } from '../providers/provider.ts';
import type { ProviderRegistry } from '../providers/registry.ts';
import { packageOf } from '../urn.ts';
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
      const { version, __internal = {}, ...inputs } = request.inputs;
      const engineInputs = { ...(version === undefined ? {} : { version }), __internal };
      if (provider.checkConfig === undefined) return { inputs: { ...inputs, ...engineInputs }, failures: [] };
      const checked = await provider.checkConfig({ ...request, inputs });
      return { inputs: { ...checked.inputs, ...engineInputs }, failures: checked.failures };
    },
    diff({ urn, id, type, inputs }) {
      use(urn, id, type, inputs);
      return Promise.resolve({ changes: 'unknown', replaces: [], diffs: [], deleteBeforeReplace: false });
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

function outputsOf({ __internal: _internal, ...outputs }: PropertyMap): PropertyMap {
  return outputs;
}
