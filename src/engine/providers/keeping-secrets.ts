import { keepSecrets } from '../wire/keep-secrets.ts';
import { type PropertyMap, revealSecrets } from '../wire/property-value.ts';
import { PartialError, type Provider } from './provider.ts';

/**
 * A provider whose answers keep secret what was secret in the question. One that does not accept secret marks gets
 * revealed values.
 */
export function keepingSecrets(provider: Provider): Provider {
  const reveal = (map: PropertyMap): PropertyMap => (provider.acceptsSecrets ? map : revealSecrets(map));
  const revealOld = (map: PropertyMap | undefined): { readonly oldInputs?: PropertyMap } =>
    map === undefined ? {} : { oldInputs: reveal(map) };
  const kept = async <R extends { readonly outputs: PropertyMap }>(
    call: Promise<R>,
    inputs: PropertyMap,
  ): Promise<R> => {
    try {
      const result = await call;
      return { ...result, outputs: keepSecrets(result.outputs, inputs) };
    } catch (error) {
      if (!(error instanceof PartialError)) throw error;
      throw new PartialError(error.id, keepSecrets(error.outputs, inputs), error.reasons);
    }
  };
  const revealed = <R extends { oldInputs: PropertyMap; oldOutputs: PropertyMap; inputs: PropertyMap }>(
    request: R,
  ): R => ({
    ...request,
    oldInputs: reveal(request.oldInputs),
    oldOutputs: reveal(request.oldOutputs),
    inputs: reveal(request.inputs),
  });
  return {
    get acceptsSecrets() {
      return provider.acceptsSecrets;
    },
    get supportsPreview() {
      return provider.supportsPreview;
    },
    configure: (config) => provider.configure(reveal(config)),
    close: () => provider.close(),
    async check(request) {
      const asked = { ...request, ...revealOld(request.oldInputs), inputs: reveal(request.inputs) };
      const { inputs, failures } = await provider.check(asked);
      return { inputs: keepSecrets(inputs, request.inputs), failures };
    },
    diff: (request) => provider.diff(revealed(request)),
    create: (request) =>
      kept(provider.create({ ...request, inputs: reveal(request.inputs) }), request.inputs),
    update: (request) => kept(provider.update(revealed(request)), request.inputs),
    async read(request) {
      const { inputs, outputs } = request;
      const result = await provider.read({ ...request, inputs: reveal(inputs), outputs: reveal(outputs) });
      return {
        ...result,
        inputs: keepSecrets(result.inputs, inputs),
        outputs: keepSecrets(result.outputs, { ...outputs, ...inputs }),
      };
    },
    async invoke({ token, args, preview }) {
      if (provider.invoke === undefined) throw new Error(`there is no function ${token}`);
      const { result, failures } = await provider.invoke({ token, args: reveal(args), preview });
      return { ...(result === undefined ? {} : { result: keepSecrets(result, args) }), failures };
    },
    delete: (request) =>
      provider.delete({ ...request, oldInputs: reveal(request.oldInputs), outputs: reveal(request.outputs) }),
  };
}
