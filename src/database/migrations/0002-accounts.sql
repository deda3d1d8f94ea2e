-- People as declared, accounts as they log in, and the claim of one organization on an account.
-- `email_norm` is stored: a comparison on it is leakproof, one on lower(email) is not.

CREATE TABLE person (
  id       text PRIMARY KEY,
  name     text NOT NULL,
  handles  jsonb NOT NULL,
  left_at  timestamptz,
  account  uuid
);

CREATE TABLE person_email (
  email_norm text PRIMARY KEY,
  person     text NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position   integer NOT NULL,
  UNIQUE (person, position)
);

CREATE TABLE account (
  id         uuid PRIMARY KEY,
  email      text NOT NULL,
  email_norm text NOT NULL,
  person     text REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  verified   boolean NOT NULL DEFAULT false,
  status     text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'deactivated')),
  origins    text[] NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT account_email_norm_key UNIQUE (email_norm)
);
CREATE INDEX account_person_idx ON account (person);

ALTER TABLE person ADD CONSTRAINT person_account_fkey FOREIGN KEY (account) REFERENCES account (id)
  DEFERRABLE INITIALLY DEFERRED;
CREATE UNIQUE INDEX person_account_key ON person (account);
ALTER TABLE organization ADD CONSTRAINT organization_contact_fkey FOREIGN KEY (contact) REFERENCES account (id)
  DEFERRABLE INITIALLY DEFERRED;

-- B3: at most one membership, because the account is the key.
CREATE TABLE membership (
  account      uuid PRIMARY KEY REFERENCES account (id),
  root         text NOT NULL,
  organization text NOT NULL,
  okey         text COLLATE "C" NOT NULL,
  origins      text[] NOT NULL CHECK (cardinality(origins) > 0),
  since        timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (root, organization, okey) REFERENCES organization (root, uid, okey) ON UPDATE CASCADE
);
CREATE INDEX membership_organization_idx ON membership (root, organization);
CREATE INDEX membership_okey_idx ON membership (okey);
