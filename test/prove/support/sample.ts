import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { loadPortfolio } from '../../../src/provider/load-portfolio.ts';
import { withClient } from '../../support/database.ts';
import { createSyncFixture, type SyncFixture } from '../../support/sync.ts';

/** Database roles of the fixture: cluster-wide. */
export const samplePrefix = 'polity_test';

/** The fixture grants the application all functions; the platform only those that run with their owner's rights. */
export const grantAsPlatform = `
  DO $$ BEGIN EXECUTE (
    SELECT string_agg(format('REVOKE EXECUTE ON FUNCTION %s FROM ${samplePrefix}_app', p.oid::regprocedure), '; ')
      FROM pg_proc p WHERE p.pronamespace = 'polity'::regnamespace AND NOT p.prosecdef
       AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
  ); END $$`;

/** What people made at run time: groups that hold something, workspaces of nobody, a guest, one who is gone. */
const runTime = `
  INSERT INTO polity.account (id, email, email_norm, verified, status, origins) VALUES
    ('11111111-1111-4111-8111-111111111111', 'guest@elsewhere.example', 'guest@elsewhere.example', true, 'active', '{granted}'),
    ('22222222-2222-4222-8222-222222222222', 'gone@elsewhere.example', 'gone@elsewhere.example', true, 'deactivated', '{granted}'),
    ('33333333-3333-4333-8333-333333333333', 'new@elsewhere.example', 'new@elsewhere.example', false, 'active', '{granted}');
  INSERT INTO polity.workspace (key, id, name, origins)
    VALUES ('44444444-4444-4444-8444-444444444444', 'notes', 'Notes', '{granted}');
  INSERT INTO polity.workspace_person VALUES ('44444444-4444-4444-8444-444444444444', '11111111-1111-4111-8111-111111111111', true);
  INSERT INTO polity.workspace (key, root, organization, okey, id, name, origins)
    SELECT gen_random_uuid(), root, uid, okey, 'shared', 'Shared', '{granted}' FROM polity.organization;
  INSERT INTO polity.project (root, organization, okey, id, name, origins)
    SELECT root, uid, okey, 'extra', 'Extra', '{granted}' FROM polity.organization;
  INSERT INTO polity."group" (root, organization, okey, id, name, origins)
    SELECT root, uid, okey, 'crew', 'Crew', '{granted}' FROM polity.organization;
  INSERT INTO polity.group_member (root, organization, okey, group_id, account, origins)
    SELECT root, uid, okey, 'crew', '11111111-1111-4111-8111-111111111111', '{granted}' FROM polity.organization
     WHERE uid IN ('dupont', 'pixelo');
  INSERT INTO polity.workspace (key, id, name, origins)
    VALUES ('55555555-5555-4555-8555-555555555555', 'ideas', 'Ideas', '{granted}');
  INSERT INTO polity.workspace_person VALUES ('55555555-5555-4555-8555-555555555555', '33333333-3333-4333-8333-333333333333', true);
  INSERT INTO polity.event (actor, kind, organization, details)
    SELECT '11111111-1111-4111-8111-111111111111', 'accept-invitation', uid, '{}' FROM polity.organization;
  INSERT INTO polity.invitation (root, organization, okey, email, email_norm, scope_kind, role, period, token_hash, invited_by, expires_at)
    SELECT root, uid, okey, 'guest@elsewhere.example', 'guest@elsewhere.example', 'organization', 'admin', '(,)',
           sha256(convert_to(uid, 'UTF8')), '11111111-1111-4111-8111-111111111111', now() + interval '7 days' FROM polity.organization;
  INSERT INTO polity.access_grant (root, organization, okey, principal_kind, group_id, scope_kind, item, role, reach, origin)
    SELECT root, uid, okey, 'group', 'crew', k.kind, k.item, 'contributor', 'own', 'granted'
      FROM polity.organization, (VALUES ('project', 'extra'), ('workspace', 'shared')) k (kind, item)
     WHERE uid IN ('dupont', 'pixelo');
  INSERT INTO polity.membership (account, root, organization, okey, origins)
    SELECT '33333333-3333-4333-8333-333333333333', root, uid, okey, '{promoted}' FROM polity.organization WHERE uid = 'solaris'`;

/** The sample portfolio as it is after an apply and some use. Nothing is connected to it. */
export async function openSample(): Promise<SyncFixture> {
  const fixture = await createSyncFixture();
  const { value } = await loadPortfolio(join(import.meta.dirname, '../../../orgs'), '.');
  if (value === null) throw new Error('the sample has errors');
  const outcome = await fixture.apply({ ...value, prefix: samplePrefix });
  if (outcome.kind !== 'applied') throw new Error(JSON.stringify(outcome.diagnostics));
  await fixture.query(grantAsPlatform);
  await fixture.query(runTime);
  return fixture;
}

export interface Clone {
  readonly url: string;
  readonly adminUrl: string;
}

/** Runs `work` on a copy of the database, which is thrown away. */
export async function withClone<T>(
  { url, adminUrl }: Pick<SyncFixture, 'url' | 'adminUrl'>,
  work: (clone: Clone) => Promise<T>,
): Promise<T> {
  const name = `clone_${randomBytes(4).toString('hex')}`;
  const asAdmin = (sql: string): Promise<unknown> =>
    withClient(at(adminUrl, 'postgres'), (client) => client.query(sql));
  const [source, owner] = [new URL(url).pathname.slice(1), decodeURIComponent(new URL(url).username)];
  await asAdmin(`CREATE DATABASE ${name} OWNER "${owner}" TEMPLATE ${source} STRATEGY FILE_COPY`);
  try {
    return await work({ url: at(url, name), adminUrl: at(adminUrl, name) });
  } finally {
    await asAdmin(`DROP DATABASE ${name} WITH (FORCE)`);
  }
}

function at(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
