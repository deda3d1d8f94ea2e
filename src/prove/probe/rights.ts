import type { IsolationFinding } from '../../model/isolation.ts';
import { inSnapshot, type ProbeSession } from './session.ts';

const held = `
  SELECT format('%s.%s', n.nspname, c.relname) AS name, array_agg(p ORDER BY p) AS privileges
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   CROSS JOIN unnest('{SELECT,INSERT,UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER}'::text[]) p
   WHERE n.nspname IN ('polity', 'polity_reader') AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
     AND CASE WHEN p IN ('DELETE', 'TRUNCATE', 'TRIGGER') THEN has_table_privilege(c.oid, p)
              ELSE has_table_privilege(c.oid, p) OR has_any_column_privilege(c.oid, p) END
   GROUP BY 1 ORDER BY 1`;

/** What the session's own rights come to, however it has them: it reads `readable`, and writes nothing. */
export async function probeRights(
  session: ProbeSession,
  role: string,
  readable: ReadonlySet<string>,
): Promise<readonly IsolationFinding[]> {
  const { rows } = await inSnapshot(session, () =>
    session.client.query<{ name: string; privileges: readonly string[] }>(held),
  );
  return rows.flatMap(({ name, privileges }): readonly IsolationFinding[] => {
    const extra = privileges.filter((privilege) => privilege !== 'SELECT' || !readable.has(name));
    if (extra.length === 0) return [];
    const message = `the login has ${extra.join(', ')} on it, by whatever way`;
    const writes = extra.some((privilege) => privilege !== 'SELECT');
    return [{ code: writes ? 'WRITES_LEAKED' : 'RIGHT_UNEXPECTED', subject: name, message, role }];
  });
}
