import * as pulumi from '@pulumi/pulumi';
import { Thing } from '../thing.ts';

/** Chains of ten things each, `count` things in all. The one of the number `changed` gets a tag. */
const config = new pulumi.Config();
const count = config.requireNumber('count');
const changed = config.getNumber('changed');
let previous: Thing | undefined;
for (let index = 0; index < count; index += 1) {
  const value =
    previous === undefined || index % 10 === 0 ? (config.get('value') ?? 'start') : previous.value;
  const tags = index === changed ? { tags: { changed: 'yes' } } : {};
  previous = new Thing(`thing-${index}`, { value, ...tags });
}
