import type { Queryable } from './call.ts';
import { actAs, actBySession, actIn } from './functions.generated.ts';

/**
 * Who acts: an account that the application has authenticated, in one of the organizations open to it (@default in none), or
 * the token of a session, which remembers its organization.
 */
export type Actor =
  | { readonly account: string; readonly organization?: string }
  | { readonly session: string };

/** Runs `work` in one transaction of the actor's; commits when it returns, rolls back when it throws. */
export async function transact<D extends Queryable, T>(
  db: D,
  actor: Actor,
  work: (db: D) => Promise<T>,
): Promise<T> {
  await db.query('BEGIN');
  try {
    if ('session' in actor) await actBySession(db, { token: actor.session });
    else if (actor.organization === undefined) await actAs(db, actor);
    else await actIn(db, { account: actor.account, organization: actor.organization });
    const value = await work(db);
    await db.query('COMMIT');
    return value;
  } catch (error) {
    // The first error is the one to tell; a broken connection rolls back by itself.
    await db.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
