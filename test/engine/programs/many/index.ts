import * as pulumi from '@pulumi/pulumi';
import { Thing } from '../thing.ts';

/** Chains of ten things each, `count` things in all. */
const config = new pulumi.Config();
const count = config.requireNumber('count');
let previous: Thing | undefined;
for (let index = 0; index < count; index += 1) {
  const value =
    previous === undefined || index % 10 === 0 ? (config.get('value') ?? 'start') : previous.value;
  previous = new Thing(`thing-${index}`, { value });
}
