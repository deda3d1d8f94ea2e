import fc from 'fast-check';
import { inTransaction, withConnection } from '../../../src/database/connection.ts';

/** Rows of a small portfolio, as they stand in the tables: organizations and accounts are named by number. */
export interface World {
  readonly organizations: readonly {
    /** An earlier organization's number; null: a root. */
    readonly parent: number | null;
    readonly sealed: boolean;
    readonly archived: boolean;
    readonly mission: Span;
    readonly contact: number | null;
  }[];
  readonly accounts: readonly {
    readonly deactivated: boolean;
    /** When its person left; null: an account without a person. */
    readonly left: Span | null;
    /** It is another account of the person that the account before it has, if that has one. */
    readonly shares: boolean;
    readonly memberOf: number | null;
  }[];
  readonly ownRoles: readonly {
    readonly organization: number;
    readonly id: string;
    readonly role: RoleKind;
  }[];
  readonly groupMembers: readonly {
    readonly organization: number;
    readonly group: number;
    readonly account: number;
  }[];
  readonly grants: readonly {
    readonly organization: number | null;
    readonly holder: { readonly account: number } | { readonly group: number };
    readonly item: { readonly kind: 'project' | 'workspace'; readonly id: number } | null;
    readonly role: string;
    readonly subtree: boolean;
    readonly period: Span;
  }[];
  readonly workspaces: readonly { readonly organization: number | null; readonly owner: number }[];
}

/** Against now: `past` is over, `future` has not come yet. */
type Span = 'always' | 'past' | 'future';

const roleKinds = {
  'super-admin': ['super-admin', '{*:*}'],
  admin: ['admin', '{*:*}'],
  'plain-admin': ['admin', '{members:manage,content:*}'],
  'powerless-admin': ['admin', '{content:read}'],
  contributor: ['contributor', '{content:read}'],
  writer: ['contributor', '{content:read,content:write}'],
  director: ['contributor', '{consolidated:read}'],
} as const;
type RoleKind = keyof typeof roleKinds;

const roles = fc.constantFrom(...(Object.keys(roleKinds) as RoleKind[]));
const span = fc.oneof(
  { weight: 14, arbitrary: fc.constant('always' as const) },
  { weight: 1, arbitrary: fc.constant('past' as const) },
  { weight: 1, arbitrary: fc.constant('future' as const) },
);
const rarely = fc.integer({ min: 0, max: 7 }).map((n) => n === 0);
const below = (count: number) => fc.integer({ min: 0, max: count - 1 });
const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

export const worlds: fc.Arbitrary<World> = fc
  .tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 1, max: 4 }))
  .chain(([organizations, accounts]) => {
    const organization = below(organizations);
    const account = below(accounts);
    return fc.record({
      organizations: fc.tuple(
        ...Array.from({ length: organizations }, (_, at) =>
          fc.record({
            // Mostly below another: roots are dull.
            parent: at === 0 ? fc.constant(null) : fc.option(below(at), { nil: null, freq: 5 }),
            sealed: rarely,
            archived: rarely,
            mission: span,
            contact: perhaps(account),
          }),
        ),
      ),
      accounts: fc.array(
        fc.record({
          deactivated: rarely,
          left: perhaps(span),
          shares: fc.boolean(),
          memberOf: perhaps(organization),
        }),
        {
          minLength: accounts,
          maxLength: accounts,
        },
      ),
      ownRoles: fc.uniqueArray(
        fc.record({
          organization,
          id: fc.oneof(roles, fc.constant('own')),
          role: roles.filter((role) => role !== 'super-admin'),
        }),
        { maxLength: 4, selector: (own) => `${own.organization} ${own.id}` },
      ),
      groupMembers: fc.uniqueArray(fc.record({ organization, group: below(2), account }), {
        maxLength: 6,
        selector: (member) => JSON.stringify(member),
      }),
      grants: fc.array(
        fc.record({
          organization: fc.option(organization, { nil: null, freq: 12 }),
          holder: fc.oneof(fc.record({ account }), fc.record({ account }), fc.record({ group: below(2) })),
          item: fc.option(
            fc.record({ kind: fc.constantFrom('project' as const, 'workspace' as const), id: below(2) }),
          ),
          role: fc.oneof(roles, roles, fc.constant('own'), fc.constant('unknown')),
          subtree: fc.boolean(),
          period: span,
        }),
        { minLength: 4, maxLength: 16 },
      ),
      workspaces: fc.array(fc.record({ organization: perhaps(organization), owner: account }), {
        maxLength: 3,
      }),
    });
  });

