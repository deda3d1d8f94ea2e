-- Projects, workspaces, groups, roles and grants. Every row says where it comes from (C11).

CREATE TABLE project (
  root         text NOT NULL,
  organization text NOT NULL,
  okey         text COLLATE "C" NOT NULL,
  id           text NOT NULL,
  name         text NOT NULL,
  origins      text[] NOT NULL CHECK (cardinality(origins) > 0),
  PRIMARY KEY (root, organization, id),
  FOREIGN KEY (root, organization, okey) REFERENCES organization (root, uid, okey) ON UPDATE CASCADE
);

-- B7: a workspace may belong to no organization; then it has an id and nothing else of the key.
CREATE TABLE workspace (
  key          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  root         text,
  organization text,
  okey         text COLLATE "C",
  id           text NOT NULL,
  name         text NOT NULL,
  origins      text[] NOT NULL CHECK (cardinality(origins) > 0),
  UNIQUE (root, organization, id),
  FOREIGN KEY (root, organization, okey) REFERENCES organization (root, uid, okey) ON UPDATE CASCADE,
  CHECK ((organization IS NULL) = (okey IS NULL) AND (organization IS NULL) = (root IS NULL))
);

CREATE TABLE "group" (
  root         text NOT NULL,
  organization text NOT NULL,
  okey         text COLLATE "C" NOT NULL,
  id           text NOT NULL,
  name         text NOT NULL,
  origins      text[] NOT NULL CHECK (cardinality(origins) > 0),
  PRIMARY KEY (root, organization, id),
  FOREIGN KEY (root, organization, okey) REFERENCES organization (root, uid, okey) ON UPDATE CASCADE
);

CREATE TABLE group_member (
  root         text NOT NULL,
  organization text NOT NULL,
  okey         text COLLATE "C" NOT NULL,
  group_id     text NOT NULL,
  account      uuid NOT NULL REFERENCES account (id),
  origins      text[] NOT NULL CHECK (cardinality(origins) > 0),
  PRIMARY KEY (root, organization, group_id, account),
  FOREIGN KEY (root, organization, group_id) REFERENCES "group" (root, organization, id) ON UPDATE CASCADE
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (root, organization, okey) REFERENCES organization (root, uid, okey) ON UPDATE CASCADE
);
CREATE INDEX group_member_account_idx ON group_member (account);

-- `organization` is empty for the portfolio's catalogue.
CREATE TABLE role (
  organization text NOT NULL DEFAULT '',
  id           text NOT NULL,
  level        text NOT NULL CHECK (level IN ('super-admin', 'admin', 'contributor')),
  permissions  text[] NOT NULL,
  PRIMARY KEY (organization, id)
);

-- A grant at portfolio scope (a super-admin) belongs to no organization.
CREATE TABLE access_grant (
  id             uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  root           text,
  organization   text,
  okey           text COLLATE "C",
  principal_kind text NOT NULL CHECK (principal_kind IN ('account', 'group')),
  principal_id   text NOT NULL GENERATED ALWAYS AS (coalesce(account::text, group_id)) STORED,
  account        uuid REFERENCES account (id),
  group_id       text,
  scope_kind     text NOT NULL CHECK (scope_kind IN ('portfolio', 'organization', 'project', 'workspace')),
  scope_id       text NOT NULL GENERATED ALWAYS AS (coalesce(organization, '') || '/' || coalesce(item, '')) STORED,
  item           text,
  role           text NOT NULL,
  reach          text NOT NULL CHECK (reach IN ('own', 'subtree')),
  origin         text NOT NULL CHECK (origin IN ('declared', 'captured', 'invited', 'promoted', 'granted')),
  period         tstzrange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(period)),
  FOREIGN KEY (root, organization, okey) REFERENCES organization (root, uid, okey) ON UPDATE CASCADE,
  FOREIGN KEY (root, organization, group_id) REFERENCES "group" (root, organization, id) ON UPDATE CASCADE
    DEFERRABLE INITIALLY DEFERRED,
  CHECK ((principal_kind = 'account') = (account IS NOT NULL) AND (principal_kind = 'group') = (group_id IS NOT NULL)),
  CHECK ((scope_kind = 'portfolio') = (organization IS NULL)),
  CHECK ((scope_kind IN ('project', 'workspace')) = (item IS NOT NULL)),
  CHECK (reach = 'own' OR scope_kind = 'organization'),
  CONSTRAINT access_grant_once EXCLUDE USING gist (
    principal_kind WITH =, principal_id WITH =, scope_kind WITH =, scope_id WITH =, role WITH =, origin WITH =, period WITH &&
  )
);
CREATE INDEX access_grant_organization_idx ON access_grant (root, organization);
CREATE INDEX access_grant_okey_idx ON access_grant (okey);
CREATE INDEX access_grant_portfolio_idx ON access_grant (account) WHERE organization IS NULL;
CREATE INDEX access_grant_account_idx ON access_grant (account);

CREATE TABLE setting (
  root         text NOT NULL,
  organization text NOT NULL,
  okey         text COLLATE "C" NOT NULL,
  kind         text NOT NULL,
  id           text NOT NULL,
  body         jsonb NOT NULL,
  PRIMARY KEY (root, organization, kind, id),
  FOREIGN KEY (root, organization, okey) REFERENCES organization (root, uid, okey) ON UPDATE CASCADE
);
