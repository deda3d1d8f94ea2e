import type pg from 'pg';
import { type Diagnostic, describeDiagnostic } from '../../../model/diagnostic.ts';
import { changedEmails, isBounded, matchesAfter, membersAfter, rolesAfter } from './tables.ts';

/** C7: members, also those that run-time rules made, whose new e-mail their organization's domains do not have. */
const emailsOutside = `
  SELECT c.before ->> 'email' AS old, c.after ->> 'email' AS email, m.organization
    FROM (${changedEmails}) a
    JOIN chg c ON c.kind = 'account' AND c.act = 'U' AND c.subject = a.id
    JOIN (${membersAfter}) m ON m.account = a.id
   WHERE ${isBounded('m.organization')} AND NOT ${matchesAfter('m.organization')}
   ORDER BY 1`;

/** C2, B5: declared admins who are members neither now nor by these changes, where admins are members. */
const adminsOutside = `
  WITH role AS (${rolesAfter}), member AS (
    ${membersAfter}
    UNION ALL SELECT account, organization FROM claim
  ), held AS (
    SELECT s.organization, s.role, s.principal AS account, s.principal_kind, s.valid_until
      FROM stage_grant s WHERE s.principal_kind = 'account'
    UNION ALL
    SELECT s.organization, s.role, g.account, s.principal_kind, s.valid_until
      FROM stage_grant s JOIN stage_group_member g ON g.organization = s.organization AND g.group_id = s.principal
     WHERE s.principal_kind = 'group'
  )
  SELECT DISTINCT held.organization, coalesce(a.email, held.account) AS account
    FROM held
    JOIN claim_organization co USING (organization)
    LEFT JOIN role own ON own.organization = held.organization AND own.id = held.role
    LEFT JOIN role shared ON shared.organization = '' AND shared.id = held.role
    LEFT JOIN account_name n ON n.key = held.account
    LEFT JOIN polity.account a ON a.id = n.id
   WHERE co.active AND co.admins = 'members' AND coalesce(own.level, shared.level) = 'admin'
     AND (held.valid_until IS NULL OR held.valid_until > now())
     AND NOT EXISTS (SELECT 1 FROM member m WHERE m.account = n.id AND m.organization = held.organization)
   ORDER BY 1, 2`;

/** What modes and domains forbid about these changes, given the accounts that there are. */
export async function findClaimConflicts(client: pg.Client): Promise<readonly Diagnostic[]> {
  const emails = await client.query<{ old: string; email: string; organization: string }>(emailsOutside);
  const admins = await client.query<{ account: string; organization: string }>(adminsOutside);
  return [
    ...emails.rows.map(({ old, email, organization }) =>
      describeDiagnostic(
        'EMAIL_OUTSIDE_DOMAINS',
        `the e-mail of ${old} cannot become ${email}: its account is a member of ${organization}, whose domains do not have it`,
        { hint: `release the account in ${organization} first, or add the domain to it (C7)` },
      ),
    ),
    ...admins.rows.map(({ account, organization }) => describeOutsider(account, organization)),
  ];
}

/** C2: `account` is to be an admin, and is no member. */
export function describeOutsider(account: string, organization: string): Diagnostic {
  return describeDiagnostic(
    'ADMIN_NOT_MEMBER',
    `${account} cannot be an admin of ${organization}: admins are members there, and this account is not one`,
    { hint: `add it to the members of ${organization}, or grant a role below admin (C2)` },
  );
}
