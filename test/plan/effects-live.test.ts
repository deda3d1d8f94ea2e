import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AccountKey, Grant, Portfolio } from '../../src/model/portfolio.ts';
import { planChanges } from '../../src/plan/plan-changes.ts';
import { grantTo, makePortfolio, type OrganizationSketch } from '../support/portfolio.ts';
import { runs } from '../support/runs.ts';
import { createSyncFixture, type SyncFixture } from '../support/sync.ts';

let fixture: SyncFixture;
beforeAll(async () => {
  fixture = await createSyncFixture();
});
afterAll(() => fixture.drop());

/** Effective access as a query of its own over live rows, shared with nothing that plans. */
const oracle = `
  WITH RECURSIVE present AS (
    SELECT a.id, a.email FROM polity.account a LEFT JOIN polity.person p ON p.id = a.person
     WHERE a.status = 'active' AND (p.left_at IS NULL OR p.left_at > now())
  ), held AS (
    SELECT coalesce(g.account, gm.account) AS account, g.organization, g.scope_kind, coalesce(g.item, '') AS item, g.role,
           g.reach, coalesce(own.permissions, r.permissions) AS permissions
      FROM polity.access_grant g
      LEFT JOIN polity.group_member gm ON g.group_id = gm.group_id AND gm.organization = g.organization
      LEFT JOIN polity.organization o ON o.uid = g.organization
      LEFT JOIN polity.role own ON own.organization = g.organization AND own.id = g.role
      LEFT JOIN polity.role r ON r.organization = '' AND r.id = g.role
     WHERE g.period @> now() AND coalesce(g.account, gm.account) IS NOT NULL
       AND (o.uid IS NULL OR (o.status = 'active' AND (o.mission_until IS NULL OR o.mission_until > now())))
  ), below AS (
    SELECT uid AS ancestor, uid FROM polity.organization
    UNION ALL
    SELECT b.ancestor, o.uid FROM below b JOIN polity.organization o ON o.parent = b.uid AND o.isolation = 'open'
  ), access AS (
    SELECT account, organization, concat_ws(':', scope_kind, nullif(item, '')) AS scope, role FROM held
    UNION
    SELECT h.account, o.uid, 'organization', h.role
      FROM held h JOIN below b ON b.ancestor = h.organization AND b.uid <> b.ancestor JOIN polity.organization o USING (uid)
     WHERE h.reach = 'subtree' AND o.status = 'active'
    UNION
    SELECT h.account, o.uid, 'organization', 'reader'
      FROM held h JOIN below b ON b.ancestor = h.organization AND b.uid <> b.ancestor JOIN polity.organization o USING (uid)
     WHERE h.scope_kind = 'organization' AND '*:*' = ANY (h.permissions) AND o.status = 'active'
    UNION
    SELECT m.account, m.organization, 'organization', 'member'
      FROM polity.membership m JOIN polity.organization o ON o.uid = m.organization AND o.status = 'active'
  )
  SELECT DISTINCT p.id, concat_ws(' ', coalesce(organization, '-'), scope, role) AS line
    FROM access JOIN present p ON p.id = access.account ORDER BY 1, 2`;

const uids = ['a', 'b', 'c', 'd'] as const;
const keys: readonly AccountKey[] = ['person:p', 'person:q', 'email:x@y.example'];

const grants = (withGroup: boolean): fc.Arbitrary<readonly Grant[]> =>
  fc
    .uniqueArray(
      fc.record({
        who: fc.constantFrom(...keys, ...(withGroup ? ['team'] : [])),
        role: fc.constantFrom('admin', 'contributor'),
        project: fc.boolean(),
        subtree: fc.boolean(),
        period: fc.constantFrom('always', 'past', 'current'),
      }),
      { selector: ({ who, role, project }) => `${who} ${role} ${project}`, maxLength: 5 },
    )
    .map((list) =>
      list.map(({ who, role, project, subtree, period }) => ({
        ...grantTo(who as AccountKey, role),
        ...(who === 'team' ? { principal: { kind: 'group' as const, id: 'team' } } : {}),
        ...(project
          ? { scope: { kind: 'project' as const, id: 'site' } }
          : { reach: subtree ? ('subtree' as const) : ('own' as const) }),
        from: period === 'always' ? null : '2020-01-01T00:00:00Z',
        until:
          { always: null, past: '2021-01-01T00:00:00Z', current: '2999-01-01T00:00:00Z' }[period] ?? null,
      })),
    );

