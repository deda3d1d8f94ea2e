import { EngineError } from './errors.ts';
import type { EngineOptions } from './options.ts';
import { createCrypter } from './state/crypter.ts';
import { stackPaths } from './state/files.ts';
import { decryptResources, loadStack } from './state/load.ts';
import { stackType } from './urn.ts';
import type { PropertyMap } from './wire/property-value.ts';

/**
 * The outputs of another stack in the same backend, protected by the same passphrase. Takes no lock: a run under way is seen as
 * far as it has come.
 *
 * @param name `STACK` of the same project, or `organization/PROJECT/STACK`.
 * @throws EngineError if there is no such stack, or if the passphrase does not open it.
 */
export async function readStack(
  { backend, passphrase }: Pick<EngineOptions, 'backend' | 'passphrase'>,
  project: string,
  name: string,
): Promise<PropertyMap> {
  const parts = name.split('/');
  const [stack = '', itsProject = project, organization = 'organization'] = parts.toReversed();
  const isName = [stack, itsProject].every((part) => /^[\w.-]{1,100}$/.test(part));
  if (parts.length > 3 || organization !== 'organization' || !isName) {
    throw new EngineError('state-invalid', `${name} is no stack here; say organization/PROJECT/STACK`);
  }
  const { text, replayed, checkpoint, holdsSecrets } = await loadStack(
    stackPaths(backend, itsProject, stack),
  );
  if (text === undefined && replayed === 0) {
    throw new EngineError('state-invalid', `there is no stack ${name} in this backend`);
  }
  const crypter = holdsSecrets ? await createCrypter(passphrase, checkpoint.salt) : undefined;
  const root = decryptResources(checkpoint, crypter).find(({ type }) => type === stackType);
  return root?.outputs ?? {};
}
