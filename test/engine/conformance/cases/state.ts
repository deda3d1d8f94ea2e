import { expect } from '@jest/globals';
import type { World } from '../../support/demo-provider.ts';
import type { Case } from '../table.ts';

/** Something that others have made, or changed. */
function put(id: string, value: string): (world: World) => void {
  return (world) => {
    const inputs = { value };
    world.set(id, { inputs, outputs: { ...inputs, derived: `${value}!` } });
  };
}

/** What exists outside, and what the state holds of it. */
export const stateCases: readonly Case[] = [
  {
    feature: 'get: read, never changed or deleted; what is not there fails',
    program: 'get',
    turns: [
      {
        run: 'up',
        outside: put('there', 'theirs'),
        config: { variant: 'there' },
        calls: ['read thing'],
        steps: ['read thing'],
        state: { thing: { id: 'there', external: true, outputs: { derived: 'theirs!' } } },
      },
      { run: 'up', config: { variant: 'without' }, calls: [], steps: ['delete thing'], state: {} },
      {
        run: 'up',
        config: { variant: 'nowhere' },
        calls: ['read thing'],
        steps: ['read thing'],
        failure: /nowhere/,
        state: {},
      },
    ],
  },
  {
    feature: 'import: taken over as it is, once, and managed from then on',
    program: 'import',
    turns: [
      {
        run: 'up',
        outside: put('given', 'one'),
        config: { variant: 'given' },
        calls: ['read thing'],
        steps: ['import thing'],
        state: { thing: { id: 'given', importID: 'given', inputs: { value: 'one' } } },
      },
      {
        run: 'up',
        config: { variant: 'given', value: 'two' },
        calls: ['update thing'],
        steps: ['update thing'],
      },
    ],
  },
  {
    feature: 'import: what differs from the program is refused, as is what is not there',
    program: 'import',
    turns: [
      {
        run: 'up',
        outside: put('given', 'other'),
        config: { variant: 'given' },
        calls: ['read thing'],
        steps: ['import thing'],
        failure: /do not match/,
        state: {},
      },
      {
        run: 'up',
        config: { variant: 'nowhere' },
        calls: ['read thing'],
        steps: ['import thing'],
        failure: /nowhere|not exist/,
        state: {},
      },
    ],
  },
  {
    feature: 'import: in the place of another, which is deleted after',
    program: 'import',
    turns: [
      { run: 'up', outside: put('given', 'one'), calls: ['create thing'], steps: ['create thing'] },
      {
        run: 'up',
        config: { variant: 'given' },
        calls: ['read thing', 'delete thing'],
        steps: ['import thing', 'delete thing'],
        state: { thing: { id: 'given' } },
      },
    ],
  },
  {
    feature: 'refresh: the state follows what was changed or removed outside, on its own or before an up',
    program: 'refresh',
    turns: [
      { run: 'up', calls: ['create base', 'create top'], steps: ['create base', 'create top'] },
      {
        run: 'refresh',
        outside: put('base-1', 'drifted'),
        calls: ['read base', 'read top'],
        steps: ['refresh base'],
        state: {
          base: { id: 'base-1', inputs: { value: 'drifted' }, outputs: { derived: 'drifted!' } },
          top: { id: 'top-1' },
        },
      },
      {
        run: 'up',
        refresh: true,
        outside: (world) => world.delete('top-1'),
        calls: ['read base', 'read top', 'update base', 'create top'],
        steps: ['forget top', 'update base', 'create top'],
        state: { base: { id: 'base-1', inputs: { value: 'one' } }, top: { id: 'top-2' } },
      },
    ],
  },
  {
    feature: 'secrets: ciphertext alone in the state, also in what the provider derives from them',
    program: 'secrets',
    turns: [
      {
        run: 'up',
        calls: ['create thing', 'create marked'],
        steps: ['create thing', 'create marked'],
        result: { value: 'one!canary-of-the-thing', secret: true },
        state: {
          thing: {
            outputs: {
              token: { ciphertext: expect.any(String) },
              derived: { ciphertext: expect.any(String) },
            },
          },
          marked: { outputs: { derived: { ciphertext: expect.any(String) } } },
        },
      },
    ],
  },
];
