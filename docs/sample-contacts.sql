-- A table of an application, with contacts of some of the sample's organizations, as it was before it is protected:
-- polity db run docs/sample-contacts.sql; polity up
CREATE SCHEMA app;

CREATE TABLE app.contact (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization text NOT NULL,
  project      text,
  email        text NOT NULL,
  name         text
);

INSERT INTO app.contact (organization, project, email, name) VALUES
  ('agence',     NULL,            'presse@quotidien.example',     'Margaux Lefèvre'),
  ('dupont',     NULL,            'achats@dupont.example',        'Bernard Dupont'),
  ('dupont',     'contact-forms', 'odile.caron@mail.example',     'Odile Caron'),
  ('dupont',     'enquete',       'y.moreau@mail.example',        'Yves Moreau'),
  ('costa',      'contact-forms', 'odile.caron+avis@mail.example', 'Odile Caron'),
  ('costa',      'contact-forms', 'f.nguyen@mail.example',        'Françoise Nguyen'),
  ('abc-lyon',   'achats',        'thomas.roche@fournil.example', 'Thomas Roche'),
  ('abc-lyon',   'rh',            'h.benali@mail.example',        'Hélène Benali'),
  ('abc-nantes', 'achats',        'thomas.roche@fournil.example', 'Thomas Roche'),
  ('abc-nantes', 'achats',        'helene@benali.example',        'Benali Helene'),
  ('pixelo',     NULL,            'investisseur@fonds.example',   'Claude Mercier');
