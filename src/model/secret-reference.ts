/** Names a secret, never its value: a variable of the environment, or a key of the stack's configuration. */
export interface SecretReference {
  readonly kind: 'env' | 'pulumi';
  readonly name: string;
}

/** As the schema of the files has it. */
const form = /^(?:env:(?<variable>[A-Z_][A-Z0-9_]*)|pulumi:(?<key>[A-Za-z][A-Za-z0-9_-]*))$/;

/** Takes `env:NAME` and `pulumi:name`; undefined for anything else, which may be a secret in clear. */
export function parseSecretReference(text: string): SecretReference | undefined {
  const { variable, key } = form.exec(text)?.groups ?? {};
  if (variable !== undefined) return { kind: 'env', name: variable };
  return key === undefined ? undefined : { kind: 'pulumi', name: key };
}

/** The secret's value, in plain text: keep it short-lived, and print it nowhere. Or why there is none, and what to do about it. */
export type SecretAnswer =
  | { readonly kind: 'found'; readonly value: string }
  | { readonly kind: 'missing'; readonly why: string };

/** Looks a secret up by its reference. */
export type FindSecret = (reference: string) => Promise<SecretAnswer>;

/** `unset`: it has no value, or an empty one. Otherwise it stands in the stack's configuration, and cannot be read there. */
export type SecretLack = 'unset' | 'no-passphrase' | 'wrong-passphrase' | 'other-provider' | 'unreadable';

/** Says why a secret has no value, and the remedy: `env:DB_ACME has no value; set the environment variable DB_ACME`. */
export function describeLack(text: string, lack: SecretLack, stack: string): string {
  const reference = parseSecretReference(text);
  if (reference === undefined) return 'no reference to a secret; write env:NAME or pulumi:name';
  const { kind, name } = reference;
  if (kind === 'env') return `${text} has no value; set the environment variable ${name}`;
  const encrypted = `${text} is encrypted in the configuration of stack ${stack}`;
  switch (lack) {
    case 'unset':
      return `${text} has no value; set it with "pulumi config set --stack ${stack} --secret ${name}"`;
    case 'no-passphrase':
      return `${encrypted}, and no passphrase is known; set PULUMI_CONFIG_PASSPHRASE`;
    case 'wrong-passphrase':
      return `${encrypted}, and the passphrase does not open it; set PULUMI_CONFIG_PASSPHRASE to the one that does`;
    case 'other-provider':
      return `${encrypted}, and not by a passphrase, which is all that can be opened here; refer to it as env:NAME, or run "pulumi stack change-secrets-provider --stack ${stack} passphrase"`;
    case 'unreadable':
      return `${text} cannot be read from the configuration of stack ${stack}; "polity plan" says what is wrong with its files`;
  }
}
