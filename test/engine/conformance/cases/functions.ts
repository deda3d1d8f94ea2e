import type { Case } from '../table.ts';

/** Functions, other stacks, and providers that the program brings along. */
export const functionCases: readonly Case[] = [
  {
    feature: 'invoke: a function of a package; what it refuses fails',
    program: 'invoke',
    turns: [
      {
        run: 'up',
        config: { variant: 'somewhere' },
        calls: ['invoke demo:index:find'],
        steps: [],
        result: { value: 'somewhere!', secret: false },
      },
      {
        run: 'preview',
        config: { variant: 'nowhere' },
        calls: ['invoke demo:index:find'],
        steps: [],
        failure: /is nowhere/,
      },
    ],
  },
  {
    feature: 'getResource: a resource of the program, found again by its URN',
    program: 'get-resource',
    turns: [
      {
        run: 'up',
        calls: ['create thing'],
        steps: ['create thing'],
        result: { value: 'one!', secret: false },
        state: { thing: { id: 'thing-1' } },
      },
    ],
  },
  {
    feature: 'StackReference: the outputs of another stack, secret ones secret; an unknown stack fails',
    program: 'stack-reference',
    turns: [
      { run: 'up', stack: 'first', config: { variant: 'giving' }, calls: [], steps: [] },
      {
        run: 'up',
        stack: 'second',
        config: { variant: 'organization/conformance/first' },
        calls: [],
        steps: ['read organization/conformance/first'],
        result: { value: { plain: 'open', hidden: 'canary-of-the-stack' }, secret: true },
        state: { 'organization/conformance/first': { external: true } },
      },
      {
        run: 'preview',
        stack: 'second',
        config: { variant: 'organization/conformance/third' },
        calls: [],
        steps: ['read organization/conformance/third'],
        failure: /organization\/conformance\/third/,
      },
    ],
  },
  {
    feature: 'dynamic: a resource whose provider is part of the program',
    program: 'dynamic',
    turns: [
      {
        run: 'up',
        calls: [],
        steps: ['create dynamic'],
        result: { value: 'one!', secret: false },
        state: { dynamic: { id: 'dynamic-1' } },
      },
      { run: 'up', calls: [], steps: [] },
      {
        run: 'up',
        config: { value: 'two' },
        calls: [],
        steps: ['update dynamic'],
        result: { value: 'two!!', secret: false },
      },
      { run: 'destroy', calls: [], steps: ['delete dynamic'], state: {} },
    ],
  },
];
