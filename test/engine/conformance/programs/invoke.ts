import * as pulumi from '@pulumi/pulumi';
import { variant } from './demo.ts';

const found = pulumi.runtime.invoke('demo:index:find', { name: variant });
export const result = pulumi.output(found).apply((answer) => answer.found);
