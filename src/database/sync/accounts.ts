import type pg from 'pg';

/**
 * Settles which live account each declaration means (C16), before anything is compared:
 * a person's account is the one with the person's first e-mail, unless that is another declared person's; else the
 * account that the person had (its e-mail changes, everything attached stays); else a new one.
 */
const resolvePersons = `
  UPDATE account_name n SET id = coalesce(found.by_email, found.by_person, gen_random_uuid())
    FROM (SELECT m.key, p.account AS by_person,
                 CASE WHEN owner.id = m.person OR owner_name.key IS NULL THEN a.id END AS by_email
            FROM account_name m
            LEFT JOIN polity.person p ON p.id = m.person
            LEFT JOIN polity.account a USING (email_norm)
            LEFT JOIN polity.person owner ON owner.account = a.id
            LEFT JOIN account_name owner_name ON owner_name.person = owner.id
           WHERE m.person IS NOT NULL) found
   WHERE found.key = n.key`;

/** An e-mail without a person means its account, unless that account goes on as a person's under another e-mail. */
const resolveEmails = `
  UPDATE account_name n SET id = coalesce(found.by_email, gen_random_uuid())
    FROM (SELECT m.key, CASE WHEN taken.id IS NULL THEN a.id END AS by_email
            FROM account_name m
            LEFT JOIN polity.account a USING (email_norm)
            LEFT JOIN account_name taken ON taken.id = a.id AND taken.person IS NOT NULL
           WHERE m.person IS NULL) found
   WHERE found.key = n.key`;

export async function resolveAccounts(client: pg.Client): Promise<void> {
  await client.query(resolvePersons);
  await client.query(resolveEmails);
  await client.query('UPDATE stage_account s SET id = n.id FROM account_name n WHERE n.key = s.key');
  await client.query('ANALYZE account_name, stage_account');
}
