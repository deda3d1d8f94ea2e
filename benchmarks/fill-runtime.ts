import type pg from 'pg';
import { becomeOwner, inTransaction } from '../src/database/connection.ts';
import { rebuildAround } from '../src/database/sync/cold.ts';

export interface RuntimeSize {
  readonly organizations: number;
  readonly grants: number;
  /** Invitations that wait, three times as many. */
  readonly acceptances: number;
}

const roots = 10;

const organizationRows = ({ organizations }: RuntimeSize): string => `
  INSERT INTO polity.portfolio (name, time_zone, budgets, settings, format_version, digest_root, digest_portfolio)
  VALUES ('Bench', 'UTC', '{}', '{}', 1, '', '');
  INSERT INTO polity.role VALUES ('', 'admin', 'admin', '{*:*}'), ('', 'contributor', 'contributor', '{content:read}');
  INSERT INTO polity.organization (root, uid, parent, ord, okey, name, type, status, isolation, mode, admins, sso_required)
  SELECT 'o' || n % ${roots}, 'o' || n, CASE WHEN n >= ${roots} THEN 'o' || n % ${roots} END, n,
         CASE WHEN n >= ${roots} THEN lpad(to_hex(n % ${roots}), 6, '0') ELSE '' END || lpad(to_hex(n), 6, '0'),
         'o' || n, 'company', 'active', 'open', 'invitation', 'anyone', false
    FROM generate_series(0, ${organizations - 1}) n;
  INSERT INTO polity.workspace (root, organization, okey, id, name, origins)
  SELECT root, uid, okey, 'w', 'w', '{granted}' FROM polity.organization;
  INSERT INTO polity.domain VALUES ('shared.example', '{o0,o1}', '{}');
  INSERT INTO polity.organization_domain SELECT root, uid, okey, 'shared.example', false FROM polity.organization
   WHERE uid IN ('o0', 'o1');`;

/** Accounts that accept, each with an invitation whose token is known. */
const invitationRows = ({ acceptances }: RuntimeSize): string => `
  INSERT INTO polity.account (id, email, email_norm, verified, origins)
  SELECT md5('a' || n)::uuid, 'u' || n || '@shared.example', 'u' || n || '@shared.example', true, '{granted}'
    FROM generate_series(1, 3 * ${acceptances}) n;
  INSERT INTO polity.invitation (root, organization, okey, email, email_norm, scope_kind, item, role, period, token_hash,
                                 invited_by, expires_at)
  SELECT o.root, o.uid, o.okey, 'u' || n || '@shared.example', 'u' || n || '@shared.example', 'workspace', 'w', 'contributor',
         '(,)', sha256(convert_to(md5('t' || n) || md5('t' || n), 'UTF8')), md5('a1')::uuid, now() + interval '1 day'
    FROM generate_series(1, 3 * ${acceptances}) n JOIN polity.organization o ON o.uid = 'o0';`;

/** People with names of which many sound alike; each e-mail in ten organizations, one in ten with a plus-tag. */
const grantRows = ({ organizations, grants }: RuntimeSize): string => `
  INSERT INTO polity.person (id, name, handles)
  SELECT 'p' || n, (ARRAY['Claire','Hugo','Jean','Sofia','Paul','Nora','Max','Lea','Tom','Ines'])[1 + n % 10] || ' '
           || initcap(translate(to_hex(n / 2 * 7919 % 60000), '0123456789abcdef', 'aeioulmnrstdpkbv')), '{}'
    FROM generate_series(1, ${grants / 10}) n;
  INSERT INTO polity.account (id, email, email_norm, person, verified, origins)
  SELECT md5('g' || n)::uuid, e, e, 'p' || n, true, '{granted}'
    FROM generate_series(1, ${grants / 10}) n,
 LATERAL (SELECT 'g' || CASE WHEN n % 10 = 0 THEN n - 1 || '+x' ELSE n::text END || '@c' || n % 1000 / 2 || '.example') x (e);
  INSERT INTO polity.access_grant (root, organization, okey, principal_kind, account, scope_kind, item, role, reach, origin)
  SELECT o.root, o.uid, o.okey, 'account', md5('g' || (n / 10 + 1))::uuid, 'workspace', 'w', 'contributor', 'own', 'granted'
    FROM generate_series(0, ${grants - 1}) n JOIN polity.organization o ON o.ord = (n::bigint * 7919) % ${organizations};
  INSERT INTO polity.access_grant (root, organization, okey, principal_kind, account, scope_kind, role, reach, origin)
  SELECT root, uid, okey, 'account', md5('g1')::uuid, 'organization', 'admin', 'subtree', 'granted'
    FROM polity.organization WHERE uid = 'o0';`;

/**
 * Rows as years of run time leave them, by one cold load. All grants but one are on workspaces; a tenth lies in the hierarchy of
 * `o0`.
 */
export async function fillRuntime(client: pg.Client, prefix: string, size: RuntimeSize): Promise<void> {
  await inTransaction(client, 'BEGIN', async () => {
    await becomeOwner(client, prefix);
    await client.query("SET LOCAL maintenance_work_mem = '512MB'");
    await rebuildAround(client, async () => {
      for (const rows of [organizationRows, invitationRows, grantRows]) await client.query(rows(size));
    });
  });
  await client.query('VACUUM ANALYZE');
}
