import * as pulumi from '@pulumi/pulumi';
import { Thing, value, variant } from './demo.ts';

const asked: Record<string, () => unknown> = {
  transforms: () => new Thing('thing', { value }, { transforms: [() => undefined] }),
  hooks: () => new Thing('thing', { value }, { hooks: { beforeCreate: [() => undefined] } }),
  replaceWith: () => new Thing('thing', { value }, { replaceWith: [new Thing('other', { value })] }),
  replacementTrigger: () => new Thing('thing', { value }, { replacementTrigger: 1 }),
  asset: () => new Thing('thing', { value: new pulumi.asset.StringAsset('text') as unknown as string }),
};
asked[variant]?.();
