import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Change } from '../../src/model/change.ts';
import type { LiveFacts } from '../../src/model/live.ts';
import type { Guard } from '../../src/model/plan.ts';
import { indexFacts } from '../../src/plan/facts-index.ts';
import { describeTrippedGuards, inspectGuards } from '../../src/plan/guards.ts';
import { applyChanges } from '../../src/plan/next-facts.ts';
import { budgets, change, factsOf, grant, membership, now, organization, person } from './facts.ts';

function guardsOf(facts: LiveFacts, changes: readonly Change[]): readonly Guard[] {
  const [before, after] = [indexFacts(facts), indexFacts(applyChanges(facts, changes))];
  return inspectGuards({ budgets, totals: facts.totals, changes, released: [], before, after, now });
}

function render(guards: readonly Guard[]): readonly string[] {
  return guards.map(
    ({ guard, tripped, loss, organization: where, lost, allowed, total }) =>
      `${tripped ? 'TRIPPED ' : ''}${loss ?? guard} ${where ?? '*'} ${lost} of ${total}, ${allowed} allowed`,
  );
}

const ids = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`);

/** `live` grants in one organization, of which the first `lost` are withdrawn; somebody else stays super-admin. */
function withdraw(live: number, lost: number, elsewhere = 0) {
  const grants = ids(live).map((id) => grant('agence', id));
  const facts: LiveFacts = {
    ...factsOf(['root', ...ids(live)], {
      organizations: [organization('agence')],
      grants: [grant(null, 'root'), ...grants],
    }),
    totals: [
      { kind: 'grant', organization: 'agence', rows: live },
      { kind: 'grant', organization: null, rows: live + elsewhere },
    ],
  };
  const changes = grants.slice(0, lost).map((row) => change('grant', row.principal, 'agence', row, null));
  return { facts, changes };
}

function guardsOfWithdrawal(live: number, lost: number, elsewhere = 0): readonly Guard[] {
  const { facts, changes } = withdraw(live, lost, elsewhere);
  return guardsOf(facts, changes);
}

describe('the removal budget', () => {
  it('is silent when nothing is lost', () => {
    expect(guardsOfWithdrawal(10, 0)).toEqual([]);
  });

  it('lets five rows pass in a small organization, and trips at six', () => {
    expect(render(guardsOfWithdrawal(8, 5))).toEqual([
      'grant * 5 of 8, 5 allowed',
      'grant agence 5 of 8, 5 allowed',
    ]);
    expect(render(guardsOfWithdrawal(8, 6))).toEqual([
      'TRIPPED grant * 6 of 8, 5 allowed',
      'TRIPPED grant agence 6 of 8, 5 allowed',
    ]);
  });

  it('lets a quarter pass in a large organization, while a tenth of all is not exceeded', () => {
    expect(render(guardsOfWithdrawal(100, 25, 200))).toEqual([
      'grant * 25 of 300, 30 allowed',
      'grant agence 25 of 100, 25 allowed',
    ]);
    expect(render(guardsOfWithdrawal(100, 25))).toEqual([
      'TRIPPED grant * 25 of 100, 10 allowed',
      'grant agence 25 of 100, 25 allowed',
    ]);
  });

  it('names each item, and how it is acknowledged', () => {
    const guards = guardsOfWithdrawal(6, 6);
    expect(guards[0]?.items).toEqual(ids(6).map((id) => `agence: person:${id}`));
    expect(describeTrippedGuards(guards, 'abc').map(({ message, hint }) => [message, hint])[1]).toEqual([
      'organization "agence" would lose 6 of 6 grant rows, more than the 5 of its budget: agence: person:p0, ' +
        'agence: person:p1, agence: person:p2, agence: person:p3, agence: person:p4 and 1 more',
      'if that is meant, acknowledge this very plan: --acknowledge abc',
    ]);
  });

  it('only rises with every further loss', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), fc.nat(100), (live, part, elsewhere) => {
        const lost = Math.min(part, live);
        const tripped = (count: number) =>
          guardsOfWithdrawal(live, count, elsewhere).filter((guard) => guard.tripped).length;
        if (lost > 0) expect(tripped(lost)).toBeGreaterThanOrEqual(tripped(lost - 1));
      }),
      { numRuns: 50 },
    );
  });

  it('C11: a row that keeps another origin is not lost', () => {
    const row = membership('agence', 'p0');
    const captured = { ...row, origins: ['captured' as const] };
    const { facts } = withdraw(1, 0);
    const before = { ...row, origins: ['captured' as const, 'declared' as const] };
    expect(guardsOf(facts, [change('membership', 'p0', 'agence', before, captured)])).toEqual([]);
    expect(render(guardsOf(facts, [change('membership', 'p0', 'agence', row, null)]))).toEqual([
      'membership * 1 of 0, 5 allowed',
      'membership agence 1 of 0, 5 allowed',
    ]);
  });

  it('counts a grant as kept where an equal or wider one stands afterwards', () => {
    const { facts } = withdraw(1, 0);
    const old = grant('agence', 'p0', { until: '2026-12-01T00:00:00Z' });
    const lost = (after: typeof old) =>
      guardsOf(facts, [
        change('grant', 'old', 'agence', old, null),
        change('grant', 'new', 'agence', null, after),
      ]).length;
    const base = { ...facts, grants: [grant(null, 'root'), old] };
    const kept = (after: typeof old) =>
      guardsOf(base, [
        change('grant', 'old', 'agence', old, null),
        change('grant', 'new', 'agence', null, after),
      ]).length;
    expect(kept({ ...old, until: null })).toBe(0);
    expect(kept({ ...old, role: 'admin' })).toBe(0);
    expect(kept({ ...old, reach: 'subtree', origin: 'granted' })).toBe(0);
    expect(kept({ ...old, until: '2026-11-01T00:00:00Z' })).toBe(2);
    expect(kept({ ...old, scopeKind: 'project', scope: 'forms' })).toBe(2);
    // Another grant of the same width that stands anyway keeps it as well.
    expect(lost({ ...old, scopeKind: 'project', scope: 'forms' })).toBe(0);
  });

  it('counts a narrowed grant as lost', () => {
    const { facts } = withdraw(1, 0);
    const old = grant('agence', 'p0', { role: 'admin' });
    const base = { ...facts, grants: [grant(null, 'root'), old] };
    expect(
      guardsOf(base, [change('grant', 'x', 'agence', old, { ...old, role: 'contributor' })]),
    ).toHaveLength(2);
    expect(
      guardsOf(base, [change('grant', 'x', 'agence', old, { ...old, until: '2027-01-01T00:00:00Z' })]),
    ).toHaveLength(2);
  });

  it('C14: a move loses nothing', () => {
    const { facts } = withdraw(1, 0);
    const row = organization('agence');
    expect(
      guardsOf(facts, [
        {
          action: 'move',
          kind: 'organization',
          uid: 'agence',
          organization: 'agence',
          before: row,
          after: { ...row, parent: 'lyon' },
        },
      ]),
    ).toEqual([]);
  });

  it('C15: an archived organization counts as one; what hangs on it afterwards is no loss', () => {
    const row = organization('agence');
    const archived = { ...row, status: 'archived' as const };
    const { facts, changes } = withdraw(8, 8);
    const base: LiveFacts = {
      ...facts,
      totals: [...facts.totals, { kind: 'organization', organization: null, rows: 100 }],
    };
    expect(render(guardsOf(base, [change('organization', 'agence', 'agence', row, archived)]))).toEqual([
      'organization * 1 of 100, 10 allowed',
    ]);
    const later: LiveFacts = { ...base, organizations: [archived] };
    expect(
      render(guardsOf(later, [change('organization', 'agence', 'agence', archived, null), ...changes])),
    ).toEqual(['organization * 1 of 100, 10 allowed']);
  });

  it('counts an active organization that is deleted as one, and its rows besides', () => {
    const { facts, changes } = withdraw(8, 8);
    expect(
      render(
        guardsOf(facts, [
          change('organization', 'agence', 'agence', organization('agence'), null),
          ...changes,
        ]),
      ),
    ).toEqual([
      'TRIPPED grant * 8 of 8, 5 allowed',
      'TRIPPED grant agence 8 of 8, 5 allowed',
      'organization * 1 of 0, 5 allowed',
    ]);
  });
});

describe('A6: the floor of super-admins', () => {
  const base = factsOf(['ann', 'bob'], {
    organizations: [organization('agence')],
    grants: [grant(null, 'ann'), grant(null, 'bob')],
  });
  const drop = (id: string) => change('grant', `person:${id} super-admin`, null, grant(null, id), null);

  it('is told when one of two goes, and trips when the last one does', () => {
    expect(render(guardsOf(base, [drop('ann')]))[0]).toBe('super-admin-floor * 1 of 2, 1 allowed');
    expect(render(guardsOf(base, [drop('ann'), drop('bob')]))[0]).toBe(
      'TRIPPED super-admin-floor * 2 of 2, 1 allowed',
    );
  });

  it('C13: trips when the last one leaves', () => {
    const facts: LiveFacts = {
      ...base,
      grants: [grant(null, 'ann')],
      people: [person('ann'), person('bob')],
    };
    const row = { id: 'ann', name: 'Ann', emails: [], handles: {}, left: null };
    const leave = change('person', 'ann', null, row, { ...row, left: '2026-05-01T00:00:00Z' });
    expect(render(guardsOf(facts, [leave]))).toEqual(['TRIPPED super-admin-floor * 1 of 1, 0 allowed']);
  });

  it('trips when organizations come without any super-admin', () => {
    const row = organization('agence');
    expect(render(guardsOf(factsOf([]), [change('organization', 'agence', 'agence', null, row)]))).toEqual([
      'TRIPPED super-admin-floor * 0 of 0, 0 allowed',
    ]);
  });

  it('is silent over an empty portfolio', () => {
    expect(guardsOf(factsOf([]), [])).toEqual([]);
  });
});
