import { describe, expect, it } from '@jest/globals';
import {
  account,
  factsOf,
  grant,
  groupGrant,
  groupMember,
  heldBy,
  membership,
  organization,
  person,
} from './facts.ts';

const family = [
  organization('agence'),
  organization('dupont', { parent: 'agence' }),
  organization('dupont-web', { parent: 'dupont' }),
  organization('secret', { parent: 'agence', isolation: 'sealed' }),
  organization('secret-lab', { parent: 'secret' }),
];

describe('effective access', () => {
  it('A4: a grant covers its own organization only', () => {
    const facts = factsOf(['claire'], { organizations: family, grants: [grant('agence', 'claire')] });
    expect(heldBy(facts, 'claire')).toEqual(['contributor agence']);
  });

  it('A4: `reach: subtree` reaches descendants and stops at a sealed child and all below it', () => {
    const facts = factsOf(['claire'], {
      organizations: family,
      grants: [grant('agence', 'claire', { reach: 'subtree' })],
    });
    expect(heldBy(facts, 'claire')).toEqual([
      'contributor agence',
      'contributor dupont <subtree of agence>',
      'contributor dupont-web <subtree of agence>',
    ]);
  });

  it('A4: an admin reads the subtree of the organization, and does not administer it', () => {
    const facts = factsOf(['claire'], {
      organizations: family,
      grants: [grant('agence', 'claire', { role: 'admin' })],
    });
    expect(heldBy(facts, 'claire')).toEqual([
      'admin agence',
      'reader dupont <admin of agence>',
      'reader dupont-web <admin of agence>',
    ]);
  });

  it('A4: a sealed organization is the top of a realm of its own', () => {
    const facts = factsOf(['claire'], {
      organizations: family,
      grants: [grant('secret', 'claire', { role: 'admin' })],
    });
    expect(heldBy(facts, 'claire')).toEqual(['admin secret', 'reader secret-lab <admin of secret>']);
  });

  it('A4: a role of its own with `consolidated:read` reads the subtree, at organization scope alone', () => {
    const roles = [
      ...factsOf([]).roles,
      {
        organization: 'dupont',
        id: 'auditor',
        level: 'contributor' as const,
        permissions: ['consolidated:read'],
      },
    ];
    const grants = [
      grant('dupont', 'claire', { role: 'auditor' }),
      grant('dupont', 'paul', { role: 'auditor', scopeKind: 'project', scope: 'forms' }),
    ];
    const facts = factsOf(['claire', 'paul'], { organizations: family, roles, grants });
    expect(heldBy(facts, 'claire')).toEqual(['auditor dupont', 'reader dupont-web <auditor of dupont>']);
    expect(heldBy(facts, 'paul')).toEqual(['auditor dupont project:forms']);
  });

  it('A6: a super-admin holds the portfolio, which is not expanded', () => {
    const facts = factsOf(['claire'], { organizations: family, grants: [grant(null, 'claire')] });
    expect(heldBy(facts, 'claire')).toEqual(['super-admin portfolio']);
  });

  it('C12: a grant that is over gives nothing, one that begins later is held later', () => {
    const grants = [
      grant('agence', 'claire', { until: '2026-06-01T00:00:00Z' }),
      grant('dupont', 'claire', { from: '2026-07-01T00:00:00Z', until: '2026-08-01T00:00:00Z' }),
      grant('secret', 'claire', { from: '2026-06-01T00:00:00Z' }),
    ];
    const facts = factsOf(['claire'], { organizations: family, grants });
    expect(heldBy(facts, 'claire')).toEqual([
      'contributor dupont 2026-07-01..2026-08-01',
      'contributor secret',
    ]);
  });

  it('C12: periods that touch are one, periods with a gap stay two', () => {
    const grants = [
      grant('agence', 'claire', { until: '2026-07-01T00:00:00Z' }),
      grant('agence', 'claire', { from: '2026-07-01T00:00:00Z', until: '2026-08-01T00:00:00Z' }),
      grant('agence', 'claire', { from: '2026-10-01T00:00:00Z' }),
    ];
    const facts = factsOf(['claire'], { organizations: family, grants });
    expect(heldBy(facts, 'claire')).toEqual([
      'contributor agence ..2026-08-01',
      'contributor agence 2026-10-01..',
    ]);
  });

  it('A13: the end of a mission ends the grants in that organization, not the membership', () => {
    const organizations = [organization('agence', { missionUntil: '2026-09-01T00:00:00Z' })];
    const facts = factsOf(['claire'], {
      organizations,
      memberships: [membership('agence', 'claire')],
      grants: [grant('agence', 'claire', { until: '2027-01-01T00:00:00Z' })],
    });
    expect(heldBy(facts, 'claire')).toEqual(['contributor agence ..2026-09-01', 'member agence']);
  });

  it('C13: who has left has no access, and who will leave has it until then', () => {
    const more = {
      organizations: family,
      memberships: [membership('agence', 'claire')],
      grants: [grant(null, 'claire')],
    };
    const gone = factsOf(['claire'], { ...more, people: [person('claire', '2026-05-31T00:00:00Z')] });
    const going = factsOf(['claire'], { ...more, people: [person('claire', '2026-12-31T00:00:00Z')] });
    expect(heldBy(gone, 'claire')).toEqual([]);
    expect(heldBy(going, 'claire')).toEqual([
      'super-admin portfolio ..2026-12-31',
      'member agence ..2026-12-31',
    ]);
  });

  it('C8: a deactivated account has no access', () => {
    const facts = factsOf(['claire'], {
      organizations: family,
      accounts: [account('claire', 'deactivated')],
      grants: [grant('agence', 'claire')],
    });
    expect(heldBy(facts, 'claire')).toEqual([]);
  });

  it('C15: an archived organization gives nothing, and is read by nobody', () => {
    const organizations = family.map((row) =>
      row.uid === 'dupont' ? { ...row, status: 'archived' as const } : row,
    );
    const facts = factsOf(['claire', 'paul'], {
      organizations,
      memberships: [membership('dupont', 'paul')],
      grants: [grant('agence', 'claire', { role: 'admin' }), grant('dupont', 'paul', { reach: 'subtree' })],
    });
    expect(heldBy(facts, 'claire')).toEqual(['admin agence', 'reader dupont-web <admin of agence>']);
    expect(heldBy(facts, 'paul')).toEqual([]);
  });

  it('B3: membership and grants elsewhere are held side by side', () => {
    const facts = factsOf(['claire'], {
      organizations: family,
      memberships: [membership('agence', 'claire')],
      grants: [grant('dupont', 'claire')],
    });
    expect(heldBy(facts, 'claire')).toEqual(['member agence', 'contributor dupont']);
  });

  it('a group of the same organization hands its grants to its members, a namesake elsewhere does not', () => {
    const facts = factsOf(['claire', 'paul'], {
      organizations: family,
      groupMembers: [groupMember('agence', 'leads', 'claire'), groupMember('dupont', 'leads', 'paul')],
      grants: [groupGrant('agence', 'leads', { reach: 'subtree', role: 'contributor' })],
    });
    expect(heldBy(facts, 'claire')).toEqual([
      'contributor agence <group:leads>',
      'contributor dupont <group:leads, subtree of agence>',
      'contributor dupont-web <group:leads, subtree of agence>',
    ]);
    expect(heldBy(facts, 'paul')).toEqual([]);
  });

  it('names the shortest of several ways to the same thing', () => {
    const facts = factsOf(['claire'], {
      organizations: family,
      groupMembers: [groupMember('dupont', 'leads', 'claire')],
      grants: [
        grant('agence', 'claire', { reach: 'subtree' }),
        grant('dupont', 'claire'),
        groupGrant('dupont', 'leads'),
      ],
    });
    expect(heldBy(facts, 'claire')).toEqual([
      'contributor agence',
      'contributor dupont',
      'contributor dupont-web <subtree of agence>',
    ]);
  });

  it("an organization's own role hides one of the catalogue with the same id", () => {
    const roles = [
      ...factsOf([]).roles,
      { organization: 'agence', id: 'admin', level: 'contributor' as const, permissions: [] },
    ];
    const facts = factsOf(['claire'], {
      organizations: family,
      roles,
      grants: [grant('agence', 'claire', { role: 'admin' })],
    });
    expect(heldBy(facts, 'claire')).toEqual(['admin agence']);
  });
});
