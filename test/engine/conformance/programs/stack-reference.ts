import * as pulumi from '@pulumi/pulumi';
import { variant } from './demo.ts';

/** What the first run gives out, the second one reads. */
function run(): unknown {
  if (variant === 'giving') return { plain: 'open', hidden: pulumi.secret('canary-of-the-stack') };
  return new pulumi.StackReference(variant).getOutput('result');
}

export const result = run();
