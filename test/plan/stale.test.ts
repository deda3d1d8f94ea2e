import { describe, expect, it } from '@jest/globals';
import { describeStale, findStaleReasons } from '../../src/plan/stale.ts';
import { change, factsOf, grant, organization } from './facts.ts';
import { planOf, step } from './samples.ts';

const facts = factsOf(['ann', 'bob'], {
  organizations: [organization('agence')],
  grants: [grant(null, 'ann')],
});
const give = (who: string, role: string) =>
  change('grant', `person:${who}`, 'agence', null, grant('agence', who, { role }));
const saved = planOf(facts, [give('ann', 'admin'), give('bob', 'admin')]);

describe('a saved plan', () => {
  it('is not stale while the same would be planned', () => {
    expect(findStaleReasons(saved, planOf(facts, [give('bob', 'admin'), give('ann', 'admin')]))).toEqual([]);
  });

  it('is stale by changes that are new, gone or different', () => {
    const fresh = planOf(facts, [give('ann', 'contributor'), give('eve', 'admin')]);
    const reasons = findStaleReasons(saved, fresh);
    expect(describeStale(reasons)).toMatchObject({
      code: 'STALE_PLAN',
      severity: 'error',
      message:
        'the plan is no longer what would happen: grant person:ann in agence changes in another way; ' +
        'grant person:bob in agence needs no change any more; grant person:eve in agence changes too now',
    });
    expect(describeStale(reasons, 1).message).toMatch(/in another way and 2 more$/);
  });

  it('is stale by edited files, another stack, other steps', () => {
    const fresh = {
      ...saved,
      hash: 'x',
      digest: 'x',
      stack: 'prod',
      steps: [{ ...step, operation: 'delete' as const }],
    };
    expect(findStaleReasons(saved, fresh).map(({ kind }) => kind)).toEqual(['stack', 'files', 'step']);
  });

  it('is stale by its guards when nothing else differs', () => {
    expect(findStaleReasons(saved, { ...saved, hash: 'x' })).toEqual([{ kind: 'guards' }]);
  });
});
