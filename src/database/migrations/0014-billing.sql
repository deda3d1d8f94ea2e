-- B11, A15: who is billed, and to whom. A person is the linked record, else the account.

-- Grants at workspace or project scope in force, one row per account that holds them.
CREATE VIEW billable_hold WITH (security_invoker = true) AS
  SELECT g.organization, g.account FROM access_grant g
   WHERE g.scope_kind IN ('project', 'workspace') AND g.account IS NOT NULL AND g.period @> now()
   UNION ALL
  SELECT g.organization, m.account FROM access_grant g JOIN group_member m USING (root, organization, group_id)
   WHERE g.scope_kind IN ('project', 'workspace') AND g.group_id IS NOT NULL AND g.period @> now();

-- `portfolio`, or the uid of the organization that pays. Whose access has ended owes nothing.
CREATE VIEW payer WITH (security_invoker = true) AS
  SELECT o.uid AS organization, coalesce(s.body ->> 'payer', 'portfolio') AS payer
    FROM organization o
    LEFT JOIN setting s ON s.root = o.root AND s.organization = o.uid AND s.kind = 'billing' AND s.id = 'billing'
   WHERE o.status = 'active' AND (o.mission_until IS NULL OR o.mission_until > now());

-- Pairs are made distinct before accounts are looked at: there are far fewer of them than grants.
CREATE VIEW billable_person WITH (security_invoker = true) AS
  SELECT DISTINCT h.organization, coalesce('person:' || p.person, 'account:' || p.account) AS person
    FROM (SELECT DISTINCT b.organization, b.account FROM billable_hold b) h
    JOIN payer o ON o.organization = h.organization
    JOIN present_account p ON p.account = h.account;

CREATE VIEW billable_people WITH (security_invoker = true) AS
  SELECT organization, count(*)::integer AS people FROM billable_person GROUP BY organization;

-- One invoice per payer; nobody is on it twice.
CREATE VIEW invoice WITH (security_invoker = true) AS
  SELECT once.payer, count(*)::integer AS people
    FROM (SELECT DISTINCT h.payer, coalesce('person:' || p.person, 'account:' || p.account) AS person
            FROM (SELECT DISTINCT o.payer, b.account FROM billable_hold b JOIN payer o USING (organization)) h
            JOIN present_account p ON p.account = h.account) once
   GROUP BY once.payer;
