import type { Config } from '@pulumi/pulumi';

/** The value of a secret by its reference; undefined where there is none. In plain text: keep it short-lived, and print it nowhere. */
export type FindSecret = (reference: string) => string | undefined;

/** `env:NAME` from the environment, `pulumi:name` from the configuration of the stack. An empty value counts as none. */
export function createSecrets(env: NodeJS.ProcessEnv, config: Pick<Config, 'get'>): FindSecret {
  return (reference) => {
    const name = nameOf(reference);
    const value = reference.startsWith('pulumi:') ? config.get(name) : env[name];
    return value === '' ? undefined : value;
  };
}

/** Says how a secret gets its value. */
export function describeRemedy(reference: string): string {
  const name = nameOf(reference);
  return reference.startsWith('pulumi:')
    ? `set it with "pulumi config set --secret ${name}"`
    : `set the environment variable ${name}`;
}

function nameOf(reference: string): string {
  return reference.slice(reference.indexOf(':') + 1);
}
