-- Who sees what of docs/sample-contacts.sql. An application does this over a login of its own in the role studio_martin_app; here
-- the deployer takes its place, for one transaction each time, and leaves nothing behind.

-- Runs the client: all of it.
BEGIN;
GRANT studio_martin_app TO CURRENT_USER;
SELECT name AS acts, 'dupont' AS "where" FROM polity.person, polity.act_in(account, 'dupont') WHERE id = 'lea';
SET LOCAL ROLE studio_martin_app;
SELECT organization, project, email, name FROM app.contact ORDER BY 1, 2, 3;
ROLLBACK;

-- Works on one of its projects as `reviewer`, and on another: both, and nothing that belongs to no project.
BEGIN;
GRANT studio_martin_app TO CURRENT_USER;
SELECT name AS acts, 'dupont' AS "where" FROM polity.person, polity.act_in(account, 'dupont') WHERE id = 'jean';
SET LOCAL ROLE studio_martin_app;
SELECT organization, project, email, name FROM app.contact ORDER BY 1, 2, 3;
ROLLBACK;

-- Directs the agency: reads all its clients.
BEGIN;
GRANT studio_martin_app TO CURRENT_USER;
SELECT name AS acts, 'agence' AS "where" FROM polity.person, polity.act_in(account, 'agence') WHERE id = 'hugo';
SET LOCAL ROLE studio_martin_app;
SELECT organization, project, email, name FROM app.contact ORDER BY 1, 2, 3;
ROLLBACK;

-- Leads the group: reads its companies.
BEGIN;
GRANT studio_martin_app TO CURRENT_USER;
SELECT name AS acts, 'groupe-abc' AS "where" FROM polity.person, polity.act_in(account, 'groupe-abc') WHERE id = 'pascal';
SET LOCAL ROLE studio_martin_app;
SELECT organization, project, email, name FROM app.contact ORDER BY 1, 2, 3;
ROLLBACK;

-- And which contacts its companies share (A12), with names to look at.
BEGIN;
SELECT name AS acts FROM polity.person, polity.act_as(account) WHERE id = 'pascal';
SELECT * FROM polity.list_shared_contacts('groupe-abc');
SELECT organization, name, other_organization, other_name, score FROM polity.list_similar_contacts('groupe-abc');
ROLLBACK;
