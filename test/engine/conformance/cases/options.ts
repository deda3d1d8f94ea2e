import type { Case } from '../table.ts';

const created = { run: 'up', calls: ['create thing'], steps: ['create thing'] } as const;

/** The options of a resource. */
export const optionCases: readonly Case[] = [
  {
    feature: 'aliases: a renamed resource is the same one, and the children of a renamed component follow',
    program: 'aliases',
    turns: [
      {
        run: 'up',
        calls: ['create thing', 'create box-content'],
        steps: ['create thing', 'create box', 'create box-content'],
      },
      {
        run: 'up',
        config: { variant: 'renamed' },
        calls: [],
        steps: [],
        state: {
          'thing-renamed': { id: 'thing-1' },
          case: { custom: false },
          'case-content': { id: 'box-content-1' },
        },
      },
    ],
  },
  {
    feature: 'ignoreChanges: named properties, also nested ones, keep their old value',
    program: 'ignore-changes',
    turns: [
      created,
      {
        run: 'up',
        config: { value: 'two' },
        calls: ['update thing'],
        steps: ['update thing'],
        state: { thing: { inputs: { value: 'one', tags: { kept: 'one', followed: 'two' } } } },
      },
    ],
  },
  {
    feature: 'replaceOnChanges: a change that would be an update replaces',
    program: 'replace-on-changes',
    turns: [
      created,
      {
        run: 'up',
        config: { value: 'two' },
        calls: ['create thing', 'delete thing'],
        steps: ['replace thing'],
        state: { thing: { id: 'thing-2' } },
      },
    ],
  },
  {
    feature: 'protect: neither deletion nor replacement, until it is taken off',
    program: 'protect',
    turns: [
      created,
      {
        run: 'up',
        config: { variant: 'without' },
        calls: [],
        steps: [],
        failure: /protect/,
        state: { thing: { protect: true } },
      },
      {
        run: 'up',
        config: { size: '2' },
        calls: [],
        steps: [],
        failure: /protect/,
        state: { thing: { id: 'thing-1' } },
      },
      { run: 'up', config: { variant: 'free' }, calls: [], steps: [] },
      { run: 'destroy', calls: ['delete thing'], steps: ['delete thing'], state: {} },
    ],
  },
  {
    feature: 'retainOnDelete: forgotten, not deleted',
    program: 'retain-on-delete',
    turns: [
      created,
      { run: 'up', config: { variant: 'without' }, calls: [], steps: ['delete thing'], state: {} },
    ],
  },
  {
    feature: 'deletedWith: no call for what goes with another',
    program: 'deleted-with',
    turns: [
      { run: 'up', calls: ['create base', 'create part'], steps: ['create base', 'create part'] },
      {
        run: 'up',
        config: { variant: 'without' },
        calls: ['delete base'],
        steps: ['delete part', 'delete base'],
        state: {},
      },
    ],
  },
  {
    feature: 'customTimeouts: told to the provider, in seconds',
    program: 'timeouts',
    turns: [
      {
        run: 'up',
        calls: ['create thing within 90 s'],
        steps: ['create thing'],
        state: { thing: { customTimeouts: { create: 90, update: 5, delete: 3600 } } },
      },
      { run: 'up', config: { value: 'two' }, calls: ['update thing within 5 s'], steps: ['update thing'] },
      { run: 'destroy', calls: ['delete thing within 3600 s'], steps: ['delete thing'], state: {} },
    ],
  },
];
