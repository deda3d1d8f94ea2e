-- Organizations, their hierarchy and their domains. Runs as the owner role, which cannot log in.
--
-- `parent` is the truth about the hierarchy. `root` and `okey` are derived from it: `okey` is six hex digits of `ord` per
-- level, so that a subtree is one index range. A sealed organization starts a key realm of its own: its key does not begin
-- with its parent's. Tenant tables carry (root, organization, okey) and follow by ON UPDATE CASCADE.

CREATE TABLE portfolio (
  singleton        boolean PRIMARY KEY DEFAULT true CHECK (singleton),
  name             text NOT NULL,
  time_zone        text NOT NULL,
  budgets          jsonb NOT NULL,
  settings         jsonb NOT NULL,
  format_version   integer NOT NULL,
  digest_root      text NOT NULL,
  digest_portfolio text NOT NULL
);

CREATE TABLE domain (
  name        text PRIMARY KEY,
  assigned    text[] NOT NULL,
  attestation jsonb
);

CREATE TABLE organization (
  root          text NOT NULL,
  uid           text NOT NULL,
  parent        text,
  ord           integer NOT NULL CHECK (ord BETWEEN 0 AND 16777215),
  okey          text COLLATE "C" NOT NULL CHECK (okey ~ '^([0-9a-f]{6})+$'),
  folder        text,
  name          text NOT NULL,
  type          text NOT NULL,
  status        text NOT NULL CHECK (status IN ('active', 'archived')),
  isolation     text NOT NULL CHECK (isolation IN ('open', 'sealed')),
  mission_until timestamptz,
  contact       uuid,
  mode          text NOT NULL CHECK (mode IN ('capture', 'invitation', 'manual')),
  admins        text NOT NULL CHECK (admins IN ('members', 'anyone')),
  sso_required  boolean NOT NULL,
  CONSTRAINT organization_pkey PRIMARY KEY (root, uid),
  CONSTRAINT organization_uid_key UNIQUE (uid),
  CONSTRAINT organization_ord_key UNIQUE (ord),
  CONSTRAINT organization_okey_key UNIQUE (okey) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT organization_tenant_key UNIQUE (root, uid, okey),
  CONSTRAINT organization_parent_fkey FOREIGN KEY (root, parent) REFERENCES organization (root, uid)
    DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT organization_root_check CHECK ((parent IS NULL) = (root = uid))
);
CREATE INDEX organization_parent_idx ON organization (root, parent);

COMMENT ON COLUMN organization.folder IS
  'Declaring folder; null once the folder of an archived organization is gone from the files';

CREATE TABLE organization_domain (
  root         text NOT NULL,
  organization text NOT NULL,
  okey         text COLLATE "C" NOT NULL,
  domain       text NOT NULL REFERENCES domain (name),
  subdomains   boolean NOT NULL,
  PRIMARY KEY (root, organization, domain),
  FOREIGN KEY (root, organization, okey) REFERENCES organization (root, uid, okey) ON UPDATE CASCADE
);
CREATE INDEX organization_domain_domain_idx ON organization_domain (domain);

CREATE TABLE organization_digest (
  organization text PRIMARY KEY,
  digest       text NOT NULL
);
