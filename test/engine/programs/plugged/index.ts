import * as pulumi from '@pulumi/pulumi';
import { Thing } from '../thing.ts';

const config = new pulumi.Config();
const thing = new Thing('thing', { value: config.require('greeting'), token: config.requireSecret('token') });
export const derived = thing.derived;
