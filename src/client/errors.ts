import { messageOf } from '../model/errors.ts';

/** Why a call was refused, by SQLSTATE. docs/runtime.md says what each means. */
export const conditions = {
  PL001: 'not_acting',
  PL002: 'already_acting',
  PL003: 'account_unavailable',
  PL004: 'not_allowed',
  PL005: 'not_found',
  PL006: 'text_invalid',
  PL007: 'email_invalid',
  PL008: 'email_taken',
  PL009: 'email_unverified',
  PL010: 'token_invalid',
  PL011: 'token_used',
  PL012: 'token_expired',
  PL013: 'token_foreign',
  PL014: 'not_a_member',
  PL015: 'member_elsewhere',
  PL016: 'email_off_domain',
  PL017: 'capture_keeps_members',
  PL018: 'more_than_held',
  PL019: 'last_admin',
  PL020: 'declared_in_files',
  PL021: 'already_exists',
  PL022: 'workspace_owned',
  PL023: 'period_invalid',
  PL024: 'domain_unproven',
} as const;

export type Condition = (typeof conditions)[keyof typeof conditions];

/** A refusal by the database's rules. Nothing was written; the transaction must be rolled back. */
export class PolityError extends Error {
  override readonly name = 'PolityError';
  readonly condition: Condition;

  constructor(condition: Condition, cause: unknown) {
    super(messageOf(cause), { cause });
    this.condition = condition;
  }
}

/** The condition of a driver's error; undefined for errors that polity's rules did not raise. */
export function readCondition(error: unknown): Condition | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  const code = String(error.code);
  return Object.entries(conditions).find(([state]) => state === code)?.[1];
}