const additive = <T>(list: readonly T[]) => ({ mode: 'additive' as const, list });

const organization = (uid: string, above: readonly string[]): fc.Arbitrary<OrganizationSketch> =>
  fc.record({
    uid: fc.constant(uid),
    parent: fc.constantFrom(null, ...above),
    status: fc.constantFrom('active' as const, 'active' as const, 'archived' as const),
    isolation: fc.constantFrom('open' as const, 'open' as const, 'sealed' as const),
    missionUntil: fc.constantFrom(null, null, '2021-01-01T00:00:00Z'),
    access: grants(true),
    groups: fc
      .subarray([...keys])
      .map((members) => [{ id: 'team', name: 'Team', members: additive(members) }]),
    projects: fc.constant(additive([{ id: 'site', name: 'Site' }])),
  });

const portfolio: fc.Arbitrary<Portfolio> = fc
  .record({
    sketches: fc.tuple(
      ...uids.map((uid, index) =>
        fc.option(organization(uid, uids.slice(0, index)), { nil: undefined, freq: 4 }),
      ),
    ),
    member: fc.constantFrom<AccountKey | undefined>(undefined, ...keys),
    left: fc.constantFrom(null, null, '2021-01-01T00:00:00Z'),
    superAdmins: fc.subarray(['person:p', 'person:q'] as AccountKey[]),
    linked: fc.boolean(),
  })
  .map(({ sketches, member, left, superAdmins, linked }) => {
    const organizations = sketches.filter((sketch) => sketch !== undefined);
    const present = new Set(organizations.map(({ uid }) => uid));
    return makePortfolio({
      people: [
        { id: 'p', left, emails: ['p@y.example', ...(linked ? ['home@y.example'] : [])] },
        { id: 'q' },
      ],
      superAdmins,
      organizations: organizations.map((sketch, index) => ({
        ...sketch,
        parent: sketch.parent && present.has(sketch.parent) ? sketch.parent : null,
        members: index === 0 && member !== undefined ? [member] : [],
      })),
    });
  });

/** What the oracle finds, by account. */
async function accessNow(): Promise<ReadonlySet<string>> {
  const accounts = new Map(
    (await fixture.query('SELECT id, email_norm FROM polity.account')).map((row) => [row.id, row.email_norm]),
  );
  return new Set((await fixture.query(oracle)).map((row) => `${accounts.get(row.id)} ${row.line}`));
}

describe('effects against the live database', () => {
  it('A4, A13, C8, C12, C13, C15: what a plan forecasts is what queries find around the apply', async () => {
    await fc.assert(
      fc.asyncProperty(portfolio, portfolio, async (first, second) => {
        await fixture.reset();
        await fixture.apply(first);
        // Somebody signed up at run time and was invited: may become linked to a person, or lose access with a project.
        await fixture.query(
          `INSERT INTO polity.account (id, email, email_norm, verified, origins)
           VALUES (gen_random_uuid(), 'home@y.example', 'home@y.example', true, '{invited}') ON CONFLICT DO NOTHING`,
        );
        await fixture.query(
          `INSERT INTO polity.access_grant (root, organization, okey, principal_kind, account, scope_kind, item, role, reach, origin)
           SELECT o.root, o.uid, o.okey, 'account', a.id, 'project', 'site', 'contributor', 'own', 'invited'
             FROM polity.organization o, polity.account a
            WHERE o.uid = 'a' AND o.status = 'active' AND a.email_norm = 'home@y.example'`,
        );
        const diff = await fixture.plan(second);
        fc.pre(diff.diagnostics.length === 0);
        const now = new Date().toISOString();
        const { effects } = planChanges({
          portfolio: second,
          stack: 's',
          diff: diff.value,
          steps: [],
          diagnostics: [],
          now,
        });
        const before = await accessNow();
        await fixture.apply(second);
        const after = await accessNow();
        const line = ({ account, organization, scope, role }: (typeof effects)[number]): string =>
          `${account} ${organization ?? '-'} ${scope} ${role}`;
        const gained = effects.filter((effect) => effect.before === null).map(line);
        const lost = effects.filter((effect) => effect.after === null).map(line);
        expect(gained.sort()).toEqual([...after].filter((held) => !before.has(held)).sort());
        expect(lost.sort()).toEqual([...before].filter((held) => !after.has(held)).sort());
      }),
      runs(15),
    );
  });
});
