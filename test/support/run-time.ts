import type { SyncFixture } from './sync.ts';

/** An account as sign-up leaves it. */
export async function addAccount(
  { query }: SyncFixture,
  email: string,
  { verified = true }: { readonly verified?: boolean } = {},
): Promise<void> {
  await query(
    `INSERT INTO polity.account (id, email, email_norm, verified, origins)
     VALUES (gen_random_uuid(), $1, lower($1), $2, '{granted}')`,
    [email, verified],
  );
}

/** A claim that run-time rules made. */
export async function addMember(
  { query }: SyncFixture,
  email: string,
  organization: string,
  origin = 'captured',
): Promise<void> {
  await query(
    `INSERT INTO polity.membership (account, root, organization, okey, origins)
     SELECT a.id, o.root, o.uid, o.okey, ARRAY[$3] FROM polity.account a, polity.organization o
      WHERE a.email_norm = $1 AND o.uid = $2`,
    [email, organization, origin],
  );
}

/** A grant that arose at run time: at organization scope, or on a project. */
export async function addGrant(
  { query }: SyncFixture,
  email: string,
  organization: string,
  role: string,
  project: string | null = null,
): Promise<void> {
  await query(
    `INSERT INTO polity.access_grant (root, organization, okey, principal_kind, account, scope_kind, item, role, reach, origin)
     SELECT o.root, o.uid, o.okey, 'account', a.id, CASE WHEN $4::text IS NULL THEN 'organization' ELSE 'project' END, $4, $3, 'own',
            'granted'
       FROM polity.account a, polity.organization o WHERE a.email_norm = $1 AND o.uid = $2`,
    [email, organization, role, project],
  );
}

/** `organization e-mail origins` of each membership, ordered. */
export async function membersOf({ query }: SyncFixture): Promise<readonly string[]> {
  const rows = await query(
    `SELECT m.organization || ' ' || a.email || ' ' || array_to_string(m.origins, '+') AS line
       FROM polity.membership m JOIN polity.account a ON a.id = m.account ORDER BY m.organization, a.email_norm`,
  );
  return rows.map(({ line }) => String(line));
}
