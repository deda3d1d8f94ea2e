import * as pulumi from '@pulumi/pulumi';
import { Thing } from '../thing.ts';

class Box extends pulumi.ComponentResource {
  constructor(name: string, options?: pulumi.ComponentResourceOptions) {
    super('demo:index:Box', name, {}, options);
    new Thing(`${name}-content`, { value: 'inside' }, { parent: this });
  }
}

class Demo extends pulumi.ProviderResource {
  constructor(name: string, args: pulumi.Inputs) {
    super('demo', name, args);
  }
}

const config = new pulumi.Config();
const size = config.getNumber('size') ?? 1;
const value = config.get('value') ?? 'one';

/** One scene each for what a resource option does. */
const scenes: Record<string, () => void> = {
  plain: () => new Thing('thing', { value }),
  renamed: () => new Thing('thing-renamed', { value }, { aliases: [{ name: 'thing' }] }),
  box: () => new Box('box'),
  'renamed-box': () => new Box('case', { aliases: [{ name: 'box' }] }),
  ignoring: () =>
    new Thing(
      'thing',
      { value, tags: { kept: value, followed: value } },
      { ignoreChanges: ['value', 'tags.kept'] },
    ),
  protected: () => new Thing('thing', { value, size }, { protect: true }),
  retained: () => new Thing('thing', { value }, { retainOnDelete: true }),
  'replaced-on-changes': () => new Thing('thing', { value }, { replaceOnChanges: ['value'] }),
  'delete-first': () => {
    const base = new Thing('base', { value, size }, { deleteBeforeReplace: true });
    new Thing('same-size', { value: 'fixed', size: base.derived.apply((text) => text.length) });
    new Thing('only-value', { value: base.derived });
  },
  'deleted-with': () => {
    const base = new Thing('base', { value });
    new Thing('part', { value }, { deletedWith: base });
  },
  'own-provider': () => {
    const provider = new Demo('mine', { region: value, key: config.requireSecret('token') });
    new Thing('thing', { value: 'fixed' }, { provider });
  },
  secrets: () => {
    const token = config.requireSecret('token');
    new Thing('thing', { value, token });
    new Thing('marked', { value: 'plain-canary' }, { additionalSecretOutputs: ['derived'] });
  },
  reading: () => new Thing('thing', { value }, { id: config.get('id') ?? 'found' }),
  'twice-named': () => {
    new Thing('thing', { value });
    new Thing('thing', { value });
  },
  throwing: () => {
    throw new Error('the program gives up');
  },
  exiting: () => process.exit(0),
  empty: () => undefined,
  transforming: () => new Thing('thing', { value }, { transforms: [() => undefined] }),
  importing: () => new Thing('thing', { value }, { import: 'an-id' }),
  referring: () => new pulumi.StackReference('organization/other/dev'),
  invoking: () => void pulumi.runtime.invoke('demo:index:find', {}),
  hooked: () => new Thing('thing', { value }, { hooks: { beforeCreate: [() => undefined] } }),
};

scenes[config.require('scene')]?.();
