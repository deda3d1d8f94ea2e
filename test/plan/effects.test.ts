import { describe, expect, it } from '@jest/globals';
import type { Change } from '../../src/model/change.ts';
import type { LiveFacts } from '../../src/model/live.ts';
import { findAffectedAccounts } from '../../src/plan/affected.ts';
import { diffEffects } from '../../src/plan/effects.ts';
import { indexFacts } from '../../src/plan/facts-index.ts';
import { applyChanges } from '../../src/plan/next-facts.ts';
import {
  accountRow,
  change,
  factsOf,
  grant,
  groupGrant,
  groupMember,
  membership,
  now,
  organization,
  renderEffects,
} from './facts.ts';

function effectsOf(facts: LiveFacts, changes: readonly Change[]): readonly string[] {
  const [before, after] = [indexFacts(facts), indexFacts(applyChanges(facts, changes))];
  return renderEffects(diffEffects(before, after, now, findAffectedAccounts(changes, before, after)));
}

const agence = organization('agence');
const dupont = organization('dupont', { parent: 'agence' });
const lyon = organization('lyon');

describe('effects on people', () => {
  it('there are none without changes', () => {
    expect(
      effectsOf(factsOf(['claire'], { organizations: [agence], grants: [grant('agence', 'claire')] }), []),
    ).toEqual([]);
  });

  it('a withdrawn grant is a loss, a new one a gain', () => {
    const old = grant('dupont', 'claire', { role: 'admin' });
    const young = grant('dupont', 'claire', {
      scopeKind: 'project',
      scope: 'forms',
      until: '2027-04-01T00:00:00Z',
    });
    const facts = factsOf(['claire'], { organizations: [agence, dupont], grants: [old] });
    expect(
      effectsOf(facts, [
        change('grant', 'a', 'dupont', old, null),
        change('grant', 'b', 'dupont', null, young),
      ]),
    ).toEqual([
      '- claire admin dupont (admin ..)',
      '+ claire contributor dupont project:forms (contributor ..2027-04-01)',
    ]);
  });

  it('C12: another period of the same thing is a change', () => {
    const old = grant('dupont', 'claire', { until: '2026-12-01T00:00:00Z' });
    const young = { ...old, until: null };
    const facts = factsOf(['claire'], { organizations: [agence, dupont], grants: [old] });
    expect(effectsOf(facts, [change('grant', 'a', 'dupont', old, young)])).toEqual([
      '~ claire contributor dupont (contributor ..2026-12-01 → contributor ..)',
    ]);
  });

  it('C12: adding or removing what is over changes nothing for anybody', () => {
    const over = grant('dupont', 'claire', { until: '2026-01-01T00:00:00Z' });
    const facts = factsOf(['claire'], { organizations: [agence, dupont], grants: [over] });
    expect(effectsOf(facts, [change('grant', 'a', 'dupont', over, null)])).toEqual([]);
  });

  it('losing one of two ways to the same access is no effect', () => {
    const direct = grant('dupont', 'claire');
    const facts = factsOf(['claire'], {
      organizations: [agence, dupont],
      groupMembers: [groupMember('dupont', 'leads', 'claire')],
      grants: [direct, groupGrant('dupont', 'leads')],
    });
    expect(effectsOf(facts, [change('grant', 'a', 'dupont', direct, null)])).toEqual([]);
  });

  it('a group member gains what the group holds', () => {
    const row = groupMember('dupont', 'leads', 'claire');
    const facts = factsOf(['claire'], {
      organizations: [agence, dupont],
      grants: [groupGrant('dupont', 'leads')],
    });
    expect(effectsOf(facts, [change('groupMember', 'x', 'dupont', null, row)])).toEqual([
      '+ claire contributor dupont (contributor ..) <group:leads>',
    ]);
  });

  it('C14: a moved organization is read by the admins of its new parent instead of the old', () => {
    const facts = factsOf(['claire', 'paul', 'jean'], {
      organizations: [agence, dupont, lyon],
      grants: [
        grant('agence', 'claire', { role: 'admin' }),
        grant('lyon', 'paul', { role: 'admin' }),
        grant('dupont', 'jean'),
      ],
    });
    expect(
      effectsOf(facts, [change('organization', 'dupont', 'dupont', dupont, { ...dupont, parent: 'lyon' })]),
    ).toEqual([
      '- claire reader dupont (reader ..) <admin of agence>',
      '+ paul reader dupont (reader ..) <admin of lyon>',
    ]);
  });

  it('C14: a renamed organization takes nothing from anybody', () => {
    const facts = factsOf(['claire'], { organizations: [agence], grants: [grant('agence', 'claire')] });
    expect(
      effectsOf(facts, [change('organization', 'agence', 'agence', agence, { ...agence, name: 'Other' })]),
    ).toEqual([]);
  });

  it('A4: sealing a child ends what reaches it from above', () => {
    const facts = factsOf(['claire'], {
      organizations: [agence, dupont],
      grants: [grant('agence', 'claire', { reach: 'subtree' })],
    });
    const sealed = { ...dupont, isolation: 'sealed' as const };
    expect(effectsOf(facts, [change('organization', 'dupont', 'dupont', dupont, sealed)])).toEqual([
      '- claire contributor dupont (contributor ..) <subtree of agence>',
    ]);
  });

  it('C15: archiving an organization ends membership and grants in it', () => {
    const facts = factsOf(['claire'], {
      organizations: [agence],
      memberships: [membership('agence', 'claire')],
      grants: [grant('agence', 'claire')],
    });
    expect(
      effectsOf(facts, [
        change('organization', 'agence', 'agence', agence, { ...agence, status: 'archived' }),
      ]),
    ).toEqual(['- claire contributor agence (contributor ..)', '- claire member agence (member ..)']);
  });

  it('C13: a departure ends all at once, a future one bounds it', () => {
    const facts = factsOf(['claire'], { organizations: [agence], grants: [grant('agence', 'claire')] });
    const row = { id: 'claire', name: 'Claire', emails: ['claire@x.example'], handles: {}, left: null };
    const leave = (left: string) =>
      effectsOf(facts, [change('person', 'claire', null, row, { ...row, left })]);
    expect(leave('2026-05-01T00:00:00Z')).toEqual(['- claire contributor agence (contributor ..)']);
    expect(leave('2026-07-01T00:00:00Z')).toEqual([
      '~ claire contributor agence (contributor .. → contributor ..2026-07-01)',
    ]);
  });

  it('C8: a deactivation is a loss', () => {
    const facts = factsOf(['claire'], { organizations: [agence], grants: [grant('agence', 'claire')] });
    const off = accountRow('claire', { status: 'deactivated' });
    expect(effectsOf(facts, [change('account', 'claire', null, accountRow('claire'), off)])).toEqual([
      '- claire contributor agence (contributor ..)',
    ]);
  });

  it('C13: an account that is created for somebody who left gains nothing', () => {
    const row = accountRow('claire');
    const facts: LiveFacts = {
      ...factsOf([], { organizations: [agence] }),
      people: [{ id: 'claire', name: 'Claire', left: '2026-05-01T00:00:00Z' }],
    };
    const changes = [
      change('account', 'claire', null, null, row),
      change('grant', 'x', 'agence', null, grant('agence', 'claire')),
    ];
    expect(effectsOf(facts, changes)).toEqual([]);
  });

  it('a role at another level changes what its holders hold', () => {
    const role = { organization: 'agence', id: 'editor', level: 'contributor' as const, permissions: [] };
    const facts = factsOf(['claire'], {
      organizations: [agence],
      roles: [role],
      grants: [grant('agence', 'claire', { role: 'editor' })],
    });
    expect(effectsOf(facts, [change('role', 'editor', 'agence', role, { ...role, level: 'admin' })])).toEqual(
      ['~ claire editor agence (contributor .. → admin ..)'],
    );
  });
});
