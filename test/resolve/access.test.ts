import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findOverlaps, type Period } from '../../src/resolve/periods.ts';
import { resolveFiles, writeOrg } from './support/tree.ts';

describe('access', () => {
  it('A3: an entry gives one grant for each project and workspace it names', async () => {
    const { lines, organization } = await resolveFiles({
      'acme/org.yaml': writeOrg(
        'acme',
        `projects: [forms, { id: site, name: Site web }]
workspaces: [wiki]
groups: [{ id: ops }]
access:
  - { group: ops, role: contributor, projects: [site, forms], workspaces: [wiki], until: 2027-03-31 }
  - { who: claire, role: admin, reach: subtree, from: 2026-01-01 }
`,
      ),
    });
    const period = { from: null, until: '2027-04-01T00:00:00Z' };
    const group = { principal: { kind: 'group', id: 'ops' }, role: 'contributor', reach: 'own', ...period };
    expect(lines).toEqual([]);
    expect(organization('acme')).toMatchObject({
      projects: {
        mode: 'additive',
        list: [
          { id: 'forms', name: 'forms' },
          { id: 'site', name: 'Site web' },
        ],
      },
      workspaces: { mode: 'additive', list: [{ id: 'wiki', name: 'wiki' }] },
    });
    expect(organization('acme').access).toEqual({
      mode: 'additive',
      list: [
        {
          principal: { kind: 'account', key: 'person:claire' },
          role: 'admin',
          scope: { kind: 'organization' },
          reach: 'subtree',
          from: '2026-01-01T00:00:00Z',
          until: null,
        },
        { ...group, scope: { kind: 'project', id: 'forms' } },
        { ...group, scope: { kind: 'project', id: 'site' } },
        { ...group, scope: { kind: 'workspace', id: 'wiki' } },
      ],
    });
  });

  it('every unknown name of an entry is reported at its place, with the nearest', async () => {
    const { lines, diagnostics } = await resolveFiles({
      'acme/org.yaml': writeOrg(
        'acme',
        `projects: [forms]
workspaces: [wiki]
groups: [{ id: ops }]
access:
  - group: opps
    role: admni
    projects: [forms, frms]
    workspaces: [wikki]
    until: 2027-02-29
`,
      ),
    });
    expect(lines).toEqual([
      'acme/org.yaml:8:12 UNKNOWN_GROUP there is no group "opps"',
      'acme/org.yaml:9:11 UNKNOWN_ROLE there is no role "admni"',
      'acme/org.yaml:10:23 UNKNOWN_PROJECT there is no project "frms"',
      'acme/org.yaml:11:18 UNKNOWN_WORKSPACE there is no workspace "wikki"',
      'acme/org.yaml:12:12 DATE_INVALID 2027-02-29 is not in the calendar',
    ]);
    expect(diagnostics.slice(0, 4).map(({ hint }) => hint)).toEqual([
      'did you mean "ops"?',
      'did you mean "admin"?',
      'did you mean "forms"?',
      'did you mean "wiki"?',
    ]);
  });

  it('C12: PERIOD_INVALID for a period that ends before it begins; one day is a period', async () => {
    const { lines } = await resolveFiles({
      'acme/org.yaml': writeOrg(
        'acme',
        `access:
  - { who: claire, role: admin, from: 2027-03-31, until: 2027-03-31 }
  - { who: hugo, role: admin, from: 2027-04-01, until: 2027-03-31 }
  - { who: jean@b.example, role: admin, from: "2027-04-01T10:00:00Z", until: "2027-04-01T12:00:00+02:00" }
`,
      ),
    });
    expect(lines).toEqual([
      'acme/org.yaml:6:56 PERIOD_INVALID the period ends at 2027-03-31 before it begins at 2027-04-01',
      'acme/org.yaml:7:78 PERIOD_INVALID the period ends at 2027-04-01T12:00:00+02:00 before it begins at 2027-04-01T10:00:00Z',
    ]);
  });

  it('C12: PERIOD_OVERLAP names both places, exact repetitions included; neighbours do not overlap', async () => {
    const { lines, diagnostics, organization } = await resolveFiles({
      'acme/org.yaml': writeOrg(
        'acme',
        `projects: [forms]
access:
  - { who: claire, role: admin, until: 2026-12-31 }
  - { who: claire, role: admin, from: 2027-01-01 }
  - { who: claire, role: contributor }
  - { who: hugo, role: admin, from: 2026-06-01 }
  - { who: hugo@agence.example, role: admin, until: 2026-06-01 }
  - { who: jean@b.example, role: contributor, projects: [forms, forms] }
`,
      ),
    });
    expect(lines).toEqual([
      'acme/org.yaml:10:5 PERIOD_OVERLAP hugo has role "admin" twice at the same time',
      'acme/org.yaml:11:65 PERIOD_OVERLAP jean@b.example has role "contributor" in project "forms" twice at the same time',
    ]);
    expect(diagnostics[0]?.hint).toBe(
      'Join the two or part their periods; the other is at acme/org.yaml:9:5.',
    );
    expect(organization('acme').access.list).toHaveLength(7);
  });

  it('C12: findOverlaps finds something exactly when two periods share an instant', () => {
    const instant = fc
      .integer({ min: 1, max: 30 })
      .map((day) => `2027-01-${String(day).padStart(2, '0')}T00:00:00Z`);
    const period: fc.Arbitrary<Period> = fc
      .record({ from: fc.option(instant), until: fc.option(instant) })
      .filter(({ from, until }) => from === null || until === null || from < until);
    const overlap = (one: Period, other: Period): boolean =>
      (one.until === null || other.from === null || other.from < one.until) &&
      (other.until === null || one.from === null || one.from < other.until);
    fc.assert(
      fc.property(fc.array(period, { maxLength: 6 }), (periods) => {
        const expected = periods.some((one, index) =>
          periods.slice(index + 1).some((other) => overlap(one, other)),
        );
        const found = findOverlaps(periods);
        expect(found.length > 0).toBe(expected);
        expect(found.every(([one, other]) => overlap(one, other))).toBe(true);
      }),
    );
  });
});
