import type pg from 'pg';
import type { Change, ChangeAction } from '../../model/change.ts';
import { type AnyRowTable, rowTables } from '../rows/index.ts';
import type { RowRecord, RowTable } from '../rows/row-table.ts';

/**
 * Acts of `chg`: I insert, U update, D delete, W withdraw (the row stays by another origin, C11), X a derived link that
 * the apply mends by itself and people should see.
 */
type Act = 'I' | 'U' | 'D' | 'W' | 'X';

const actions: Readonly<Record<Act, ChangeAction>> = {
  I: 'create',
  U: 'update',
  D: 'delete',
  W: 'update',
  X: 'update',
};

/** One FULL JOIN between the live and the staged rows of a kind. Built from the closed list of tables, never from input. */
function renderDiff({ kind, stage, key, compared, origins, live }: AnyRowTable): string {
  const on = key
    .map((column) => `${column.replaceAll('%', 'l')} = ${column.replaceAll('%', 's')}`)
    .join(' AND ');
  const list = (alias: string): string => compared.map((column) => `${alias}.${column}`).join(', ');
  const differs = compared.length === 0 ? 'false' : `(${list('l')}) IS DISTINCT FROM (${list('s')})`;
  const exclusive =
    kind === 'groupMember'
      ? "(l.organization, l.group_id) IN (SELECT organization, item FROM stage_exclusive WHERE kind = 'groupMember')"
      : `l.organization IN (SELECT organization FROM stage_exclusive WHERE kind = '${kind}')`;
  const withdrawn =
    origins === 'declared'
      ? "'D'"
      : `CASE WHEN ${exclusive} OR l.origins = '{declared}' THEN 'D' WHEN 'declared' = ANY (l.origins) THEN 'W' END`;
  return `
    INSERT INTO chg (kind, act, organization, live, stage, subject, origins, before, after)
    SELECT '${kind}', d.act, d.organization, d.tid, d.sid, d.subject,
           CASE d.act WHEN 'I' THEN '{declared}' WHEN 'W' THEN array_remove(d.origins, 'declared')
                      WHEN 'U' THEN ARRAY(SELECT DISTINCT o FROM unnest(d.origins || '{declared}') o ORDER BY o) END,
           d.before, d.after
      FROM (SELECT l.tid, s.ctid AS sid, l.subject, l.origins, coalesce(s.organization, l.organization) AS organization,
                   CASE WHEN l.tid IS NOT NULL THEN to_jsonb(l) END AS before,
                   CASE WHEN s.ctid IS NOT NULL THEN to_jsonb(s) END AS after,
                   CASE WHEN l.tid IS NULL THEN 'I'
                        WHEN s.ctid IS NULL THEN ${withdrawn}
                        WHEN NOT 'declared' = ANY (l.origins) OR ${differs} THEN 'U' END AS act
              FROM (${live}) l FULL JOIN ${stage} s ON ${on}) d
     WHERE d.act IS NOT NULL`;
}

const statements = rowTables.map(renderDiff);

/** Compares every kind of row, into `chg`. */
export async function diffRows(client: pg.Client): Promise<void> {
  for (const statement of statements) await client.query(statement);
}

interface ChangeRecord {
  readonly kind: AnyRowTable['kind'];
  readonly act: Act;
  readonly organization: string;
  readonly origins: readonly string[] | null;
  readonly before: RowRecord | null;
  readonly after: RowRecord | null;
}

/** `chg` as people see it, ordered by kind (as in `rowTables`), organization and uid. */
export async function readChanges(client: pg.Client): Promise<readonly Change[]> {
  const { rows } = await client.query<ChangeRecord>(
    'SELECT kind, act, organization, origins, before, after FROM chg',
  );
  return orderChanges(rows.map(describeChange));
}

function describeChange({ kind, act, organization, origins, before, after }: ChangeRecord): Change {
  const table = rowTables.find((candidate) => candidate.kind === kind);
  if (table === undefined) throw new Error(`no table holds rows of kind ${kind}`);
  const next = act === 'W' ? before : act === 'D' ? null : after;
  const nextOrigins = act === 'X' ? next?.origins : origins;
  return describeRowChange(
    table,
    actions[act],
    organization,
    before,
    next && { ...next, origins: nextOrigins },
  );
}

/** From the records of one kind to a change; an organization with another parent has moved (C14). */
export function describeRowChange(
  table: AnyRowTable,
  action: ChangeAction,
  organization: string,
  before: RowRecord | null,
  after: RowRecord | null,
): Change {
  // One kind's shape and uid belong together; the union of kinds cannot say so to the compiler.
  const { kind, shape, uidOf } = table as RowTable;
  const from = before && shape(before);
  const to = after && shape(after);
  const row = to ?? from;
  if (row === null) throw new Error(`a change of kind ${kind} without a row`);
  const moved = action === 'update' && kind === 'organization' && before?.parent !== after?.parent;
  return {
    action: moved ? 'move' : action,
    kind,
    uid: uidOf(row),
    organization: organization || null,
    before: from,
    after: to,
  } as Change;
}

const order = new Map<string, number>(rowTables.map(({ kind }, index) => [kind, index]));

/** The order in which changes are shown, hashed and logged. */
export function orderChanges(changes: readonly Change[]): readonly Change[] {
  const rank = (change: Change): number => order.get(change.kind) ?? 0;
  const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return changes.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      compareText(a.organization ?? '', b.organization ?? '') ||
      compareText(a.uid, b.uid) ||
      compareText(a.action, b.action),
  );
}
