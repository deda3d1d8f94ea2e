import { containsSecrets, type PropertyMap } from '../wire/property-value.ts';
import type { Provider } from './provider.ts';

/** The outputs of a stack of this backend. @throws Error if there is no such stack. */
export type StackReader = (name: string) => Promise<PropertyMap>;

/** Pulumi's own package, `pulumi`: references to other stacks. Their secret outputs stay secret. */
export function builtinProvider(readStack: StackReader): Provider {
  const describe = async (name: string): Promise<PropertyMap> => {
    const outputs = await readStack(name);
    const secretOutputNames = Object.keys(outputs).filter((key) => containsSecrets(outputs[key] ?? null));
    return { name, outputs, secretOutputNames };
  };
  const refuse = ({ type }: { readonly type: string }): Promise<never> =>
    Promise.reject(new Error(`${type} can only be read`));
  return {
    acceptsSecrets: true,
    supportsPreview: true,
    configure: () => Promise.resolve(),
    check: ({ inputs }) => Promise.resolve({ inputs, failures: [] }),
    diff: () => Promise.resolve({ changes: 'unknown', replaces: [], diffs: [], deleteBeforeReplace: false }),
    create: refuse,
    update: refuse,
    async read({ id, inputs }) {
      const name = typeof inputs.name === 'string' ? inputs.name : id;
      return { id, inputs, outputs: await describe(name) };
    },
    delete: refuse,
    async invoke({ token, args }) {
      if (token !== 'pulumi:pulumi:readStackOutputs') throw new Error(`there is no function ${token}`);
      return { result: await describe(String(args.name)), failures: [] };
    },
    close: () => Promise.resolve(),
  };
}
