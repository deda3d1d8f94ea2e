import * as pulumi from '@pulumi/pulumi';
import { Thing } from '../thing.ts';

const config = new pulumi.Config();

/** One scene each for what a test looks at. */
const scenes: Record<string, () => void> = {
  plain: () => new Thing('thing', { value: 'one' }),
  secrets: () => {
    const token = config.requireSecret('token');
    new Thing('thing', { value: 'one', token });
    new Thing('marked', { value: 'plain-canary' }, { additionalSecretOutputs: ['derived'] });
  },
  throwing: () => {
    throw new Error('the program gives up');
  },
  exiting: () => process.exit(0),
};

scenes[config.require('scene')]?.();
