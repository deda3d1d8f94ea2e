import { escapeIdentifier } from 'pg';
import type { Query } from './connection.ts';

/** Keeps others, the official plugin among them, from changing a role at the same time. Ends with the transaction. */
export async function lockRole(query: Query, role: string): Promise<void> {
  await query('set local statement_timeout = 0');
  await query('select pg_advisory_xact_lock(oid::bigint) from pg_roles where rolname = $1', [role]);
  await query(
    `select pg_advisory_xact_lock(member::bigint) from pg_auth_members
       join pg_roles on roleid = pg_roles.oid where rolname = $1`,
    [role],
  );
}

export async function lockDatabase(query: Query, database: string): Promise<void> {
  await query('select pg_advisory_xact_lock(oid::bigint) from pg_database where datname = $1', [database]);
}

/**
 * Does work that only the owners of objects may do. A login that is no superuser becomes a member of the owners for the time of
 * it; where an owner is a member of the login, that goes off meanwhile, because memberships cannot be mutual.
 */
export async function asMemberOf(
  query: Query,
  roles: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const [me] = await query(
    'select current_user as name, rolsuper as super from pg_roles where rolname = current_user',
  );
  const login = String(me?.name);
  if (roles.length === 0 || me?.super === true) return work();
  const granted: string[] = [];
  const revoked: string[] = [];
  for (const role of roles) {
    if (role === login || (await isSuperuser(query, role))) continue;
    if (await isMember(query, login, role)) {
      await query(`revoke ${escapeIdentifier(login)} from ${escapeIdentifier(role)}`);
      revoked.push(role);
    }
    if (!(await isMember(query, role, login))) {
      await query(`grant ${escapeIdentifier(role)} to ${escapeIdentifier(login)}`);
      granted.push(role);
    }
  }
  await work();
  for (const role of granted) {
    if (await isMember(query, role, login)) {
      await query(
        `revoke ${escapeIdentifier(role)} from ${escapeIdentifier(login)} granted by ${escapeIdentifier(login)}`,
      );
    }
  }
  for (const role of revoked) {
    const [found] = await query('select 1 from pg_roles where rolname = $1', [role]);
    if (found !== undefined) await query(`grant ${escapeIdentifier(login)} to ${escapeIdentifier(role)}`);
  }
}

async function isSuperuser(query: Query, role: string): Promise<boolean> {
  const [found] = await query('select rolsuper as super from pg_roles where rolname = $1', [role]);
  return found?.super === true;
}

/** Whether one may act as the other: membership with SET, and any membership before PostgreSQL 16, which has no such option. */
async function isMember(query: Query, role: string, member: string): Promise<boolean> {
  const rows = await query(
    `select 1 from pg_auth_members m
      where pg_get_userbyid(roleid) = $1 and pg_get_userbyid(member) = $2
        and coalesce((to_jsonb(m) ->> 'set_option')::boolean, true)`,
    [role, member],
  );
  return rows.length > 0;
}
