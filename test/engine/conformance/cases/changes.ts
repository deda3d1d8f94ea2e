import type { Case } from '../table.ts';

/** What happens to resources as the program changes. */
export const changeCases: readonly Case[] = [
  {
    feature: 'create, keep, update, delete; stack outputs',
    program: 'lifecycle',
    turns: [
      {
        run: 'preview',
        calls: [],
        steps: ['create base', 'create top'],
        result: { value: 'one!!', secret: false },
        state: {},
      },
      {
        run: 'up',
        calls: ['create base', 'create top'],
        steps: ['create base', 'create top'],
        result: { value: 'one!!', secret: false },
        state: { base: { id: 'base-1' }, top: { id: 'top-1', inputs: { value: 'one!' } } },
      },
      { run: 'up', calls: [], steps: [], result: { value: 'one!!', secret: false } },
      {
        run: 'up',
        config: { value: 'two' },
        calls: ['update base', 'update top'],
        steps: ['update base', 'update top'],
        result: { value: 'two!!', secret: false },
        state: { base: { id: 'base-1' }, top: { id: 'top-1', inputs: { value: 'two!' } } },
      },
      {
        run: 'destroy',
        calls: ['delete top', 'delete base'],
        steps: ['delete top', 'delete base'],
        state: {},
      },
    ],
  },
  {
    feature: 'replace: the new one is made first, the old one deleted last',
    program: 'create-before-delete',
    turns: [
      { run: 'up', calls: ['create thing'], steps: ['create thing'] },
      {
        run: 'up',
        config: { size: '2' },
        calls: ['create thing', 'delete thing'],
        steps: ['replace thing'],
        state: { thing: { id: 'thing-2', inputs: { size: 2 } } },
      },
    ],
  },
  {
    feature: 'deleteBeforeReplace: the old one goes first, and before it what would be replaced with it',
    program: 'delete-before-replace',
    turns: [
      {
        run: 'up',
        calls: ['create base', 'create same-size', 'create only-value'],
        steps: ['create base', 'create same-size', 'create only-value'],
      },
      {
        run: 'up',
        config: { size: '2', value: 'longer' },
        calls: ['delete same-size', 'delete base', 'create base', 'create same-size', 'update only-value'],
        steps: ['replace base', 'replace same-size', 'update only-value'],
        state: {
          base: { id: 'base-2' },
          'same-size': { id: 'same-size-2', inputs: { size: 7 } },
          'only-value': { id: 'only-value-1' },
        },
      },
    ],
  },
  {
    feature: 'explicit provider: followed, and replaced with all it manages where its DiffConfig says so',
    program: 'explicit-provider',
    turns: [
      {
        run: 'up',
        config: { variant: 'north' },
        calls: ['create thing'],
        steps: ['create mine', 'create thing'],
        state: { mine: { inputs: { region: 'north' } }, thing: { id: 'thing-1' } },
      },
      { run: 'up', config: { variant: 'north', value: 'two' }, calls: [], steps: ['update mine'] },
      {
        run: 'up',
        config: { variant: 'south', value: 'two' },
        calls: ['create thing', 'delete thing'],
        steps: ['replace mine', 'replace thing'],
        state: { mine: { inputs: { region: 'south' } }, thing: { id: 'thing-2' } },
      },
    ],
  },
];
