import { appendFileSync } from 'node:fs';
import * as pulumi from '@pulumi/pulumi';
import { Thing } from '../thing.ts';

const noted = process.env.STUCK_IN_CREATE;
if (noted !== undefined) appendFileSync(noted, `program ${process.pid}\n`);
const config = new pulumi.Config();
const thing = new Thing('thing', { value: config.require('greeting'), token: config.requireSecret('token') });
export const derived = thing.derived;
