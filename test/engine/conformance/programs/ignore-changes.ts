import { Thing, value } from './demo.ts';

new Thing(
  'thing',
  { value, tags: { kept: value, followed: value } },
  { ignoreChanges: ['value', 'tags.kept'] },
);