const idOf = (account: number): string => `00000000-0000-4000-8000-${String(account).padStart(12, '0')}`;
/** Matches the organization of that number (B2, C9): exactly, or by what lies below its domain. */
const emailOf = (account: number): string =>
  `a${account}@${account % 2 === 0 ? '' : 'sub.'}d${account}.example`;
const uidOf = (organization: number): string => `o${organization}`;
const at = { always: null, past: '2020-01-01T00:00:00Z', future: '2999-01-01T00:00:00Z' } as const;
const periods = { always: '(,)', past: `[,${at.past})`, future: `[${at.future},)` } as const;

type Insert = (table: string, rows: readonly (readonly unknown[])[]) => Promise<void>;

/** Writes the world into the schema, in the place of what was there. */
export function writeWorld(url: string, world: World): Promise<void> {
  return withConnection(url, (client) =>
    inTransaction(client, 'BEGIN', async () => {
      await client.query(
        'TRUNCATE polity.organization, polity.account, polity.person, polity.role, polity.domain CASCADE',
      );
      await insertWorld(world, async (table, rows) => {
        for (const row of rows) {
          const marks = row.map((_, index) => `$${index + 1}`).join(', ');
          await client.query(`INSERT INTO polity.${table} VALUES (${marks})`, [...row]);
        }
      });
    }),
  );
}

