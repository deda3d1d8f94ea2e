import {
  describeLack,
  type FindSecret,
  parseSecretReference,
  type SecretAnswer,
} from '../model/secret-reference.ts';
import { readPassphrase } from './passphrase.ts';
import type { Settings } from './settings.ts';

type OwnSettings = Pick<Settings, 'projectDir' | 'stack' | 'home' | 'passphrase'>;

/**
 * Finds secrets where the Pulumi program does: `env:NAME` in the environment, `pulumi:name` in the configuration of the selected
 * stack. Makes no passphrase where there is none.
 */
export function openSecrets(settings: OwnSettings, env: NodeJS.ProcessEnv = process.env): FindSecret {
  const { projectDir, stack } = settings;
  const open = async () => {
    const { openConfig } = await import('../engine/open-config.ts');
    return openConfig({ projectDir, stack, passphrase: readPassphrase(settings) });
  };
  let opening: ReturnType<typeof open> | undefined;
  return async (text) => {
    const reference = parseSecretReference(text);
    if (reference === undefined || reference.kind === 'env') {
      return answer(text, stack, reference === undefined ? undefined : env[reference.name]);
    }
    opening ??= open();
    const found = await (await opening)(reference.name);
    if (found.kind === 'closed') return { kind: 'missing', why: describeLack(text, found.reason, stack) };
    return answer(text, stack, found.kind === 'found' ? found.value : undefined);
  };
}

/** An empty value counts as none. */
function answer(text: string, stack: string, value: string | undefined): SecretAnswer {
  return value === undefined || value === ''
    ? { kind: 'missing', why: describeLack(text, 'unset', stack) }
    : { kind: 'found', value };
}
