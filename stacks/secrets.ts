import type { Config } from '@pulumi/pulumi';
import { parseSecretReference } from '../src/model/secret-reference.ts';

/** The value of a secret by its reference; undefined where there is none. In plain text: keep it short-lived, and print it nowhere. */
export type FindValue = (reference: string) => string | undefined;

/** `env:NAME` from the environment, `pulumi:name` from the configuration of the stack. An empty value counts as none. */
export function createSecrets(env: NodeJS.ProcessEnv, config: Pick<Config, 'get'>): FindValue {
  return (text) => {
    const reference = parseSecretReference(text);
    if (reference === undefined) return undefined;
    const { kind, name } = reference;
    const value = kind === 'env' ? env[name] : config.get(name);
    return value === '' ? undefined : value;
  };
}
