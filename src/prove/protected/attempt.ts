import pg from 'pg';
import { messageOf } from '../../model/errors.ts';
import type { ProtectedTarget } from './target.ts';

/** How a statement ended that was undone, whatever it did. */
export type Attempt<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** By a policy's check of the new row. */
  | { readonly kind: 'refused' }
  /** The policies let the row pass; then a constraint of the table's own stopped it. */
  | { readonly kind: 'constrained' }
  /** Others work on the same rows, or it took too long: that proves nothing, either way. */
  | { readonly kind: 'busy' }
  /** Something else stopped it, such as a trigger of the application's. */
  | { readonly kind: 'failed'; readonly text: string };

/** Within a transaction, whose state is afterwards what it was. */
export async function attempt<T>(
  client: pg.Client,
  target: ProtectedTarget,
  work: () => Promise<T>,
): Promise<Attempt<T>> {
  await client.query('SAVEPOINT tried');
  try {
    return { kind: 'done', value: await work() };
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    return judge(error, target);
  } finally {
    await client.query('ROLLBACK TO SAVEPOINT tried');
  }
}

const busy = ['55P03', '40001', '40P01', '57014'];

function judge(
  error: pg.DatabaseError,
  { table }: ProtectedTarget,
): Exclude<Attempt<never>, { kind: 'done' }> {
  const { code = '', routine, where, schema, table: name, dataType } = error;
  if (busy.includes(code)) return { kind: 'busy' };
  // What a trigger or function came to says in which: that is none of the statement's own.
  const isOwn = where === undefined;
  if (isOwn && code === '42501' && routine === 'ExecWithCheckOptions') return { kind: 'refused' };
  const isOfTable = `${schema}.${name}` === table.replaceAll('"', '') && dataType === undefined;
  if (isOwn && code.startsWith('23') && isOfTable) return { kind: 'constrained' };
  const [place = ''] = isOwn ? [] : where.split('\n');
  return { kind: 'failed', text: `${messageOf(error)} (${[code, place].filter(Boolean).join(', ')})` };
}
