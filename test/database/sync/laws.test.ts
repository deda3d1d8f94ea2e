import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { describeCreation } from '../../../src/database/describe-creation.ts';
import type { AccountKey, Grant, Portfolio } from '../../../src/model/portfolio.ts';
import { grantTo, makePortfolio, type OrganizationSketch } from '../../support/portfolio.ts';
import { runs } from '../../support/runs.ts';
import { createSyncFixture, linesOf, type SyncFixture } from '../../support/sync.ts';

let fixture: SyncFixture;
beforeAll(async () => {
  fixture = await createSyncFixture();
});
afterAll(() => fixture.drop());

const uids = ['a', 'b', 'c', 'd', 'e'] as const;
const keys: readonly AccountKey[] = [
  'person:p',
  'person:q',
  'email:x@y.example',
  "email:o'brien\\t@y.example",
];
/** Text that COPY, JSON and SQL could each stumble on. */
const text = fc.constantFrom('plain', 'a\tb\\n', '\\N', '{"x":1}', 'é 漢 🎈', "'; DROP", '', 'line\nbreak');

const grants: fc.Arbitrary<readonly Grant[]> = fc
  .uniqueArray(
    fc.record({
      key: fc.constantFrom(...keys),
      role: fc.constantFrom('admin', 'contributor'),
      reach: fc.constantFrom('own' as const, 'subtree' as const),
      until: fc.constantFrom(null, '2030-01-01T00:00:00Z'),
    }),
    { selector: ({ key, role }) => `${key} ${role}`, maxLength: 4 },
  )
  .map((list) => list.map(({ key, role, reach, until }) => grantTo(key, role, { reach, until })));

const teams = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('g1', 'g2'),
    members: fc.subarray([...keys]),
    role: fc.constantFrom(null, 'admin', 'contributor'),
  }),
  { selector: ({ id }) => id, maxLength: 2 },
);

const organization = (uid: string, above: readonly string[]): fc.Arbitrary<OrganizationSketch> =>
  fc
    .record({
      uid: fc.constant(uid),
      parent: fc.constantFrom(null, ...above),
      name: text,
      isolation: fc.constantFrom('open' as const, 'sealed' as const),
      access: grants,
      teams,
      settings: fc
        .uniqueArray(text, { maxLength: 2 })
        .map((ids) => ids.map((id) => ({ kind: 'note' as const, id, body: { text: id } }))),
      projects: fc.uniqueArray(fc.constantFrom('p1', 'p2'), { maxLength: 2 }).map((ids) => ({
        mode: 'additive' as const,
        list: ids.map((id) => ({ id, name: id })),
      })),
    })
    .map(({ teams, access, ...sketch }) => ({
      ...sketch,
      groups: teams.map(({ id, members }) => ({
        id,
        name: id,
        members: { mode: 'additive' as const, list: members },
      })),
      access: [
        ...access,
        ...teams.flatMap(({ id, role }): readonly Grant[] =>
          role === null ? [] : [{ ...grantTo('person:p', role), principal: { kind: 'group', id } }],
        ),
      ],
    }));

/** What happens to groups at run time, where the organization stays: they are given more, and more people join. */
async function useGroups({ organizations }: Portfolio): Promise<void> {
  const staying = [organizations.map(({ uid }) => uid)];
  await fixture.query(
    `INSERT INTO polity.access_grant (root, organization, okey, principal_kind, group_id, scope_kind, role, reach, origin)
     SELECT root, organization, okey, 'group', id, 'organization', 'contributor', 'own', 'granted'
       FROM polity."group" WHERE organization = ANY ($1)`,
    staying,
  );
  await fixture.query(
    `INSERT INTO polity.group_member (root, organization, okey, group_id, account, origins)
     SELECT g.root, g.organization, g.okey, g.id, p.account, '{granted}' FROM polity."group" g, polity.person p
      WHERE p.account IS NOT NULL AND g.organization = ANY ($1) ON CONFLICT DO NOTHING`,
    staying,
  );
}

const portfolio: fc.Arbitrary<Portfolio> = fc
  .record({
    sketches: fc.tuple(
      ...uids.map((uid, index) => fc.option(organization(uid, uids.slice(0, index)), { nil: undefined })),
    ),
    superAdmins: fc.subarray(['person:p', 'person:q'] as AccountKey[]),
    email: fc.constantFrom('p@y.example', 'moved@y.example'),
  })
  .map(({ sketches, superAdmins, email }) => {
    const organizations = sketches.filter((sketch) => sketch !== undefined);
    const present = new Set(organizations.map(({ uid }) => uid));
    const rooted = organizations.map((sketch) =>
      sketch.parent && present.has(sketch.parent) ? sketch : { ...sketch, parent: null },
    );
    return makePortfolio({
      people: [{ id: 'p', emails: [email] }, { id: 'q' }],
      superAdmins,
      organizations: rooted,
    });
  });

describe('laws of the diff', () => {
  it('what creation says of nothing is what the comparison says of empty tables', async () => {
    await fc.assert(
      fc.asyncProperty(portfolio, async (desired) => {
        await fixture.reset();
        // A single foreign row keeps the database from counting as empty, so that the SQL comparison runs.
        await fixture.query("INSERT INTO polity.role VALUES ('elsewhere', 'x', 'admin', '{}')");
        const { value } = await fixture.plan(desired);
        await fixture.query("DELETE FROM polity.role WHERE organization = 'elsewhere'");
        expect(value.basis).toBe('live');
        expect(value.changes).toEqual(describeCreation(desired, 'offline', []).changes);
      }),
      runs(8),
    );
  });

  it('after an apply of anything over anything, nothing is left to change and every key fits', async () => {
    await fc.assert(
      fc.asyncProperty(portfolio, portfolio, fc.boolean(), async (first, second, isUsed) => {
        await fixture.reset();
        await fixture.apply(first);
        if (isUsed) await useGroups(second);
        expect(await fixture.apply(second)).toMatchObject({ kind: 'applied' });
        expect(linesOf(await fixture.plan(second))).toEqual([]);
        // The digests say so; a comparison of every row must agree.
        await fixture.query("UPDATE polity.organization_digest SET digest = ''");
        await fixture.query("UPDATE polity.portfolio SET digest_root = '', digest_portfolio = ''");
        expect(linesOf(await fixture.plan(second))).toEqual([]);
        const parents = await fixture.query('SELECT uid, parent FROM polity.organization ORDER BY uid');
        expect(parents).toEqual(
          second.organizations
            .map(({ uid, parent }) => ({ uid, parent }))
            .sort((x, y) => (x.uid < y.uid ? -1 : 1)),
        );
      }),
      runs(12),
    );
  });
});
