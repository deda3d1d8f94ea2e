import * as pulumi from '@pulumi/pulumi';
import { Thing, value } from './demo.ts';

const thing = new Thing('thing', { value, token: pulumi.secret('canary-of-the-thing') });
new Thing(
  'marked',
  { value: 'plain' },
  { additionalSecretOutputs: ['derived', 'value'], dependsOn: [thing] },
);
export const result = thing.derived;
