import pg from 'pg';
import { messageOf } from '../../model/errors.ts';
import type { Selection } from '../sample.ts';
import type { ProbeSession } from './session.ts';

/** What polity's own refusals are called, as SQLSTATEs. */
const refusals: Readonly<Record<string, 'account' | 'selection'>> = { PL003: 'account', PL004: 'selection' };

/** How naming an account ended. */
export type Acted =
  | { readonly kind: 'acting' }
  | { readonly kind: 'refused'; readonly what: 'account' | 'selection'; readonly text: string }
  | { readonly kind: 'failed'; readonly text: string };

/** Names the account, and the organization that it selects, for the rest of the transaction. */
export async function act({ client }: ProbeSession, { account, organization }: Selection): Promise<Acted> {
  try {
    if (organization === null) await client.query('SELECT polity.act_as($1)', [account]);
    else await client.query('SELECT polity.act_in($1, $2)', [account, organization]);
    return { kind: 'acting' };
  } catch (error) {
    const what = error instanceof pg.DatabaseError ? refusals[error.code ?? ''] : undefined;
    const text = describeError(error);
    return what === undefined ? { kind: 'failed', text } : { kind: 'refused', what, text };
  }
}

/** Whether it is polity that does not let the account do that. */
export function isRefusal(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code !== undefined && error.code in refusals;
}

/** All that a caller is told: two refusals that differ in any of it tell them apart. */
export function describeError(error: unknown): string {
  if (!(error instanceof pg.DatabaseError)) return messageOf(error);
  const { code, message, detail, hint, where, constraint } = error;
  return [message, code, detail, hint, where, constraint].filter((part) => part).join('; ');
}
