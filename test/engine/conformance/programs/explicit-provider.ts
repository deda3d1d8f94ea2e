import * as pulumi from '@pulumi/pulumi';
import { Demo, Thing, value, variant } from './demo.ts';

const args = { region: variant, note: value, key: pulumi.secret('canary-of-the-provider') };
new Thing('thing', { value: 'fixed' }, { provider: new Demo('mine', args) });