async function insertWorld(world: World, insert: Insert): Promise<void> {
  const { rootOf, keyOf } = describeKeys(world);
  const place = (organization: number): readonly string[] => [
    rootOf(organization),
    uidOf(organization),
    keyOf(organization),
  ];
  const withPerson = world.accounts
    .map(({ left }, index) => ({ left, index }))
    .filter(({ left }) => left !== null);
  await insert(
    'person (id, name, handles, left_at)',
    withPerson.map(({ left, index }) => [`p${index}`, 'P', '{}', at[left ?? 'always']]),
  );
  await insert(
    'person_email (email_norm, person, position)',
    withPerson.flatMap(({ index }) => [
      [emailOf(index), `p${index}`, 0],
      [`other-a${index}@x.example`, `p${index}`, 1],
      // Of the account that comes after, if that is this person's.
      ...(personOf(world, index + 1) === `p${index}` ? [[emailOf(index + 1), `p${index}`, 2]] : []),
    ]),
  );
  await insert(
    'account (id, email, email_norm, verified, status, person, origins)',
    world.accounts.map(({ deactivated }, index) => [
      ...[idOf(index), emailOf(index), emailOf(index), index !== 2, deactivated ? 'deactivated' : 'active'],
      ...[personOf(world, index), '{granted}'],
    ]),
  );
  await insert(
    'organization (root, uid, okey, ord, parent, isolation, status, mission_until, contact, folder, name, type, mode, admins, sso_required)',
    world.organizations.map(({ parent, sealed, archived, mission, contact }, index) => [
      ...[...place(index), index + 1, parent === null ? null : uidOf(parent), sealed ? 'sealed' : 'open'],
      ...[archived ? 'archived' : 'active', at[mission], contact === null ? null : idOf(contact)],
      ...[uidOf(index), uidOf(index), 'company', 'manual', 'anyone', false],
    ]),
  );
  await insert(
    'domain (name, assigned)',
    world.organizations.map((_, index) => [`d${index}.example`, '{}']),
  );
  for (const [index] of world.organizations.entries()) {
    const own = place(index);
    await insert('organization_domain (root, organization, okey, domain, subdomains)', [
      [...own, `d${index}.example`, index % 2 === 1],
    ]);
    await insert('setting (root, organization, okey, kind, id, body)', [[...own, 'note', 'n', '{}']]);
    for (const item of [0, 1]) {
      const row = [...own, `i${item}`, 'I', '{declared}'];
      await insert('project (root, organization, okey, id, name, origins)', [row]);
      await insert('workspace (root, organization, okey, id, name, origins)', [row]);
      await insert('"group" (root, organization, okey, id, name, origins)', [row]);
    }
  }
  await insert('role (organization, id, level, permissions)', [
    ...Object.entries(roleKinds).map(([id, [level, permissions]]) => ['', id, level, permissions]),
    ...world.ownRoles.map(({ organization, id, role }) => [uidOf(organization), id, ...roleKinds[role]]),
  ]);
  await insert(
    'membership (root, organization, okey, account, origins)',
    world.accounts.flatMap(({ memberOf }, index) =>
      memberOf === null ? [] : [[...place(memberOf), idOf(index), '{captured}']],
    ),
  );
  await insert(
    'group_member (root, organization, okey, group_id, account, origins)',
    world.groupMembers.map(({ organization, group, account }) => [
      ...place(organization),
      `i${group}`,
      idOf(account),
      '{granted}',
    ]),
  );
  await insert(
    'access_grant (root, organization, okey, principal_kind, account, group_id, scope_kind, item, role, reach, origin, period)',
    distinctGrants(world).flatMap(({ organization, holder, item, role, subtree, period }) => {
      if (organization === null && 'group' in holder) return [];
      const scope = organization === null ? 'portfolio' : (item?.kind ?? 'organization');
      return [
        [
          ...(organization === null ? [null, null, null] : place(organization)),
          ...('account' in holder
            ? ['account', idOf(holder.account), null]
            : ['group', null, `i${holder.group}`]),
          ...[scope, scope === 'project' || scope === 'workspace' ? `i${item?.id}` : null, role],
          ...[scope === 'organization' && subtree ? 'subtree' : 'own', 'granted', periods[period]],
        ],
      ];
    }),
  );
  for (const [index, { organization, owner }] of world.workspaces.entries()) {
    const key = `00000000-0000-4000-9000-${String(index).padStart(12, '0')}`;
    const own = organization === null ? [null, null, null] : place(organization);
    await insert('workspace (key, root, organization, okey, id, name, origins)', [
      [key, ...own, `w${index}`, 'W', '{granted}'],
    ]);
    await insert('workspace_person (workspace, account, owner)', [[key, idOf(owner), true]]);
  }
}

function personOf({ accounts }: World, index: number): string | null {
  const [own, former] = [accounts[index], accounts[index - 1]];
  if (own === undefined) return null;
  // An address is that of one person: who has a record of its own does not share another's.
  if (own.left !== null) return `p${index}`;
  return own.shares && former !== undefined && former.left !== null ? `p${index - 1}` : null;
}

/** Of two grants that say the same, at whatever times, the database takes one. */
function distinctGrants({ grants }: World): World['grants'] {
  const nameOf = ({ period, subtree, ...rest }: World['grants'][number]): string =>
    JSON.stringify(rest.organization === null ? { ...rest, item: null } : rest);
  return [...new Map(grants.map((grant) => [nameOf(grant), grant])).values()];
}

/** Roots and path keys, as the hierarchy has them: six digits a level, and a realm of its own for what is sealed. */
function describeKeys({ organizations }: World) {
  const rootOf = (organization: number): string => {
    const parent = organizations[organization]?.parent ?? null;
    return parent === null ? uidOf(organization) : rootOf(parent);
  };
  const keyOf = (organization: number): string => {
    const { parent = null, sealed = false } = organizations[organization] ?? {};
    const own = (organization + 1).toString(16).padStart(6, '0');
    return parent === null || sealed ? own : keyOf(parent) + own;
  };
  return { rootOf, keyOf };
}
