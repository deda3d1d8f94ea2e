import type { Case, Turn } from '../table.ts';

const refused = (variant: string, failure: RegExp): Turn => ({
  run: 'preview',
  config: { variant },
  calls: [],
  steps: [],
  failure,
});

/** What goes wrong, and what the engine does not do. */
export const failureCases: readonly Case[] = [
  {
    feature: 'partial creation: kept with the reasons, and completed next time',
    program: 'partial',
    turns: [
      {
        run: 'up',
        config: { variant: 'halfway' },
        calls: ['create thing'],
        steps: ['create thing'],
        failure: /only half is there/,
        state: { thing: { id: 'thing-half', initErrors: ['only half is there'] } },
      },
      {
        run: 'up',
        calls: ['update thing'],
        steps: ['update thing'],
        state: { thing: { id: 'thing-half' } },
      },
    ],
  },
  {
    feature: 'continue on error: what does not depend on a failure goes on, and nothing is deleted',
    program: 'independent',
    turns: [
      {
        run: 'up',
        config: { variant: 'before' },
        inAnyOrder: true,
        calls: ['create first', 'create alone', 'create former', 'create second'],
        steps: ['create first', 'create alone', 'create former', 'create second'],
      },
      {
        run: 'up',
        continueOnError: true,
        config: { variant: 'failing', value: 'two' },
        calls: ['update alone'],
        steps: ['update alone'],
        failure: /is forbidden/,
        state: {
          first: { inputs: { value: 'one' } },
          second: { inputs: { value: 'one!' } },
          alone: { inputs: { value: 'two' } },
          former: {},
        },
      },
      {
        run: 'up',
        config: { value: 'two' },
        calls: ['update first', 'update second', 'delete former'],
        steps: ['update first', 'update second', 'delete former'],
        state: { first: {}, second: { inputs: { value: 'two!' } }, alone: {} },
      },
    ],
  },
  {
    feature: 'two resources of one URN are refused',
    program: 'same-name',
    turns: [{ run: 'preview', calls: [], steps: ['create thing'], failure: /two resources|duplicate/i }],
  },
  {
    feature:
      'unsupported: transforms, hooks, replaceWith, replacementTrigger and assets fail and name the CLI',
    program: 'unsupported',
    turns: [
      refused('transforms', /transforms.*CLI|CLI.*transforms/s),
      refused('hooks', /hook.*CLI|CLI.*hook/s),
      { ...refused('replaceWith', /replaceWith.*CLI|CLI.*replaceWith/is), steps: ['create other'] },
      refused('replacementTrigger', /replacementTrigger.*CLI|CLI.*replacementTrigger/is),
      refused('asset', /assets.*CLI/),
    ],
  },
];
