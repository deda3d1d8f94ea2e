import type pg from 'pg';
import { type Diagnostic, describeDiagnostic } from '../../model/diagnostic.ts';

/** B3: declared members that run-time rules have made members elsewhere. */
const membersElsewhere = `
  SELECT c.after ->> 'account' AS account, c.organization, m.organization AS other
    FROM chg c
    JOIN account_name n ON n.key = c.after ->> 'account'
    JOIN polity.membership m ON m.account = n.id
   WHERE c.kind = 'membership' AND c.act = 'I'
     AND NOT EXISTS (SELECT 1 FROM chg d WHERE d.kind = 'membership' AND d.act = 'D' AND d.live = m.ctid)
   ORDER BY 1`;

/** A new or changed e-mail that another live account keeps. */
const emailsTaken = `
  SELECT c.after ->> 'email' AS email
    FROM chg c
    JOIN polity.account a ON a.email_norm = c.after ->> 'email_norm' AND a.id <> (c.after ->> 'id')::uuid
   WHERE c.kind = 'account' AND c.act IN ('I', 'U')
     AND NOT EXISTS (SELECT 1 FROM chg d WHERE d.kind = 'account' AND d.act IN ('U', 'D') AND d.live = a.ctid)
   ORDER BY 1`;

/** What the live state forbids about these changes; each is an error and nothing can be applied. */
export async function findConflicts(
  client: pg.Client,
  unremovable: readonly string[],
): Promise<readonly Diagnostic[]> {
  const members = await client.query<{ account: string; organization: string; other: string }>(
    membersElsewhere,
  );
  const emails = await client.query<{ email: string }>(emailsTaken);
  return [
    ...members.rows.map(({ account, organization, other }) =>
      describeDiagnostic(
        'MEMBER_ELSEWHERE',
        `${account} cannot become a member of ${organization}: the account is a member of ${other}`,
        {
          hint: `release it in ${other} first, or give it access in ${organization} without membership (B3)`,
        },
      ),
    ),
    ...emails.rows.map(({ email }) =>
      describeDiagnostic('EMAIL_TAKEN', `the e-mail ${email} belongs to another account already`, {
        hint: 'list it as a further e-mail of the person, or change the other account first (C16)',
      }),
    ),
    ...unremovable.map((uid) =>
      describeDiagnostic('RUN_TIME_ROWS', `organization ${uid} is active and holds rows made at run time`, {
        hint: 'restore its folder and set `status: archived` first; the folder may go after that is applied (C15)',
      }),
    ),
  ];
}
